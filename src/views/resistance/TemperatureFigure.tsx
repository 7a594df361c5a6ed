import { useCallback, useDeferredValue, useMemo, useState } from "react";
import {
	contradictionOf,
	leadOf,
	longestContradiction,
	type Range,
	rangeAround,
	seriesOf,
	TemperatureChart,
} from "#charts/temperature/TemperatureChart";
import { tied } from "#model/tied";
import { beginChange, cancelChange, endChange, setInput, useStore } from "#state";
import { useRated } from "#state/rate";
import "./parts.css";

const now = () => useStore.getState().design.inputs.T;
const set = (T: number) => setInput("T", T);

/** How the resistance and its parts move with temperature. */
export function TemperatureFigure() {
	const { inputs, parameters } = useDeferredValue(useRated());
	const { u, parameters: chosen } = useDeferredValue(useStore((state) => state.design));
	const fixed = useStore((state) => state.locks.inputs.has("T"));
	const subject = useMemo(() => ({ inputs, u, set: chosen }), [inputs, u, chosen]);

	/** While a drag lasts the picture keeps its ends: otherwise they would run away from the pointer. */
	const [held, hold] = useState<Range>();
	const { from, to } = held ?? rangeAround(inputs);
	const range = useMemo((): Range => ({ key: "T", from, to }), [from, to]);
	const points = useMemo(() => seriesOf(subject, range), [subject, range]);
	const start = useCallback(() => {
		hold(range);
		beginChange();
	}, [range]);
	const end = useCallback(() => {
		hold(undefined);
		endChange();
	}, []);
	const cancel = useCallback(() => {
		hold(undefined);
		cancelChange();
	}, []);
	return (
		<section className="resistance-section" aria-labelledby="temperature-title">
			<h2 id="temperature-title">What does temperature do to it?</h2>
			<p className="parts-lead">{tied(leadOf(points, parameters.E_cathode))}</p>
			<TemperatureChart
				subject={subject}
				range={range}
				points={points}
				now={now}
				fixed={fixed}
				onStart={start}
				onSet={set}
				onEnd={end}
				onCancel={cancel}
			/>
			<p className="extrapolated keeps-room" data-room={longestContradiction}>
				<span>{contradictionOf(points)}</span>
			</p>
		</section>
	);
}
