import { useMemo, useState } from "react";
import {
	type CellSpectrum,
	cellSpectrum,
	type NamedArc,
	publishedSpectrum,
	type SpectrumDesign,
} from "#analysis/spectrum";
import { arcName, circuitName, hertz, peakText, scientific } from "#charts/spectrum/SpectrumChart";
import { type CircuitId, particles } from "#library/circuits";
import { impedance } from "#library/disagreements/impedance";
import { significant, toPlace } from "#model";
import { capacitanceBrug, capacitanceHsuMansfeld, diffusionPeak } from "#model/impedance";
import { extrapolated, type Rated } from "#model/rate/rated";
import { encodeLink } from "#permalink";
import { useStore } from "#state";

interface DoubtsProps {
	readonly rated: Rated;
	readonly design: SpectrumDesign;
	readonly of: CircuitId;
}

/** The circuit in figures, and how far the names of its arcs can be trusted: computed while it is open. */
export function SpectrumDoubts(props: DoubtsProps) {
	const [open, setOpen] = useState(false);
	return (
		<details className="spectrum-doubts" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>The circuit, and how far the names of its arcs can be trusted</summary>
			{open && <Doubts {...props} />}
		</details>
	);
}

function Doubts({ rated, design, of }: DoubtsProps) {
	const cell = useMemo(() => cellSpectrum(design, of), [design, of]);
	const chargeTransfer = cell.arcs.find(({ id }) => id === "CT");
	const diffusion = cell.arcs.find(({ id }) => id === "LE");
	return (
		<>
			<Parts cell={cell} />
			{chargeTransfer && <ChargeTransfer arc={chargeTransfer} before={chargeTransfer.start} rated={rated} />}
			{diffusion && <Diffusion arc={diffusion} rated={rated} />}
			<Totals of={of} />
		</>
	);
}

const perArea = (C: number) => significant(1e6 * C, 2);

/** Every element of the circuit. */
function Parts({ cell: { of, R, arcs, CC, factor } }: { readonly cell: CellSpectrum }) {
	return (
		<>
			<p>
				{of === "symmetric"
					? "What the picture is drawn from. Where B and C peak is not printed, only that it is below 1 MHz."
					: factor > 0
						? `What the picture is drawn from. The arcs of the cathode are those of ${circuitName(of)} times ${significant(factor, 4)}.`
						: "What the picture is drawn from."}{" "}
				C is the effective capacitance per area of cell after Hsu and Mansfeld.
			</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by key */}
			<section className="spectrum-parts" aria-label="Elements of the circuit" tabIndex={0}>
				<table>
					<thead>
						<tr>
							<th scope="col">Element</th>
							<th scope="col">R, Ω cm²</th>
							<th scope="col">Peak alone</th>
							<th scope="col">in the sum</th>
							<th scope="col">Q, S sⁿ/cm²</th>
							<th scope="col">n</th>
							<th scope="col">C, µF/cm²</th>
						</tr>
					</thead>
					<tbody>
						<tr>
							<th scope="row">grains (A)</th>
							<td>{significant(R, 3)}</td>
							<td>beyond 1 MHz</td>
							<td>–</td>
							<td>–</td>
							<td>–</td>
							<td>–</td>
						</tr>
						{arcs.map((arc) => (
							<tr key={arc.id}>
								<th scope="row">
									{arcName(arc.id, of)} ({arc.id})
								</th>
								<td>{significant(arc.R, 3)}</td>
								<td>{hertz(arc.peak)}</td>
								<td>{arc.seen === undefined ? "–" : hertz(arc.seen)}</td>
								<td>{scientific(arc.Q)}</td>
								<td>{arc.n}</td>
								<td>{significant(1e6 * capacitanceHsuMansfeld(arc), 3)}</td>
							</tr>
						))}
						{CC && (
							<tr>
								<th scope="row">current collector (CC)</th>
								<td>–</td>
								<td>–</td>
								<td>–</td>
								<td>{scientific(CC.Q)}</td>
								<td>{CC.n}</td>
								<td>–</td>
							</tr>
						)}
					</tbody>
				</table>
			</section>
		</>
	);
}

interface ChargeTransferProps {
	readonly arc: NamedArc;
	/** Resistance in series before it, Ω cm². */
	readonly before: number;
	readonly rated: Rated;
}

/** The capacitance of the large arc is that of one flat interface. */
function ChargeTransfer({ arc, before, rated }: ChargeTransferProps) {
	const { P, d_cathode } = rated.inputs;
	const capacitances = [capacitanceBrug(arc, before), capacitanceHsuMansfeld(arc)].toSorted((a, b) => a - b);
	// spheres that fill the solid fraction: µm² of surface over µm² of cell
	const surfaces = particles.radius.map((radius) => (3 * (1 - P) * d_cathode) / radius);
	const peaks = surfaces.map((surface) => 1 / (2 * Math.PI * arc.R * surface * particles.doubleLayer * 1e-6));
	return (
		<p>
			<b>Charge transfer?</b> The arc stands for {capacitances.map(perArea).join(" to ")} µF per cm² of cell (after
			Brug, and after Hsu and Mansfeld). That is of the order of one flat interface. A process at all particles, with{" "}
			{surfaces
				.map((surface) => significant(surface, 2))
				.toReversed()
				.join(" to ")}{" "}
			cm² of surface per cm² of cell (spheres of {particles.radius.toReversed().join(" to ")} µm radius) and{" "}
			{particles.doubleLayer} µF per cm² of it, both assumed, would peak at {peaks.map(hertz).toReversed().join(" to ")}
			, not at {peakText(arc)}. Contact between coating and foil, or the face of liquid and ceramic, fits better, and
			follows the pressure. This inference is ours: <Entry id="charge-transfer-arc" />
		</p>
	);
}

/** Diffusion over the depth of the cathode is far slower than the arc that is named after it. */
function Diffusion({ arc, rated }: { readonly arc: NamedArc; readonly rated: Rated }) {
	const seconds = 3600 * rated.results.t_diffusion;
	const slow = diffusionPeak(seconds);
	const f = arc.seen ?? arc.peak;
	const reasons = extrapolated(rated, "t_diffusion");
	return (
		<p>
			<b>Diffusion in the liquid?</b> Through the depth of this cathode it takes {Number(seconds.toPrecision(2))} s
			(L²/D in the pores) and would peak near {significant(1000 * slow, 2)} mHz, far below the 0.1 Hz at which spectra
			end. What peaks at {hertz(f)} is {significant(rated.inputs.d_cathode * Math.sqrt(slow / f), 2)} µm deep, or an
			interface. This inference is ours too: <Entry id="diffusion-arc" />
			{reasons.length > 0 && <span className="extrapolated"> extrapolated: {reasons.join("; ")}</span>}
		</p>
	);
}

/** What the printed totals are is not said. */
function Totals({ of }: { readonly of: CircuitId }) {
	const { f, re, im } = publishedSpectrum(of).spectrum;
	return (
		<p>
			<b>Re Z or |Z|?</b>{" "}
			{of === "symmetric"
				? `The paper gives fitted resistances here, no totals. At ${hertz(f[0]!)} both are ${significant(re[0]!, 3)}\u00a0Ω\u00a0cm².`
				: `The paper prints totals at 0.1 Hz and does not say which it means. The circuit of ${circuitName(of)} has Re Z = ${toPlace(re[0]!, -1)} and |Z| = ${toPlace(Math.hypot(re[0]!, im[0]!), -1)} Ω cm²; here the total is taken for Re Z.`}
		</p>
	);
}

/** To the Paper view, where the doubt stands with its evidence. */
function Entry({ id }: { readonly id: string }) {
	const design = useStore((state) => state.design);
	const showing = useStore((state) => state.showing);
	const title = impedance.find((entry) => entry.id === id)?.title.replace(" (our inference)", "");
	return (
		<a className="spectrum-entry" href={encodeLink(design, { ...showing, view: "paper" })}>
			{title}, in Paper
		</a>
	);
}
