import { bases, energyKey, isOutputKey, outputKeys, outputs } from "#model";
import { show, useStore } from "#state";

const densities = bases.flatMap((basis) => (["E_V", "E_m"] as const).map((energy) => energyKey(energy, basis)));
const others = outputKeys.filter((key) => !densities.includes(key));

/** What is shown along an input and over two: both energy densities, or another result. */
export function MapSubject() {
	const of = useStore((state) => state.showing.of);
	const id = "map-subject";
	return (
		<p className="map-subject">
			<label htmlFor={id}>What else there could be: </label>
			<select
				id={id}
				className="select"
				value={of && others.includes(of) ? of : ""}
				onChange={({ target: { value } }) => show({ of: isOutputKey(value) ? value : undefined })}
			>
				<option value="">both energy densities</option>
				{others.map((key) => (
					<option key={key} value={key}>
						{outputs[key].name}
					</option>
				))}
			</select>
		</p>
	);
}
