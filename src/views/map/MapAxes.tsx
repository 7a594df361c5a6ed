import { type InputKey, isInputKey } from "#model";
import { show, useStore } from "#state";
import { InputOptions } from "#views/design/InputOptions";

/** The inputs at the two axes; choosing the one that the other has swaps them. */
export function MapAxes() {
	const { x, y } = useStore((state) => state.showing);
	const choose = (label: string, value: InputKey, take: (key: InputKey) => void) => (
		<label>
			<span className="text-soft">{label}</span>
			<select
				className="select"
				value={value}
				onChange={({ target }) => isInputKey(target.value) && take(target.value)}
			>
				<InputOptions />
			</select>
		</label>
	);
	return (
		<span className="map-axes">
			{choose("Across", x, (key) => show({ x: key, y: key === y ? x : y }))}
			{choose("Up", y, (key) => show({ y: key, x: key === x ? y : x }))}
		</span>
	);
}
