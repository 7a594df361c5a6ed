import { useDeferredValue, useMemo } from "react";
import { budget } from "#analysis/budget";
import { DifferenceChart, differenceOf, probabilityText } from "#charts/distribution/DifferenceChart";
import { type PresetId, presetOf } from "#library";
import { inputKeys, nameInSentence, quantity, shownUnit } from "#model";
import { sameInputs, useBaseline, useIsBaseline, useStore } from "#state";
import { useLive } from "#state/analyses";
import { useSubject } from "#views/design/subject";
import { differenceSentence, isBetter, sharedSentence } from "./words";

/** Whether the design in hand is better than the published one that changes are counted against. */
export function CompareFigure() {
	const of = useSubject();
	const baseline = useStore((state) => state.design.baseline);
	const { inputs: published } = useBaseline();
	const isSame = useStore(({ design }) => sameInputs(design.inputs, published));
	const isItself = useIsBaseline();
	const { short } = presetOf(baseline);
	return (
		<section className="compare" aria-labelledby="compare-title">
			<h2 id="compare-title">
				Is it {isBetter(of) ? "better" : "higher"} than {short}?
			</h2>
			{isSame ? (
				<p>
					{isItself ? `The design in hand is ${short} itself.` : `The values are those of ${short}; only the ± differ.`}{" "}
					Move a slider, and this says with what probability the difference is real.
				</p>
			) : (
				// another baseline begins anew: an answer about the one before would stand under the new name
				<Compared key={baseline} baseline={baseline} />
			)}
		</section>
	);
}

function Compared({ baseline }: { readonly baseline: PresetId }) {
	const of = useSubject();
	const { inputs, u } = useStore((state) => state.design);
	const { dependence, draws, seed } = useStore((state) => state.showing);
	const { inputs: published } = useBaseline();
	const { short, u: publishedU } = presetOf(baseline);
	const asked = useDeferredValue(
		useMemo(
			() => ({ a: { inputs: published, u: publishedU }, b: { inputs, u }, of, dependence, draws, seed }),
			[published, publishedU, inputs, u, of, dependence, draws, seed],
		),
	);
	const { answer, of: answered, fresh, failed } = useLive("compare", "compareDesigns", asked);
	const told = useMemo(() => {
		if (!answer || !answered) return undefined;
		const { a, b, of, dependence, draws } = answered;
		const unit = shownUnit(quantity(of).unit);
		const bears = [a, b].flatMap(({ inputs, u }) => budget(inputs, u, of, dependence).parts.map(({ key }) => key));
		return {
			of,
			difference: differenceOf(nameInSentence(of), unit, short, draws, answer),
			howMuch: differenceSentence(answer, unit),
			shared: sharedSentence(
				answer.shared,
				inputKeys.filter((key) => bears.includes(key)),
			),
		};
	}, [answer, answered, short]);

	if (!told) return failed ? <p role="alert">{failed}</p> : <p className="text-soft">Both designs are being drawn.</p>;
	const { difference, howMuch, shared } = told;
	const isConstant = difference.sd === 0;
	return (
		<>
			{failed && <p role="alert">{failed}</p>}
			<div className="compare-words" data-late={fresh ? undefined : true}>
				{isConstant ? (
					<p>
						{difference.mean === 0
							? "Neither: nothing that differs bears on it, and every draw gives the same for both."
							: `${howMuch} Every draw gives the same one.`}
					</p>
				) : (
					<>
						<p>
							<b className="font-semibold">
								{isBetter(told.of) ? "Better" : "Higher"} than {short}
								{short.includes(",") && ","} with a probability of {probabilityText(difference.probability)}
							</b>
							. {howMuch}
						</p>
						<p className="text-soft">{shared}</p>
					</>
				)}
			</div>
			{!isConstant && <DifferenceChart difference={difference} late={!fresh} />}
		</>
	);
}
