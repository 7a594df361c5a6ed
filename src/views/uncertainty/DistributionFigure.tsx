import { useDeferredValue, useMemo } from "react";
import { agreement } from "#analysis/agreement";
import { budget } from "#analysis/budget";
import { DistributionChart, drawingOf } from "#charts/distribution/DistributionChart";
import { Choice } from "#controls/Choice";
import { nameInSentence, quantity, shownUnit } from "#model";
import { tied } from "#model/tied";
import { seedAtMost } from "#permalink";
import { show, useStore } from "#state";
import { useLive } from "#state/analyses";
import { useSubject } from "#views/design/subject";
import { drawCounts, grouped } from "./draws";

const drawOthers = () => show({ seed: (useStore.getState().showing.seed % seedAtMost) + 1 });

/** How the result is distributed over designs that are drawn within the ± of their inputs. */
export function DistributionFigure() {
	const of = useSubject();
	const { inputs, u } = useStore((state) => state.design);
	const { dependence, draws, seed } = useStore((state) => state.showing);
	const asked = useDeferredValue(
		useMemo(() => ({ inputs, u, of: [of], dependence, draws, seed }), [inputs, u, of, dependence, seed, draws]),
	);
	const { answer, of: answered, fresh, failed } = useLive("draws", "monteCarlo", asked);
	const drawn = useMemo(() => {
		const distribution = answer?.distributions[0];
		if (!answer || !answered || !distribution) return undefined;
		const key = distribution.of;
		const firstOrder = budget(answered.inputs, answered.u, key, answered.dependence);
		const unit = shownUnit(quantity(key).unit);
		return {
			drawing: drawingOf(nameInSentence(key), unit, answer.draws, distribution, firstOrder),
			agreement: agreement(distribution, firstOrder.value, firstOrder.u),
			count: grouped(answer.draws),
			redrawn: answer.redrawn,
		};
	}, [answer, answered]);

	return (
		<div className="distribution-figure">
			{failed && <p role="alert">{failed}</p>}
			{drawn ? (
				<>
					{drawn.drawing.sd > 0 && (
						<DistributionChart drawing={drawn.drawing} draws={drawn.count} late={!fresh} tools={tools} />
					)}
					<p className="draws-words" data-late={fresh ? undefined : true}>
						{tied(drawn.agreement)} {drawn.count} designs drawn
						{drawn.redrawn > 0 && `, ${grouped(drawn.redrawn)} drawn again because a value lay beyond its limits`}.
					</p>
				</>
			) : (
				!failed && <p className="draws-first text-soft font-serif">The designs are being drawn.</p>
			)}
		</div>
	);
}

/** How many are drawn, and other ones of them. */
function Tools() {
	const draws = useStore((state) => state.showing.draws);
	return (
		<span className="draws-tools">
			<Choice
				name="Draws"
				shown
				options={drawCounts.map((count) => ({ value: String(count), word: grouped(count) }))}
				value={String(draws)}
				onChange={(count) => show({ draws: Number(count) })}
			/>
			<button type="button" className="word-button" onClick={drawOthers}>
				Draw others
			</button>
		</span>
	);
}

// one element for good, so that the figure is not drawn anew for it
const tools = <Tools />;
