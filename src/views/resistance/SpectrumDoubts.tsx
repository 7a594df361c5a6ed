import { useState } from "react";
import { type Assignment, assignmentOf } from "#analysis/assignment";
import { type CellSpectrum, publishedSpectrum } from "#analysis/spectrum";
import { arcName, circuitName, hertz, scientific } from "#charts/spectrum/SpectrumChart";
import { type CircuitId, type FullCellId, fullCells, particles } from "#library/circuits";
import { significant, toPlace } from "#model";
import { capacitanceHsuMansfeld } from "#model/impedance";
import { PaperEntry } from "./PaperEntry";

interface DoubtsProps {
	/** Of the design in hand. */
	readonly cell: CellSpectrum;
}

/** The circuit in figures, and how far the names of its arcs can be trusted: computed while it is open. */
export function SpectrumDoubts({ cell }: DoubtsProps) {
	const [open, setOpen] = useState(false);
	return (
		<details className="spectrum-doubts" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>The circuit, and how far the names of its arcs can be trusted</summary>
			{open && <Doubts cell={cell} />}
		</details>
	);
}

function Doubts({ cell }: DoubtsProps) {
	const { of } = cell;
	return (
		<>
			<Parts cell={cell} />
			{of !== "symmetric" && <Names of={of} />}
			<Totals of={of} />
		</>
	);
}

/** Of the published cell, whatever the design in hand is: what is concluded rests on its figures. */
function Names({ of }: { readonly of: FullCellId }) {
	const found = assignmentOf(of);
	return (
		<>
			<ChargeTransfer of={of} found={found} />
			<Diffusion of={of} found={found} />
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
					? "What the picture is drawn from. Where B and C peak is not printed, only that it is below 1\u00a0MHz."
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

interface NameProps {
	readonly of: FullCellId;
	readonly found: Assignment;
}

/** “cell 1” */
const builtName = (of: FullCellId) => fullCells[of].cell.replace("-", "\u00a0");

/** The capacitance of the large arc is that of one flat interface. */
function ChargeTransfer({ of, found: { chargeTransfer } }: NameProps) {
	const { capacitances, surfaces, peaks, f } = chargeTransfer;
	return (
		<p>
			<b>Charge transfer?</b> In {circuitName(of)} as published the arc stands for{" "}
			{capacitances.map(perArea).join(" to ")}&nbsp;µF per cm² of cell (after Brug, and after Hsu and Mansfeld). That is
			of the order of one flat interface. A process at all particles, with{" "}
			{surfaces.map((surface) => significant(surface, 2)).join(" to ")}&nbsp;cm² of surface per cm² of cell (spheres of{" "}
			{particles.radius.toReversed().join(" to ")}&nbsp;µm radius) and {particles.doubleLayer}&nbsp;µF per cm² of it,
			both assumed, would peak at {peaks.map(hertz).join(" to ")}, not at {hertz(f)}. Contact between coating and foil,
			or the face of liquid and ceramic, fits better, and follows the pressure. This inference is ours:{" "}
			<PaperEntry id="charge-transfer-arc" />
		</p>
	);
}

/** Diffusion over the depth of the cathode is far slower than the arc that is named after it. */
function Diffusion({ of, found: { depth, diffusion } }: NameProps) {
	const { seconds, peak, f, layer } = diffusion;
	return (
		<p>
			<b>Diffusion in the liquid?</b> Through the {depth}&nbsp;µm of cathode of {builtName(of)} it takes{" "}
			{Number(seconds.toPrecision(2))}&nbsp;s (L²/D in the pores) and would peak near {significant(1000 * peak, 2)}
			&nbsp;mHz, far below the 0.1&nbsp;Hz at which spectra end. What peaks at {hertz(f)} is {significant(layer, 2)}
			&nbsp;µm deep, or an interface. This inference is ours too: <PaperEntry id="diffusion-arc" />
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
				: `The paper prints totals at 0.1\u00a0Hz and does not say which it means. The circuit of ${circuitName(of)} has Re Z = ${toPlace(re[0]!, -1)} and |Z| = ${toPlace(Math.hypot(re[0]!, im[0]!), -1)}\u00a0Ω\u00a0cm²; here the total is taken for Re Z.`}
		</p>
	);
}
