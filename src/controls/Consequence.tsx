import { type Hold, type InputKey, inputOf, inputText, inSentence } from "#model";
import { useStore } from "#state";

/** What happens in the workshop when one of the three is held. */
export const holdInWords: Readonly<Record<Hold, string>> = {
	loading: "the same coating is pressed",
	P: "more or less is coated",
	d_cathode: "the same height is filled",
	none: "nothing gives way, and the solids need not add up",
};

/**
 * Beneath a slider: that it gave way in the last change, or that a move ended at the limit of the one that gives way.
 * A coupled slider keeps the line free for it.
 */
export function Consequence({ of, coupled }: { readonly of: InputKey; readonly coupled: boolean }) {
	const consequence = useStore((state) => state.consequence);
	const hold = useStore((state) => state.design.hold);
	const stopped = consequence?.moved === of ? consequence.stopped : undefined;
	const follows = consequence?.gaveWay === of;
	if (!coupled && !stopped && !follows) return null;
	let text: React.ReactNode = null;
	if (stopped) {
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
	return <p className="col-span-2 -mt-1.5 min-h-5 text-soft text-[0.8125rem] leading-5">{text}</p>;
}
