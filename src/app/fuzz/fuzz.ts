/**
 * `?fuzz&seed=7` drives the page by pointer and keys at random and looks after every step whether it still holds together;
 * `&steps=500` ends it there. The same seed does the same, so that what it finds can be found again. `?fuzz` alone only
 * looks, while somebody else's hand does the rest.
 */
import { chanceOf } from "./chance";
import { addressProblems, resultProblems } from "./design-checks";
import { drawnProblems } from "./drawn-checks";
import { listenForFaults } from "./faults";
import { gesture } from "./gestures";
import { giveHandAPointer } from "./hand";
import { openLine } from "./line";
import { followLoading, pause, quiet } from "./quiet";
import { listenToRegions } from "./spoken";
import { stayHere } from "./stay";
import { textProblems } from "./text-checks";

/** Steps between two looks at what takes long to look at. */
const rarely = 20;
/** ms after which a problem that is still there is one: the address follows a drag with a delay, a figure its design. */
const patience = 700;
/** Frames without a change after which the page has been opened, and how many that may take. */
const opening = { still: 20, frames: 200 };
/** Findings after which the run ends: more of them tell no more. */
const findingsAtMost = 50;

const problems = (thorough: boolean): readonly string[] => [
	...addressProblems(),
	...resultProblems(),
	...textProblems(),
	...(thorough ? drawnProblems() : []),
];

/** Begins the run that the query asks for. Called once, before the page is drawn. */
export async function fuzz(): Promise<void> {
	const faults = listenForFaults();
	stayHere();
	followLoading();
	const query = new URLSearchParams(location.search);
	const wanted = query.get("seed");
	const seed = wanted !== null && /^\d{1,9}$/.test(wanted) ? Number(wanted) : undefined;
	const steps = /^\d{1,9}$/.test(query.get("steps") ?? "") ? Number(query.get("steps")) : Infinity;
	await quiet(opening.still, opening.frames);
	const line = openLine();
	const said = listenToRegions();
	let found = 0;
	/** Whether something stands in a field that is not taken yet. */
	let unfinished = false;
	const known = new Set<string>();

	/** Looks at the page after a step and writes down what is wrong. */
	const look = async (step: number, did: string, link: string, thorough: boolean) => {
		await quiet();
		const wrong = [...faults()];
		for (const texts of said())
			if (!unfinished)
				wrong.push(`spoken at the same time: ${texts.map((text) => `“${text.slice(0, 80)}”`).join(", ")}`);
		// a field that is left in the course of the step adds what it has to say
		unfinished = document.querySelector("[data-draft]") !== null;
		if (problems(thorough).length > 0) {
			await pause(patience);
			await quiet();
			wrong.push(...problems(thorough));
		}
		for (const what of wrong) {
			// the same with other numbers is told once
			const kind = what.replace(/[\d.e+-]+/g, "0");
			if (known.has(kind)) continue;
			known.add(kind);
			found++;
			line.add({ step, did, what, link });
		}
	};

	const whose = seed === undefined ? "Watched" : `Seed ${seed}`;
	const tell = (step: number, did: string) =>
		line.say(step, did, `${whose}, step ${step}, ${found === 0 ? "nothing" : found} found; ${did}`);
	await look(0, "opened", location.hash, true);
	tell(0, "opened");
	if (seed === undefined) {
		watch(async (step, did, link) => {
			await look(step, did, link, true);
			tell(step, did);
		});
		return;
	}
	giveHandAPointer();
	for (let step = 1; step <= steps && found < findingsAtMost; step++) {
		const link = location.hash;
		let did = "nothing";
		try {
			did = gesture(chanceOf(seed, step));
		} catch (error) {
			console.error(error);
		}
		await look(step, did, link, step % rarely === 0 || step === steps);
		tell(step, did);
	}
	line.done();
}

/** Looks whenever a hand has let go: of a pointer, a key, or a field. */
function watch(look: (step: number, did: string, link: string) => Promise<void>): void {
	let step = 0;
	let looking = false;
	let missed = false;
	const after = async ({ type, target }: Event) => {
		missed = looking;
		if (looking) return;
		looking = true;
		try {
			do {
				missed = false;
				await look(++step, `${type} on ${target instanceof Element ? target.localName : "the window"}`, location.hash);
			} while (missed);
		} finally {
			// a look that breaks off is a fault that the next one tells of
			looking = false;
		}
	};
	for (const type of ["pointerup", "keyup", "change", "hashchange", "resize"]) addEventListener(type, after);
}
