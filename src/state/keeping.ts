/**
 * The list of kept designs in a storage. Every change is made on what is stored at that moment, written, and read back; one
 * that fails leaves storage and list as they were and says why. What cannot be read is put aside, never overwritten.
 */
import { create, type StoreApi, type UseBoundStore } from "zustand";
import { modelVersion } from "#model/version";
import { cleanName, type Design, type Named, nameAtMost } from "#permalink";
import { keptAtMost, readDocument, writeDocument } from "#permalink/document";
import type { Stamp } from "#permalink/stamp";
import { freeName, nameFor } from "./design-name";
import { linkText } from "./link-text";
import type { Notice } from "./notices";
import { asideKeys, type Failure, putAside, readFrom, type Shelf, writeTo } from "./shelf";

export interface Kept extends Named {
	/** Stays the same while the design is renamed or moved. It is of this page: storage and files have names only. */
	readonly id: string;
}

export interface Deleted {
	readonly kept: Kept;
	readonly at: number;
}

export interface KeptState {
	readonly designs: readonly Kept[];
	/** What was deleted one after another, the last one last, and where each stood, until something else is done. */
	readonly deleted: readonly Deleted[];
	/** Why nothing can be kept here; undefined where it can. */
	readonly closed: string | undefined;
	/** Keys of the storage under which something stands that could not be read. */
	readonly unreadable: readonly string[];
}

export type Answer<T> = T | { readonly why: string };

export interface Keeping {
	readonly useKept: UseBoundStore<StoreApi<KeptState>>;
	/** Keeps a design under a name, or under one that says what it is; the answer is what it is kept as, or why it is not. */
	keep(design: Design, name?: string): Answer<{ readonly kept: Kept }>;
	/** Keeps all or none of them; what is kept already, under the same name, is not doubled. Numbers of both. */
	keepAll(designs: readonly Named[]): Answer<{ readonly added: number; readonly known: number }>;
	/**
	 * A name that is left empty, or that the design has, changes nothing; one that another has gets a number. As all that
	 * follow, it says whether it came about; where the storage did not take it, a notice says why.
	 */
	rename(id: string, name: string): boolean;
	/** Puts a copy behind it, under its name with a number. */
	duplicate(id: string): boolean;
	/** Moves a kept design by so many places, as far as the list goes; up is negative. */
	moveBy(id: string, places: number): boolean;
	remove(id: string): boolean;
	/** Puts back what was deleted last; one before it can be put back then. */
	undoRemove(): boolean;
	/** What stands under one of the unreadable keys, as it is. */
	unreadableText(key: string): string | undefined;
	forgetUnreadable(key: string): void;
	/** Reads again what is stored: another tab has changed it. */
	refresh(): void;
}

export interface Port {
	/** Undefined where the browser forbids it. */
	readonly shelf: () => Shelf | undefined;
	/** Where and when the designs are written. */
	readonly stamp: () => Stamp;
	readonly tell: (notice: Notice) => void;
}

/** The key with the version of what stands under it: a later one has its own. */
export const keptKey = "cellwright/designs/1";

const forbidden =
	"This browser lets the page keep nothing, as in a sandboxed frame or by its settings. Share passes the design on as a link or a file.";
const stuck =
	"What is stored in this browser cannot be read, and there is no room to put it aside. Save it as a file in the Compare view and delete it here.";
const tooMany = `${keptAtMost} designs are kept at most. Delete some, or save them as a file first.`;
const failures: Readonly<Record<Failure, string>> = {
	full: "The room that the browser gives this page is used up. Delete kept designs, or save them as a file first.",
	refused: "The browser did not store it. Try again, or save the designs as a file.",
};

/** The version that wrote a document, where that is not this one; undefined for what is no document at all. */
function otherVersion(text: string): string | undefined {
	try {
		const found: unknown = JSON.parse(text);
		if (typeof found !== "object" || found === null) return undefined;
		const { format, model } = found as Record<string, unknown>;
		const isOther = format === "cellwright" && typeof model === "string" && model !== modelVersion;
		return isOther ? cleanName(model, 20) : undefined;
	} catch {
		return undefined;
	}
}

type Change = Answer<{
	readonly designs: readonly Kept[];
	/** What can be put back after it; nothing where it is not said. */
	readonly deleted?: readonly Deleted[];
}>;

export function keeping({ shelf, stamp, tell }: Port): Keeping {
	const useKept = create<KeptState>(() => ({
		designs: [],
		deleted: [],
		closed: undefined,
		unreadable: [],
	}));
	const { getState, setState } = useKept;
	let ids = 0;
	const newId = () => `kept-${++ids}`;
	/** The text that the list was read from last. */
	let readFromText: string | undefined;
	/** Whether what this page shows stands in no storage any more: what stood there was put aside. */
	let salvaged = false;

	/** Gives each design that is stored the id that it had on this page. */
	function known(stored: readonly Named[]): readonly Kept[] {
		const before = new Map<string, Kept[]>();
		const mark = ({ name, design }: Named) => `${name}\n${linkText(design)}`;
		for (const kept of getState().designs) before.set(mark(kept), [...(before.get(mark(kept)) ?? []), kept]);
		return stored.map(
			({ name, design }) => before.get(mark({ name, design }))?.shift() ?? { id: newId(), name, design },
		);
	}

	/** What is stored at this moment. */
	function stored(): Answer<{ readonly shelf: Shelf; readonly designs: readonly Kept[] }> {
		const at = shelf();
		const text = at && readFrom(at, keptKey);
		if (!at || text === undefined) {
			setState({ closed: forbidden });
			return { why: forbidden };
		}
		if (text === null) readFromText = undefined;
		if (text === null || text === readFromText) {
			setState({ closed: undefined, unreadable: asideKeys(at, keptKey) });
			return { shelf: at, designs: text === null && !salvaged ? [] : getState().designs };
		}
		const read = readDocument(text);
		if (read.ok) {
			const designs = known(read.carried.kept);
			readFromText = text;
			salvaged = false;
			setState({ designs, closed: undefined, unreadable: asideKeys(at, keptKey) });
			return { shelf: at, designs };
		}
		const other = otherVersion(text);
		if (other !== undefined) {
			// a version beside this one reads it: whatever were done to it here would be lost there
			const closed = `What is kept in this browser was written by version ${other} of Cellwright, which this one cannot read. Open that version, or reload this page.`;
			setState({ designs: [], closed, unreadable: asideKeys(at, keptKey) });
			return { why: closed };
		}
		const aside = putAside(at, keptKey, text);
		readFromText = undefined;
		salvaged = aside;
		setState({
			closed: aside ? undefined : stuck,
			unreadable: [...(aside ? [] : [keptKey]), ...asideKeys(at, keptKey)],
		});
		tell({
			heading: "The designs kept in this browser cannot be read.",
			lines: [...read.why.split("\n"), aside ? "They were put aside; the Compare view saves them as a file." : stuck],
		});
		// what this page still knows of is written again with the next change
		return aside ? { shelf: at, designs: getState().designs } : { why: stuck };
	}

	/** Makes a change on what is stored; the answer is whether there was anything to change, or why it could not be made. */
	function change(make: (designs: readonly Kept[]) => Change): Answer<{ readonly made: boolean }> {
		const now = stored();
		if ("why" in now) return now;
		const next = make(now.designs);
		if ("why" in next) {
			setState({ designs: now.designs });
			return next;
		}
		if (next.designs === now.designs) {
			setState({ designs: now.designs });
			return { made: false };
		}
		if (next.designs.length > Math.max(keptAtMost, now.designs.length)) return { why: tooMany };
		const text = writeDocument({ kept: next.designs.map(({ name, design }) => ({ name, design })) }, stamp());
		const back = readDocument(text);
		// more than a file may hold
		if (!back.ok) return { why: back.why };
		const failure = writeTo(now.shelf, keptKey, text);
		if (failure) {
			setState({ designs: now.designs });
			return { why: failures[failure] };
		}
		readFromText = text;
		salvaged = false;
		setState({ designs: next.designs, deleted: next.deleted ?? [] });
		return { made: true };
	}

	/** The same for what is done in the list: whether it came about; why it could not is told on the page. */
	function orTell(make: (designs: readonly Kept[]) => Change): boolean {
		const answer = change(make);
		if ("made" in answer) return answer.made;
		tell({ heading: "The kept designs stay as they are:", lines: [answer.why] });
		return false;
	}

	/** And to one of its designs. */
	const inList = (id: string, make: (designs: readonly Kept[], at: number) => Change): boolean =>
		orTell((designs) => {
			const at = designs.findIndex((kept) => kept.id === id);
			return at < 0 ? { designs } : make(designs, at);
		});

	const namesOf = (designs: readonly Named[]) => new Set(designs.map(({ name }) => name));

	const keeping: Keeping = {
		useKept,
		keep(design, name) {
			let kept: Kept | undefined;
			const answer = change((designs) => {
				const wanted = cleanName(name ?? "", nameAtMost) || nameFor(design);
				kept = { id: newId(), name: freeName(wanted, namesOf(designs)), design };
				return { designs: [...designs, kept] };
			});
			if ("made" in answer && kept) return { kept };
			const why = "why" in answer ? answer.why : failures.refused;
			tell({ heading: "The design was not kept:", lines: [why] });
			return { why };
		},
		keepAll(added) {
			let count = 0;
			const answer = change((designs) => {
				const all = [...designs];
				const marks = new Set(all.map(({ name, design }) => `${name}\n${linkText(design)}`));
				const names = namesOf(all);
				for (const { name, design } of added) {
					const mark = `${name}\n${linkText(design)}`;
					if (marks.has(mark)) continue;
					const free = freeName(name, names);
					marks.add(mark);
					names.add(free);
					all.push({ id: newId(), name: free, design });
				}
				count = all.length - designs.length;
				return { designs: count === 0 ? designs : all };
			});
			return "why" in answer ? answer : { added: count, known: added.length - count };
		},
		rename(id, text) {
			return inList(id, (designs, at) => {
				const kept = designs[at]!;
				const wanted = cleanName(text, nameAtMost);
				if (!wanted || wanted === kept.name) return { designs };
				const name = freeName(wanted, namesOf(designs.toSpliced(at, 1)));
				return { designs: designs.with(at, { ...kept, name }) };
			});
		},
		duplicate(id) {
			return inList(id, (designs, at) => {
				const { name, design } = designs[at]!;
				return {
					designs: designs.toSpliced(at + 1, 0, { id: newId(), name: freeName(name, namesOf(designs)), design }),
				};
			});
		},
		moveBy(id, places) {
			return inList(id, (designs, at) => {
				const to = Math.max(0, Math.min(designs.length - 1, at + places));
				return { designs: to === at ? designs : designs.toSpliced(at, 1).toSpliced(to, 0, designs[at]!) };
			});
		},
		remove(id) {
			return inList(id, (designs, at) => ({
				designs: designs.toSpliced(at, 1),
				deleted: [...getState().deleted, { kept: designs[at]!, at }],
			}));
		},
		undoRemove() {
			const { deleted } = getState();
			const last = deleted.at(-1);
			if (!last) return false;
			return orTell((designs) => {
				// another tab may have given its name to another
				const kept = { ...last.kept, name: freeName(last.kept.name, namesOf(designs)) };
				return {
					designs: designs.toSpliced(Math.min(last.at, designs.length), 0, kept),
					deleted: deleted.slice(0, -1),
				};
			});
		},
		unreadableText(key) {
			const at = shelf();
			return (at && readFrom(at, key)) ?? undefined;
		},
		forgetUnreadable(key) {
			try {
				shelf()?.removeItem(key);
			} catch {
				return;
			}
			keeping.refresh();
		},
		refresh() {
			const now = stored();
			if (!("why" in now)) setState({ designs: now.designs });
		},
	};
	keeping.refresh();
	return keeping;
}
