import { useDeferredValue, useId, useMemo, useState } from "react";
import type { Front, FrontAsked, FrontPoint } from "#analysis/front";
import { FrontChart } from "#charts/front/FrontChart";
import { Choice } from "#controls/Choice";
import { LongRun } from "#controls/LongRun";
import { SteadyButton } from "#controls/SteadyButton";
import {
	evaluate,
	inputText,
	nameInSentence,
	outputs as outputRows,
	rounded,
	significant,
	type Uncertainties,
	uncertainties,
} from "#model";
import { type Front as Against, fronts } from "#permalink";
import { sameInputs, setInputs, show, useResults, useStages, useStore } from "#state";
import { useLong } from "#state/analyses";
import { refusedRanges } from "#views/design/Ranges";
import { aimOf, changing, sameQuestion } from "./best-question";

const words: Readonly<Record<Against, string>> = {
	E_m: "energy density by mass",
	R_cell: "cell resistance",
	C_rate: "C-rate at the present current",
};

const seed = 1;

/** The volumetric energy density against another aim: what more of the one takes from the other. */
export function BestFront() {
	const inputs = useDeferredValue(useStore((state) => state.design.inputs));
	const hold = useDeferredValue(useStore((state) => state.design.hold));
	const { ranges, basis, against } = useStore((state) => state.showing);
	const asked = useMemo(
		(): FrontAsked => ({ inputs, hold, ranges, aims: [aimOf("E_V", basis), aimOf(against, basis)], seed }),
		[inputs, hold, ranges, basis, against],
	);
	const { start, cancel, progress, answer, of, failed, ms } = useLong("front", "front");
	const stale = of !== undefined && !sameQuestion(of, asked, false);
	return (
		<section className="best-front" aria-labelledby="front-title">
			<h3 id="front-title">What more energy by volume costs</h3>
			<Choice
				name="Against"
				shown
				options={fronts.map((value) => ({ value, word: words[value] }))}
				value={against}
				onChange={(value) => show({ against: value })}
			/>
			<LongRun
				word="Draw the front"
				progress={progress}
				disabled={refusedRanges(ranges, hold, inputs)}
				onStart={() => start(asked)}
				onCancel={cancel}
				said={
					answer && ms !== undefined
						? `${answer.points.length} ${answer.points.length === 1 ? "design" : "designs"} in ${significant(ms / 1000, 2)} s.`
						: ""
				}
				hint={
					answer === undefined
						? "Searches the ranges above for the designs of which none is better in both."
						: stale
							? "This is the front of an earlier question; draw it again."
							: undefined
				}
				failed={failed}
			/>
			{against === "R_cell" && (
				<p className="text-soft">
					The cathode is most of the cell resistance, and here it is an input that stays as it was measured, however
					thick or dense the cathode is made. So this front is no promise: a real cathode would have to pay for it.
				</p>
			)}
			{against === "C_rate" && (
				<p className="text-soft">
					At a given current density the C-rate is the higher, the less capacity is coated: a full charge then takes
					less time. Whether the cell bears that current is not in the model.
				</p>
			)}
			{answer && of && (
				<div data-late={stale || undefined}>
					<Answer key={answer.evaluations} front={answer} asked={of} stale={stale} />
				</div>
			)}
		</section>
	);
}

function Answer({
	front: { points },
	asked,
	stale,
}: {
	readonly front: Front;
	readonly asked: FrontAsked;
	readonly stale: boolean;
}) {
	const [selected, select] = useState(points.length - 1);
	const results = useDeferredValue(useResults());
	const u = useDeferredValue(useStore((state) => state.design.u));
	const stages = useDeferredValue(useStages());
	const { aims } = asked;
	const [up, across] = [aims[0].of, aims[1].of];
	const now = useMemo(
		() => ({
			values: [results.outputs[up], results.outputs[across]] as const,
			u: [results.u[up], results.u[across]] as const,
		}),
		[results, up, across],
	);
	const others = useMemo(
		() =>
			stages
				.filter(({ refused }) => refused === undefined)
				.map(({ name, inputs }) => {
					const values = evaluate(inputs);
					return { name, values: [values[up], values[across]] as const };
				}),
		[stages, up, across],
	);
	const keys = useMemo(() => changing(asked), [asked]);
	const point = points[selected] ?? points.at(-1);
	if (!point) return <p>Limits forbid every design of these ranges. Widen a range, or hold something else.</p>;
	if (points.length === 1)
		return (
			<>
				<p className="best-said">There is nothing to weigh: one design of these ranges is the best in both.</p>
				<Point point={point} asked={asked} u={u} stale={stale} />
			</>
		);
	return (
		<>
			<FrontChart
				aims={aims}
				points={points}
				now={now}
				others={others}
				keys={keys}
				selected={selected}
				onSelect={select}
			/>
			<Stepper points={points} asked={asked} selected={selected} onSelect={select} />
			<Point point={point} asked={asked} u={u} stale={stale} />
		</>
	);
}

/** The way along the front by key. */
function Stepper({
	points,
	asked: { aims },
	selected,
	onSelect,
}: {
	readonly points: readonly FrontPoint[];
	readonly asked: FrontAsked;
	readonly selected: number;
	readonly onSelect: (index: number) => void;
}) {
	const id = useId();
	const values = points[selected]?.values;
	return (
		<p className="best-stepper">
			<label htmlFor={id}>Point on the front</label>
			<input
				id={id}
				type="range"
				min={1}
				max={points.length}
				step={1}
				value={selected + 1}
				aria-valuetext={`${selected + 1} of ${points.length}: ${aims
					.map(({ of }, i) => `${significant(values?.[i] ?? 0, 4)} ${outputRows[of].unit.spoken}`)
					.join(", ")}`}
				onChange={(event) => onSelect(event.target.valueAsNumber - 1)}
			/>
			<span className="text-soft">
				{selected + 1} of {points.length}
			</span>
		</p>
	);
}

/** One design of the front: what it has, what it is built of, and the way to take it up. */
function Point({
	point: { inputs },
	asked,
	u,
	stale,
}: {
	readonly point: FrontPoint;
	readonly asked: FrontAsked;
	readonly u: Uncertainties;
	readonly stale: boolean;
}) {
	const hand = useStore((state) => state.design.inputs);
	const outputs = evaluate(inputs);
	const uncertain = uncertainties(inputs, u);
	const keys = changing(asked);
	return (
		<div className="best-point">
			<p>
				<b>
					{asked.aims
						.map(({ of }) => {
							const text = rounded(outputs[of], uncertain[of]);
							return `${text.value}${text.u ? `\u00a0±\u00a0${text.u}` : ""}\u00a0${outputRows[of].unit.label}`;
						})
						.join(", ")}
				</b>
				: {keys.map((key) => `${nameInSentence(key)} ${inputText(key, inputs[key])}`).join(", ")}.
			</p>
			<SteadyButton
				// beside what has changed since, it would take that back unseen
				off={sameInputs(inputs, hand) || stale}
				onClick={() => setInputs(inputs)}
			>
				Load this design<span className="sr-only"> of the front</span>
			</SteadyButton>
		</div>
	);
}
