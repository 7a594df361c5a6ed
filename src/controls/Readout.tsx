import { memo } from "react";
import { type OutputKey, outputs, rounded, shownUnit } from "#model";
import { powerText } from "#model/powers";
import { type Results, trace, useResults } from "#state";

/** From here on a value is counted in a power of ten. */
const large = 1e6;

/** A result as text: value and ± to the same place. Fractions in per cent. */
function shownResult(of: OutputKey, results: Results) {
	const { factor, label } = shownUnit(outputs[of].unit);
	const raw = results.outputs[of];
	const rawU = results.u[of];
	const size = Math.max(Math.abs(raw), rawU) * factor;
	const exponent = size >= large && size < Infinity ? Math.floor(Math.log10(size)) : 0;
	const { value, u } = rounded((raw * factor) / 10 ** exponent, (rawU * factor) / 10 ** exponent);
	const unit = exponent === 0 ? label : `× ${powerText(exponent)} ${label}`;
	return { raw, rawU, value: exponent && u ? `(${value}` : value, u: exponent && u ? `${u})` : u, label: unit };
}

/**
 * A result that shows its formula when pressed. It carries the full value for whoever reads the page by program;
 * on a page each quantity of the design in hand stands once in this form.
 */
export function Readout({ of, large = false }: { readonly of: OutputKey; readonly large?: boolean }) {
	return <ReadoutOf large={large} of={of} {...shownResult(of, useResults())} />;
}

/** The same of results that may be a frame behind, for tables that are longer than the headline. */
export function LaterReadout({ of, results }: { readonly of: OutputKey; readonly results: Results }) {
	return <ReadoutOf of={of} large={false} {...shownResult(of, results)} />;
}

type Props = ReturnType<typeof shownResult> & { readonly of: OutputKey; readonly large: boolean };

const ReadoutOf = memo(function ReadoutOf({ of, large, raw, rawU, value, u, label }: Props) {
	return (
		<button
			type="button"
			className={large ? "readout-large" : "readout"}
			data-quantity={of}
			data-value={raw}
			data-uncertainty={rawU > 0 ? rawU : undefined}
			title="Show the formula"
			onClick={() => trace(of)}
		>
			<span className="sr-only">{outputs[of].name} </span>
			<span className="readout-value">{value}</span>
			{u && " "}
			{u && <span className="readout-u">± {u}</span>}
			{label && " "}
			{label && <span className="readout-unit">{label}</span>}
		</button>
	);
});
