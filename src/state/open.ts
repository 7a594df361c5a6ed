/** Files that Cellwright has written: what one holds comes in hand as one step of undo, or a notice says why not. */
import type { Named } from "#permalink";
import { fileAtMost, restore } from "#permalink/restore";
import { shown } from "#permalink/text";
import { linkText } from "./link-text";
import { noLocks } from "./locks";
import { type Notice, tell } from "./notices";
import { useStore } from "./state";
import { loadDesign, loadLink, showInstead } from "./store";

const opened = "A file was opened:";
const refused = "The file was not opened:";

/** The notice takes the place of what an earlier file has said. */
function say(heading: typeof opened | typeof refused, lines: readonly string[]): void {
	const others = ({ heading: other }: Notice) => other !== opened && other !== refused;
	useStore.setState(({ notices }) => ({ notices: notices.filter(others) }));
	tell({ heading, lines });
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1e6)} MB`;
/** A file's name as it stands in a sentence. */
const quoted = (name: string) => `“${shown(name, 60)}”`;

/** Opens what was dropped or chosen: one file. */
export async function openFiles(files: readonly File[]): Promise<void> {
	const [file, ...others] = files;
	if (file && others.length === 0) return openFile(file);
	say(refused, [
		file
			? `One file at a time is opened; these are ${files.length}.`
			: "Nothing was dropped that can be opened. Save the file first and drop it from its folder.",
	]);
}

/** Opens one file; never throws. The design in hand stays as it is where anything is refused. */
export async function openFile(file: File): Promise<void> {
	const name = quoted(file.name);
	if (file.size > fileAtMost)
		return say(refused, [
			`${name} has ${megabytes(file.size)}; ${megabytes(fileAtMost)} are taken at most. No file of Cellwright is that large.`,
		]);
	let bytes: Uint8Array;
	try {
		bytes = new Uint8Array(await file.arrayBuffer());
	} catch {
		return say(refused, [`${name} cannot be read. It may be a folder, or it has been moved or deleted.`]);
	}
	const read = restore(file.name, bytes);
	if (!read.ok) return say(refused, [`${name}:`, ...read.why.split("\n")]);

	const { design, name: called, showing, kept } = read.carried;
	const adding = kept.length > 0 ? await add(kept) : undefined;
	// a design is of use also where this browser keeps nothing
	if (adding?.failed && !design) return say(refused, [`${name}:`, adding.said]);
	const { showing: now, notices, past: before, locks } = useStore.getState();
	// no step of undo brings back what is compared: a file that holds no comparison leaves it
	const next = showing?.set === undefined ? { ...(showing ?? now), set: now.set, ref: now.ref } : showing;
	if (design && locks === noLocks) loadLink(design, next, notices);
	else if (design) {
		// a file is opened by the class; the link of the page is the teacher's
		loadDesign(design);
		showInstead(next);
	}
	const { past, design: inHand } = useStore.getState();
	// not where it is the design that was in hand
	const back = past !== before ? "; Undo leads back" : "";
	const isWhole = design === undefined || linkText(design) === linkText(inHand);
	say(opened, [
		`${name}.`,
		...(design ? [`${called === undefined ? "Its design" : `“${called}”`} is in hand${back}.`] : []),
		...(isWhole ? [] : ["What the link of this page fixes has stayed as it was."]),
		...(adding ? [adding.said] : []),
	]);
}

const designs = (count: number) => `${count} ${count === 1 ? "design" : "designs"}`;

/** Adds to the designs kept in this browser, and says what came of it. */
async function add(kept: readonly Named[]): Promise<{ readonly failed: boolean; readonly said: string }> {
	const loaded = await import("./kept").catch(() => undefined);
	if (!loaded)
		return { failed: true, said: "The list of kept designs could not be loaded. Reload the page to try again." };
	const answer = loaded.keepAll(kept);
	if ("why" in answer)
		return { failed: true, said: `What it holds of kept designs (${kept.length}) was not added. ${answer.why}` };
	const { added, known } = answer;
	if (added === 0) return { failed: false, said: "What it holds of kept designs is kept already." };
	const before = known === 0 ? "" : `; ${known === 1 ? "another is" : `${known} others are`} kept already`;
	return { failed: false, said: `Added to the kept designs, in the Compare view: ${designs(added)}${before}.` };
}
