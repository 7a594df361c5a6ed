import { type InputKey, inputKeys, inputOf } from "#model";

/** Inputs as the options of a select, under the headings of their sliders. */
export function InputOptions({ of = inputKeys }: { readonly of?: readonly InputKey[] }) {
	const groups = [...new Set(of.map((key) => inputOf(key).group))];
	return groups.map((group) => (
		<optgroup key={group} label={group === "layers" ? "Layers" : group}>
			{of
				.filter((key) => inputOf(key).group === group)
				.map((key) => (
					<option key={key} value={key}>
						{inputOf(key).name}
					</option>
				))}
		</optgroup>
	));
}
