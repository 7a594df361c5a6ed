import { useDeferredValue, useId, useMemo, useState } from "react";
import {
	contradictionOf,
	leadOf,
	type Range,
	rangeAround,
	seriesOf,
	TemperatureChart,
} from "#charts/temperature/TemperatureChart";
import { beginChange, cancelChange, endChange, setInput, useStore } from "#state";
import { useRated } from "#state/rate";
import "./parts.css";

const now = () => useStore.getState().design.inputs.T;
const set = (T: number) => setInput("T", T);

/** How the resistance and its parts move with temperature. */
export function TemperatureFigure() {
	const id = useId();
	const { inputs, parameters, pressure } = useDeferredValue(useRated());
	const { u, parameters: chosen } = useDeferredValue(useStore((state) => state.design));
	const subject = useMemo(() => ({ inputs, u, set: chosen, pressure }), [inputs, u, chosen, pressure]);

	/** While a drag lasts the picture keeps its ends: otherwise they would run away from the pointer. */
	const [held, hold] = useState<Range>();
	const { from, to } = held ?? rangeAround(inputs);
	const range = useMemo((): Range => ({ key: "T", from, to }), [from, to]);
	const points = useMemo(() => seriesOf(subject, range), [subject, range]);
	const start = () => {
		hold(range);
		beginChange();
	};
	const over = (then: () => void) => () => {
		hold(undefined);
		then();
	};
	const contradiction = contradictionOf(points);
	return (
		<section className="resistance-section" aria-labelledby={id}>
			<h2 id={id}>What does temperature do to it?</h2>
			<div className="parts-words">
				<p>{leadOf(points, parameters.E_cathode)}</p>
				{contradiction && <p>{contradiction}</p>}
			</div>
			<TemperatureChart
				subject={subject}
				range={range}
				points={points}
				now={now}
				onStart={start}
				onSet={set}
				onEnd={over(endChange)}
				onCancel={over(cancelChange)}
			/>
		</section>
	);
}
