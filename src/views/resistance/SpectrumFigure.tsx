import { useDeferredValue, useMemo } from "react";
import { SpectrumChart } from "#charts/spectrum/SpectrumChart";
import { Choice } from "#controls/Choice";
import { type CircuitId, fullCells } from "#library/circuits";
import { significant } from "#model";
import { extrapolated, type Rated } from "#model/rate/rated";
import { setInput, show, useStore } from "#state";
import { useRated } from "#state/rate";
import { SpectrumDoubts } from "./SpectrumDoubts";
import "./spectrum.css";

const fullCellIds = ["cell-1-after", "cell-1-before", "cell-2-after", "cell-2-before"] as const;

const cases: readonly { readonly value: CircuitId; readonly word: string }[] = [
	...fullCellIds.map((id) => ({ value: id, word: `${fullCells[id].name}, ${fullCells[id].pressure} MPa` })),
	{ value: "symmetric", word: "symmetric cell" },
];

/** °C at which the paper gives something, and 10 between its ends. */
const temperatures = [-10, 10, 25, 30, 40].map((celsius) => ({
	value: String(celsius),
	word: `${celsius} °C`.replace("-", "−"),
}));

const kelvin = (celsius: number) => Number((celsius + 273.15).toFixed(2));

/** The impedance of the design's cell: Nyquist and Bode. */
export function SpectrumFigure() {
	const rated = useDeferredValue(useRated());
	const of = useStore((state) => state.showing.spectrum);
	const { d_separator, R_cathode, T } = rated.inputs;
	const { R_separator, R_interface } = rated.outputs;
	const design = useMemo(
		() => ({ d_separator, R_cathode, R_separator, R_interface }),
		[d_separator, R_cathode, R_separator, R_interface],
	);
	const chosen = temperatures.find(({ value }) => Math.abs(kelvin(Number(value)) - T) < 1e-6);
	return (
		<section className="resistance-section" aria-labelledby="spectrum-title">
			<h2 id="spectrum-title">What would an impedance spectrum show of it?</h2>
			<Lead rated={rated} of={of} />
			<div className="spectrum-choices">
				<Choice name="As in" shown options={cases} value={of} onChange={(spectrum) => show({ spectrum })} />
				<Choice
					name="Temperature"
					shown
					options={temperatures}
					value={chosen?.value ?? ""}
					onChange={(celsius) => setInput("T", kelvin(Number(celsius)))}
				/>
			</div>
			<SpectrumChart design={design} of={of} />
			<Limits rated={rated} of={of} />
			<SpectrumDoubts rated={rated} design={design} of={of} />
		</section>
	);
}

const ohms = (R: number) => `${significant(R, 3)}\u00a0Ω\u00a0cm²`;

/** What the spectrum comes down to at its low-frequency end. */
function Lead({ rated, of }: { readonly rated: Rated; readonly of: CircuitId }) {
	const { R_separator, R_interface, R_cell } = rated.outputs;
	const { R_cathode } = rated.inputs;
	const both = R_separator + R_interface;
	if (of === "symmetric")
		return (
			<p className="spectrum-lead">
				Separator and two interfaces with sodium: <b>{ohms(R_separator + 2 * R_interface)}</b> at low frequency. A full
				cell has one interface, and {ohms(both)} before its cathode begins.
			</p>
		);
	return (
		<p className="spectrum-lead">
			At 0.1 Hz the real part has come to the cell resistance, <b>{ohms(R_cell)}</b>.{" "}
			{R_cathode > 0 ? (
				<>
					Separator and interface are {ohms(both)} of it, {significant((100 * both) / R_cell, 2)} %, in the
					high-frequency corner; all the rest is the cathode.
				</>
			) : (
				<>The cathode resistance is set to 0, so that there are no cathode arcs: separator and interface are all.</>
			)}
		</p>
	);
}

/** What the picture takes for granted, and where the design goes beyond what was measured. */
function Limits({ rated, of }: { readonly rated: Rated; readonly of: CircuitId }) {
	const symmetric = of === "symmetric";
	const keys = symmetric ? (["sigma", "R_interface"] as const) : (["sigma", "R_interface", "R_cell"] as const);
	const reasons = new Set(keys.flatMap((key) => extrapolated(rated, key)));
	const { p } = rated.parameters;
	const measured = fullCellIds.map((id): number => fullCells[id].pressure);
	if (!symmetric && !measured.includes(p))
		reasons.add(`spectra are published at 0.05 and 1 MPa, none at ${Number(p.toPrecision(3))} MPa`);
	return (
		<div className="spectrum-limits">
			<p>
				{symmetric
					? "Temperature moves the ceramic and its interfaces, each by its own activation energy. The rise below 90 Hz that the paper sees and leaves open is not drawn."
					: "Temperature moves separator and interface only. The cathode stays as measured at 30 °C; its arcs are those of the cell chosen, times one factor that makes them the cathode resistance of the design."}
			</p>
			{reasons.size > 0 && <p className="extrapolated">extrapolated: {[...reasons].join("; ")}</p>}
		</div>
	);
}
