import { useDeferredValue, useMemo } from "react";
import type { BestAsked } from "#analysis/best";
import { LongRun } from "#controls/LongRun";
import { significant } from "#model";
import { wishes } from "#permalink";
import { sameInputs, useResults, useStore } from "#state";
import { useLong } from "#state/analyses";
import { Ranges, refusedRanges } from "#views/design/Ranges";
import { BestAims } from "./BestAims";
import { BestAnswer } from "./BestAnswer";
import { BestFront } from "./BestFront";
import { aimsOf, outputOf, sameQuestion } from "./best-question";

const seed = 1;

/** “What is the best design within these ranges?”, and what one aim costs in another. */
export function Best() {
	const results = useDeferredValue(useResults());
	const u = useDeferredValue(useStore((state) => state.design.u));
	const hold = useDeferredValue(useStore((state) => state.design.hold));
	const { ranges, basis, want } = useStore((state) => state.showing);
	const { inputs } = results;
	const asked = useMemo(
		(): BestAsked => ({ inputs, hold, ranges, aims: aimsOf(want, basis), seed }),
		[inputs, hold, ranges, want, basis],
	);
	const { start, cancel, progress, answer, of, failed, ms } = useLong("best", "bestDesign");
	const weightless = asked.aims.length === 0;
	// once it is loaded, the answer is what the design in hand is, whatever weights would count from there on
	const loaded = answer !== undefined && sameInputs(answer.inputs, inputs);
	const stale =
		of !== undefined && !sameQuestion(of, loaded ? { ...asked, inputs: of.inputs } : asked, asked.aims.length > 1);
	const listed = useMemo(() => wishes.map((wish) => outputOf(wish, basis)), [basis]);
	const weighsResistance = asked.aims.some((aim) => aim.of === "R_cell");
	return (
		<section className="best" aria-labelledby="best-title">
			<h2 id="best-title">What is the best design within these ranges?</h2>
			<p>
				The ranges are yours, and the answer is as good as they are: the model knows what fits into a cell, but nothing
				of cycling, nor of a ceramic that breaks.
			</p>
			<Ranges title="Inputs that may change" />
			<BestAims />
			{weighsResistance && (
				<p className="text-soft">
					The cathode is most of the cell resistance, and here it is an input that stays as it was measured: the search
					does not see that a denser or thicker cathode conducts worse.
				</p>
			)}
			<LongRun
				word="Find it"
				progress={progress}
				disabled={weightless || refusedRanges(ranges, hold, inputs)}
				onStart={() => start(asked)}
				onCancel={cancel}
				said={
					weightless
						? "Nothing has a weight: give one of them more than 0."
						: answer && ms !== undefined
							? `Found in ${significant(ms / 1000, 2)} s among ${answer.evaluations.toLocaleString("en-GB")} designs.`
							: ""
				}
				hint={
					answer === undefined
						? "Not searched yet."
						: stale
							? "This is the answer to an earlier question; find it again."
							: undefined
				}
				failed={failed}
			/>
			{answer && of && (
				<div className="best-answer" data-late={stale || undefined}>
					<BestAnswer best={answer} asked={of} now={results} u={u} of={listed} stale={stale} />
				</div>
			)}
			<BestFront />
		</section>
	);
}
