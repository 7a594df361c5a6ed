import { isOutputKey, outputs } from "#model";
import { show, useStore } from "#state";
import { otherResults } from "#views/design/SubjectChoice";

/** What is shown along an input and over two: both energy densities, or another result. */
export function MapSubject() {
	const of = useStore((state) => state.showing.of);
	const id = "map-subject";
	return (
		<p className="map-subject">
			<label htmlFor={id}>What other inputs would give: </label>
			<select
				id={id}
				className="select"
				value={of && otherResults.includes(of) ? of : ""}
				onChange={({ target: { value } }) => show({ of: isOutputKey(value) ? value : undefined })}
			>
				<option value="">both energy densities</option>
				{otherResults.map((key) => (
					<option key={key} value={key}>
						{outputs[key].name}
					</option>
				))}
			</select>
		</p>
	);
}
