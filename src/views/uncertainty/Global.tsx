import { useDeferredValue, useMemo } from "react";
import type { GlobalAsked, GlobalSensitivity } from "#analysis/global";
import { follower } from "#analysis/place";
import { type Decided, headOf, IndicesChart, shareText, spreadOf, varies } from "#charts/indices/IndicesChart";
import { LongRun } from "#controls/LongRun";
import { nameInSentence, outputs, significant } from "#model";
import { useStore } from "#state";
import { useLong } from "#state/analyses";
import { Ranges, refusedRanges } from "#views/design/Ranges";
import { useSubject } from "#views/design/subject";
import { sameQuestion } from "./global-question";
import "./sensitivity.css";

/** Points of each replicate: about 110,000 designs for five ranges, in a third of a second, to a tenth of a per cent. */
const samples = 2 ** 11;

/** How much of the variance of a result each input decides over its range: computed when it is asked for. */
export function Global() {
	const { inputs, hold } = useDeferredValue(useStore((state) => state.design));
	const { ranges, seed } = useStore((state) => state.showing);
	const of = useSubject();
	const asked = useMemo(() => ({ inputs, hold, of, ranges, samples, seed }), [inputs, hold, of, ranges, seed]);
	const { start, cancel, progress, answer, of: answered, failed, ms } = useLong("global", "globalSensitivity");
	const refused = refusedRanges(ranges, hold, inputs);
	const stale = answered !== undefined && !sameQuestion(answered, asked);
	return (
		<section className="sensitivity" aria-labelledby="global-title">
			<h2 id="global-title">What decides it over whole ranges</h2>
			<p>
				All of these inputs vary at once, each anywhere in its range. The answer says how much of the spread of the
				result each of them decides, by itself and together with the others.
			</p>
			<Ranges />
			<LongRun
				word="Compute"
				progress={progress}
				disabled={refused}
				onStart={() => start(asked)}
				onCancel={cancel}
				said={answer && ms !== undefined ? computed(answer, ms) : ""}
				hint={stale ? earlier : undefined}
				failed={failed}
			/>
			{answer && answered && (
				<div className="global-answer" data-late={stale || undefined}>
					<Answer answer={answer} asked={answered} />
				</div>
			)}
		</section>
	);
}

const earlier = "This is the answer to an earlier question; compute again.";
const computed = ({ evaluations }: GlobalSensitivity, ms: number) =>
	`Computed in ${significant(ms / 1000, 2)} s from ${evaluations.toLocaleString("en-GB")} designs.`;

function Answer({ answer, asked }: { readonly answer: GlobalSensitivity; readonly asked: GlobalAsked }) {
	const decided = useMemo((): Decided => {
		const { of, ranges } = asked;
		return { of, name: outputs[of].name, ranges, found: answer };
	}, [answer, asked]);
	if (!varies(answer)) return <p>{decided.name} does not change over these ranges.</p>;
	return (
		<>
			<p className="global-said">{headOf(decided)}</p>
			<p>
				{spreadOf(decided)} {answer.forbidden > 0 && forbiddenSaid(answer, asked)}
			</p>
			<IndicesChart decided={decided} />
		</>
	);
}

/** Which limit forbids some of the designs: that of what follows, or of the voltage, which its window holds. */
function forbiddenSaid({ forbidden }: GlobalSensitivity, { ranges, hold }: GlobalAsked): string {
	const third = follower(
		ranges.map(({ key }) => key),
		hold,
	);
	const why = third
		? `${nameInSentence(third)}, which follows, would leave its limits`
		: "the voltage would leave its window";
	return `In ${shareText(forbidden).replace(" ", "\u00a0")} of these designs ${why}; they are counted as if it could.`;
}
