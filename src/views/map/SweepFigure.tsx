import { useDeferredValue, useMemo } from "react";
import { SweepChart } from "#charts/sweep/SweepChart";
import { energyKey, isInputKey } from "#model";
import { beginChange, cancelChange, endChange, fixedWith, setInput, show, useStore } from "#state";
import { InputOptions } from "#views/design/InputOptions";

/** Both energy densities along one input, and the result that is looked into where that is another. */
export function SweepFigure() {
	const inputs = useDeferredValue(useStore((state) => state.design.inputs));
	const u = useDeferredValue(useStore((state) => state.design.u));
	const hold = useDeferredValue(useStore((state) => state.design.hold));
	const { x, basis, of: subject } = useStore((state) => state.showing);
	const fixed = useStore(({ design, showing, locks }) => fixedWith(showing.x, design.hold, locks) !== undefined);
	const of = useMemo(() => {
		const densities = [energyKey("E_V", basis), energyKey("E_m", basis)];
		return subject && !densities.includes(subject) ? [...densities, subject] : densities;
	}, [basis, subject]);
	return (
		<div className="sweep-figure">
			<SweepChart
				inputs={inputs}
				u={u}
				hold={hold}
				along={x}
				of={of}
				basis={basis}
				tools={alongChoice}
				now={now}
				fixed={fixed}
				onStart={beginChange}
				onSet={set}
				onEnd={endChange}
				onCancel={cancelChange}
			/>
		</div>
	);
}

const now = () => {
	const { design, showing } = useStore.getState();
	return design.inputs[showing.x];
};
const set = (value: number) => setInput(useStore.getState().showing.x, value);

// one element for good, so that the figure is not drawn anew for it
const alongChoice = <AlongChoice />;

/** The input that results are shown along. */
function AlongChoice() {
	const { x, y } = useStore((state) => state.showing);
	return (
		<span className="sweep-along">
			<label htmlFor="sweep-along" className="text-soft">
				Along
			</label>{" "}
			<select
				id="sweep-along"
				className="select"
				value={x}
				// the map beneath takes it for its axis too, and has two that differ
				onChange={({ target: { value } }) => isInputKey(value) && show({ x: value, y: value === y ? x : y })}
			>
				<InputOptions />
			</select>
		</span>
	);
}
