import { Fragment } from "react";
import { type PresetId, presetOf } from "#library";
import { quantity, rounded } from "#model";
import { presetResults } from "#state";

/** A published design: what it is, and what the paper prints of it beside what the model makes of it here and now. */
export function PresetSource({ of }: { readonly of: PresetId }) {
	const preset = presetOf(of);
	const { outputs, u } = presetResults(of);
	return (
		<dl className="facts">
			<dt>Source</dt>
			<dd>{preset.source}</dd>
			{(["E_V", "E_m"] as const).map((key) => {
				const { value, u: computedU } = rounded(outputs[key], u[key]);
				const printed = preset.printed?.[key];
				const { label } = quantity(key).unit;
				return (
					<Fragment key={key}>
						<dt>{quantity(key).name}</dt>
						<dd>
							{value} ± {computedU} {label}
							<span className="text-soft">
								{printed
									? `; printed: ${printed.value}${printed.u ? ` ± ${printed.u}` : ""} ${label}, ${printed.place}`
									: "; not printed in the paper"}
							</span>
						</dd>
					</Fragment>
				);
			})}
		</dl>
	);
}
