import { memo } from "react";
import { type OutputKey, outputs, shownUnit } from "#model";
import { counted } from "#model/counted";
import { type Results, trace, useResults } from "#state";
import "./trace/pressed";

/** A result as text: value and ± to the same place. Fractions in per cent. */
function shownResult(of: OutputKey, results: Results) {
	const { factor, label } = shownUnit(outputs[of].unit);
	const raw = results.outputs[of];
	const rawU = results.u[of];
	const { value, u, power } = counted(raw * factor, rawU * factor);
	const bracketed = power !== "" && u !== "";
	return {
		raw,
		rawU,
		value: bracketed ? `(${value}` : value,
		u: bracketed ? `${u})` : u,
		label: power ? `×\u00a0${power} ${label}` : label,
	};
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
