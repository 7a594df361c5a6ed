import { useDeferredValue, useMemo } from "react";
import { atCurrent, contradiction, heat, VoltageChart, voltagesOf, windowEnds } from "#charts/voltage/VoltageChart";
import { factText, numberOf } from "#library/fact";
import { cycling, failure } from "#library/facts/cycling";
import { beginChange, cancelChange, endChange, setInput, useResults, useStore } from "#state";
import { useRated } from "#state/rate";
import { Reasons } from "./Reasons";
import "./voltage.css";

const now = () => useStore.getState().design.inputs.j;
const set = (value: number) => setInput("j", value);

/** What the lines and their wedges rest on. */
const resistances = ["R_cell", "R_separator", "R_interface", "R_pores"] as const;

/** The voltage at a current, and where the window ends it. */
export function VoltageFigure() {
	const rated = useDeferredValue(useRated());
	const uR = useDeferredValue(useResults()).u.R_cell;
	const u = useDeferredValue(useStore((state) => state.design.u));
	const fixed = useStore((state) => state.locks.inputs.has("j"));
	const of = useMemo(() => voltagesOf(rated, uR, u), [rated, uR, u]);
	return (
		<section className="resistance-section" aria-labelledby="voltage-title">
			<h2 id="voltage-title">What does a current take from the voltage?</h2>
			<p className="voltage-lead">
				{atCurrent(of, rated.outputs.eta_voltage)} {windowEnds(of)}{" "}
				{heat(of, rated.results.p_heat, rated.results.p_heat_V)}
			</p>
			<VoltageChart
				of={of}
				now={now}
				fixed={fixed}
				onStart={beginChange}
				onSet={set}
				onEnd={endChange}
				onCancel={cancelChange}
			/>
			<div className="voltage-notes">
				<p>
					The resistance is taken as independent of current and state of charge. That of a charge transfer falls at high
					current, so that far along the axis the loss is rather too large.{" "}
					{!(u.R_cathode > 0) &&
						"No ± of the cathode resistance is published: that of the lines is of separator and interface alone."}
				</p>
				<p>
					The window is not the only limit. In the paper ({failure.j.place}), all cells of low resistance grew dendrites
					at {factText(failure.j)}; cell 2, cycled at {factText(cycling.j_2)}, short-circuited in part in its{" "}
					{numberOf(failure.charge_2)}st charge.
				</p>
			</div>
			<Reasons of={rated} keys={resistances} against={contradiction(of)} />
		</section>
	);
}
