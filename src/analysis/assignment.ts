/**
 * What the arcs of a published cell would have to be, were they what the paper takes them for: charge transfer at all
 * particles, and diffusion through the depth of the cathode. Of the cell as it was built and its circuit (illustrative),
 * never of the design in hand, so that what is concluded from it stays true. The inference is ours.
 */

import { presetOf } from "#library";
import { type FullCellId, fullCells, particles } from "#library/circuits";
import { evaluate } from "#model";
import { capacitanceBrug, capacitanceHsuMansfeld, diffusionPeak } from "#model/impedance";
import { rated } from "#model/rate/rated";
import { publishedSpectrum } from "./spectrum";

export interface Assignment {
	/** The cathode: µm. */
	readonly depth: number;
	readonly chargeTransfer: {
		/** Of the arc per area of cell, F/cm², the smaller first: after Brug, and after Hsu and Mansfeld. */
		readonly capacitances: readonly [number, number];
		/** Surface of all particles over the area of the cell, the smaller first: of the larger and of the smaller particles. */
		readonly surfaces: readonly [number, number];
		/** Where the arc would peak with the double layer of that surface, Hz, the slower first. */
		readonly peaks: readonly [number, number];
		/** Where it does. */
		readonly f: number;
	};
	readonly diffusion: {
		/** L²/D in the pores, s. */
		readonly seconds: number;
		/** Where that would peak, Hz. */
		readonly peak: number;
		/** Where the arc that is named after it peaks. */
		readonly f: number;
		/** What layer peaks there, µm. */
		readonly layer: number;
	};
}

export function assignmentOf(of: FullCellId): Assignment {
	const { inputs } = presetOf(fullCells[of].cell);
	const { P, d_cathode } = inputs;
	const { arcs } = publishedSpectrum(of);
	const [transfer, slow] = (["CT", "LE"] as const).map((id) => arcs.find((arc) => arc.id === id)!) as [
		(typeof arcs)[number],
		(typeof arcs)[number],
	];
	// spheres that fill the solid fraction: µm² of surface over µm² of cell
	const surface = (radius: number) => (3 * (1 - P) * d_cathode) / radius;
	const peak = (of: number) => 1 / (2 * Math.PI * transfer.R * of * particles.doubleLayer * 1e-6);
	const [small, large] = particles.radius;
	const seconds = 3600 * rated(inputs, evaluate(inputs), {}).results.t_diffusion;
	const [slowest, f] = [diffusionPeak(seconds), slow.seen ?? slow.peak];
	return {
		depth: d_cathode,
		chargeTransfer: {
			capacitances: [capacitanceBrug(transfer, transfer.start), capacitanceHsuMansfeld(transfer)],
			surfaces: [surface(large), surface(small)],
			peaks: [peak(surface(small)), peak(surface(large))],
			f: transfer.seen ?? transfer.peak,
		},
		diffusion: { seconds, peak: slowest, f, layer: d_cathode * Math.sqrt(slowest / f) },
	};
}
