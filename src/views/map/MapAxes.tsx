import { type InputKey, inputKeys, inputOf, isInputKey } from "#model";
import { show, useStore } from "#state";

/** “Layers” and the folds of the sliders, each with its inputs. */
const groups = [...new Set(inputKeys.map((key) => inputOf(key).group))].map((group) => ({
	name: group === "layers" ? "Layers" : group,
	keys: inputKeys.filter((key) => inputOf(key).group === group),
}));

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
				{groups.map(({ name, keys }) => (
					<optgroup key={name} label={name}>
						{keys.map((key) => (
							<option key={key} value={key}>
								{inputOf(key).name}
							</option>
						))}
					</optgroup>
				))}
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
