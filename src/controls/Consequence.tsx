import {
	givesWay,
	type Hold,
	holds,
	type InputKey,
	inputOf,
	inputText,
	inSentence,
	isCoupled,
	nameInSentence,
} from "#model";
import { type Locks, useStore } from "#state";

/** What happens in the workshop when one of the three is held. */
export const holdInWords: Readonly<Record<Hold, string>> = {
	loading: "the same coating is pressed",
	P: "more or less is coated",
	d_cathode: "the same height is filled",
	none: "nothing gives way, and the solids need not add up",
};

/** What can be held, in one word. */
export const holdNames: Readonly<Record<Hold, string>> = {
	loading: "loading",
	P: "porosity",
	d_cathode: "thickness",
	none: "none",
};

/** What else could be held, so that something free gives way: “; hold thickness, and porosity gives way”. */
function wayOut(moved: InputKey, hold: Hold, { inputs, words }: Locks): string {
	if (words.has("hold") || givesWay(moved, hold) === undefined) return "";
	const other = holds.find((each) => {
		const follower = each === moved ? undefined : givesWay(moved, each);
		return follower && !inputs.has(follower);
	});
	const follower = other && givesWay(moved, other);
	return other && follower
		? `; hold ${holdNames[other]}, and ${holdNames[follower]} gives way`
		: "; hold none, and nothing has to give way";
}

/**
 * Beneath a slider: that it gave way in the last change, or that a move ended at the limit of the one that gives way, or
 * could not begin because that one is fixed.
 * A coupled slider keeps the line free for it.
 */
export function Consequence({ of, coupled }: { readonly of: InputKey; readonly coupled: boolean }) {
	const consequence = useStore((state) => state.consequence);
	const hold = useStore((state) => state.design.hold);
	const locks = useStore((state) => state.locks);
	const stopped = consequence?.moved === of ? consequence.stopped : undefined;
	const fixed = consequence?.moved === of ? consequence.fixed : undefined;
	const follows = consequence?.gaveWay === of;
	if (!coupled && !stopped && !fixed && !follows) return null;
	let text: React.ReactNode = null;
	if (fixed)
		text = (
			<>
				<b className="font-semibold text-accent">stays:</b> {nameInSentence(fixed)} is fixed by the link
				{wayOut(of, hold, locks)}
			</>
		);
	else if (stopped) {
		const { name, why } = inputOf(stopped.key);
		text = (
			<>
				<b className="font-semibold text-accent">stops here:</b> {inSentence(name)} reaches{" "}
				{inputText(stopped.key, stopped.limit)}; {why[stopped.end]}
			</>
		);
	} else if (follows)
		text = (
			<>
				<b className="font-semibold text-(--tone-text)">gives way</b>{" "}
				{of === "U_min" || of === "U_max"
					? "so that the window holds the voltage"
					: consequence?.moved === hold
						? "so that the balance of solids stays"
						: `as ${holdInWords[hold]}`}
			</>
		);
	// with one of the three fixed there may be two lines to say
	const room = [...locks.inputs].some(isCoupled) ? "min-h-10" : "min-h-5";
	return <p className={`col-span-2 -mt-1.5 ${room} text-soft text-[0.8125rem] leading-5`}>{text}</p>;
}
