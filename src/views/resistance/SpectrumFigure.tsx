import { useDeferredValue, useMemo } from "react";
import { cellSpectrum } from "#analysis/spectrum";
import { SpectrumChart } from "#charts/spectrum/SpectrumChart";
import { Choice } from "#controls/Choice";
import { keepingFocus } from "#controls/keep-focus";
import { type CircuitId, type FullCellId, fullCellIds, fullCells } from "#library/circuits";
import { significant } from "#model";
import { extrapolated, type Rated } from "#model/rate/rated";
import { spectra } from "#permalink";
import { setInput, show, useStore } from "#state";
import { useRated } from "#state/rate";
import { SpectrumDoubts } from "./SpectrumDoubts";
import "./spectrum.css";

const pressureText = (p: number) => `${Number(p.toPrecision(3))}\u00a0MPa`;

const cases = spectra.map((value) => ({
	value,
	word:
		value === "symmetric" ? "symmetric cell" : `${fullCells[value].name}, ${pressureText(fullCells[value].pressure)}`,
}));

/** °C at which the paper gives something, and 10 between its ends. */
const temperatures = [-10, 10, 25, 30, 40].map((celsius) => ({
	value: String(celsius),
	word: `${celsius}\u00a0°C`.replace("-", "−"),
}));

const kelvin = (celsius: number) => Number((celsius + 273.15).toFixed(2));

/** The impedance of the design's cell: Nyquist and Bode. */
export function SpectrumFigure() {
	const rated = useDeferredValue(useRated());
	const of = useStore((state) => state.showing.spectrum);
	const fixed = useStore((state) => state.locks.inputs.has("T"));
	const { d_separator, R_cathode, T } = rated.inputs;
	const { R_separator, R_interface } = rated.outputs;
	const cell = useMemo(
		() => cellSpectrum({ d_separator, R_cathode, R_separator, R_interface }, of),
		[d_separator, R_cathode, R_separator, R_interface, of],
	);
	const chosen = temperatures.find(({ value }) => Math.abs(kelvin(Number(value)) - T) < 1e-6);
	return (
		<section className="resistance-section" aria-labelledby="spectrum-title">
			<h2 id="spectrum-title">What would an impedance spectrum show of it?</h2>
			<Lead rated={rated} of={of} end={cell.spectrum.re[0]!} />
			<div className="spectrum-choices">
				<Choice name="As in" shown options={cases} value={of} onChange={(spectrum) => show({ spectrum })} />
				{!fixed && (
					<Choice
						name="Temperature"
						shown
						options={temperatures}
						value={chosen?.value ?? ""}
						onChange={(celsius) => setInput("T", kelvin(Number(celsius)))}
					/>
				)}
			</div>
			{of !== "symmetric" && <Pressure of={of} p={rated.parameters.p} />}
			<SpectrumChart cell={cell} before={R_separator + R_interface} T={T} />
			<Limits rated={rated} of={of} />
			<SpectrumDoubts cell={cell} />
		</section>
	);
}

const ohms = (R: number) => `${significant(R, 3)}\u00a0Ω\u00a0cm²`;

interface LeadProps {
	readonly rated: Rated;
	readonly of: CircuitId;
	/** Re Z at the lowest frequency, Ω cm². */
	readonly end: number;
}

/** How far the real part has come: that of slow arcs may still lack something. */
function Come({ end, R_cell }: { readonly end: number; readonly R_cell: number }) {
	const short = 1 - end / R_cell;
	if (ohms(end) === ohms(R_cell))
		return (
			<>
				At 0.1&nbsp;Hz the real part has come to the cell resistance, <b>{ohms(end)}</b>.
			</>
		);
	if (short <= 0.005)
		return (
			<>
				At 0.1&nbsp;Hz the real part is <b>{ohms(end)}</b>, nearly the cell resistance of {ohms(R_cell)}.
			</>
		);
	return (
		<>
			At 0.1&nbsp;Hz the real part has come to <b>{ohms(end)}</b>, {significant(100 * (end / R_cell), 3)}&nbsp;% of the
			cell resistance of {ohms(R_cell)}.
		</>
	);
}

/** What the spectrum comes down to at its low-frequency end. */
function Lead({ rated, of, end }: LeadProps) {
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
			<Come end={end} R_cell={R_cell} />{" "}
			{R_cathode > 0 ? (
				<>
					Separator and interface are {ohms(both)}, {significant((100 * both) / R_cell, 2)}&nbsp;% of the cell
					resistance, in the high-frequency corner; all the rest is the cathode.
				</>
			) : (
				<>The cathode resistance is set to 0, so that there are no cathode arcs: separator and interface are all.</>
			)}
		</p>
	);
}

const pressures = [...new Set(fullCellIds.map((id) => fullCells[id].pressure))].toSorted((a, b) => a - b);

/** The pressure of the case against that of the design, and the way to the case that has it. */
function Pressure({ of, p }: { readonly of: FullCellId; readonly p: number }) {
	const { name, pressure, formed } = fullCells[of];
	const measured = `The spectrum of ${name} was measured at ${pressureText(pressure)}`;
	if (p === pressure) return <p className="spectrum-pressure text-soft">{measured}, the pressure of the design.</p>;
	const fitting = fullCellIds.find((id) => fullCells[id].pressure === p && fullCells[id].formed === formed);
	if (!fitting)
		return (
			<p className="spectrum-pressure extrapolated">
				Extrapolated: the design is at {pressureText(p)}, spectra are published at{" "}
				{pressures.map(pressureText).join(" and ")} only.
			</p>
		);
	return (
		<p className="spectrum-pressure">
			{measured}, but the design is at {pressureText(p)}.{" "}
			<button
				type="button"
				className="word-button"
				onClick={({ currentTarget }) => {
					const section = currentTarget.closest("section");
					keepingFocus(
						() => show({ spectrum: fitting }),
						// the case that is taken now
						() => section?.querySelector<HTMLElement>("[aria-pressed=true]"),
					);
				}}
			>
				Take {fullCells[fitting].name}
			</button>
		</p>
	);
}

/** What the picture takes for granted, and where the design goes beyond what was measured. */
function Limits({ rated, of }: { readonly rated: Rated; readonly of: CircuitId }) {
	const symmetric = of === "symmetric";
	const keys = symmetric ? (["sigma", "R_interface"] as const) : (["sigma", "R_interface", "R_cell"] as const);
	const reasons = extrapolated(rated, ...keys);
	return (
		<div className="spectrum-limits">
			<p>
				{symmetric
					? "Temperature moves the ceramic and its interfaces, each by its own activation energy. The rise below 90\u00a0Hz that the paper sees and leaves open is not drawn."
					: "Temperature moves separator and interface only. The cathode stays as measured at 30\u00a0°C; its arcs are those of the cell chosen, times one factor that makes them the cathode resistance of the design."}
			</p>
			{reasons.length > 0 && <p className="extrapolated">Extrapolated: {reasons.join("; ")}.</p>}
		</div>
	);
}
