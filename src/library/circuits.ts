/**
 * Equivalent circuits of the paper's spectra: the symmetric cell (Fig. 5), and both full cells before and after formation
 * (Figs 7 and 9). The paper prints totals and, for full cells, peak frequencies. How the total is split, the exponents n
 * and the values Q are chosen for this program so that the maxima of −Im Z of the sum stand at the printed frequencies
 * and Re Z at 0.1 Hz is the printed total: illustrative, no data.
 */
import type { Arc, ConstantPhase } from "#model/impedance";
import { numberOf } from "./fact";
import { cell1, cell2 } from "./facts/cells";

/** DL double layer, CT charge transfer, LE ion diffusion in the liquid electrolyte: the paper's assignment. */
export type CathodeArcId = "DL" | "CT" | "LE";
/** From high frequency to low. */
export const cathodeArcIds: readonly CathodeArcId[] = ["DL", "CT", "LE"];

/** R0 – [DL] – CT – LE – CPE of the current collector (CC), in series. */
interface FullCellCircuit {
	/** Cell and state in words. */
	readonly name: string;
	/** Of separator, interface and leads together, Ω cm². */
	readonly R0: number;
	readonly arcs: Partial<Readonly<Record<CathodeArcId, Arc>>>;
	readonly CC: ConstantPhase;
	/** As it was built; its cathode and pressure are those of this published design. */
	readonly cell: "cell-1" | "cell-2";
	readonly formed: boolean;
	/** At which its spectrum was recorded, MPa. */
	readonly pressure: number;
}

const CC = { Q: 0.06, n: 0.9 };

/** The text and Fig. 7 have 0.05 MPa for cell 1; its Table 1 has a tenth of that. */
const built1 = { cell: "cell-1", pressure: numberOf(cell1.p_text) } as const;
const built2 = { cell: "cell-2", pressure: numberOf(cell2.p) } as const;

export const fullCells = {
	"cell-1-before": {
		name: "cell 1 before formation",
		R0: 6,
		arcs: { CT: { R: 160.23, Q: 2.5804e-6, n: 0.85 }, LE: { R: 60, Q: 4.3208e-4, n: 0.9 } },
		CC,
		...built1,
		formed: false,
	},
	"cell-1-after": {
		name: "cell 1 after formation",
		R0: 6,
		arcs: { CT: { R: 430.57, Q: 2.7865e-6, n: 0.92 }, LE: { R: 150, Q: 2.2559e-4, n: 0.92 } },
		CC,
		...built1,
		formed: true,
	},
	"cell-2-before": {
		name: "cell 2 before formation",
		R0: 9,
		arcs: { CT: { R: 202.16, Q: 7.7012e-6, n: 0.8 }, LE: { R: 15, Q: 1.0085e-3, n: 0.8 } },
		CC,
		...built2,
		formed: false,
	},
	"cell-2-after": {
		name: "cell 2 after formation",
		R0: 9,
		arcs: {
			DL: { R: 22, Q: 6.8819e-7, n: 0.9 },
			CT: { R: 55.076, Q: 6.8678e-6, n: 0.9 },
			LE: { R: 30, Q: 3.6329e-4, n: 0.9 },
		},
		CC,
		...built2,
		formed: true,
	},
} as const satisfies Record<string, FullCellCircuit>;

export type FullCellId = keyof typeof fullCells;
export const fullCellIds = Object.keys(fullCells) as readonly FullCellId[];
export type CircuitId = FullCellId | "symmetric";

/**
 * The symmetric cell Na|ceramic|Na with 110 µm at 30 °C: grains A unresolved in series, grain boundaries B, both
 * interfaces C. Where B and C peak is not printed, only that it is below 1 MHz: 1 MHz and 20 kHz are chosen too. Q is
 * taken to be the same at all temperatures.
 */
export const symmetricCell = {
	/** µm */
	d_separator: 110,
	A: { R: 0.6 },
	B: { R: 6.275, Q: 1.2135e-7, n: 0.9 },
	C: { R: 3, Q: 1.5437e-5, n: 0.85 },
} as const satisfies { readonly d_separator: number; readonly A: Pick<Arc, "R">; readonly B: Arc; readonly C: Arc };

/** Powers of ten between which spectra were recorded, in Hz. */
export const recorded = { symmetric: [0, 6], full: [-1, 6] } as const;

/** Assumed, to see what a process at all particles would look like: radius in µm, double layer in µF per cm² of surface. */
export const particles = { radius: [0.2, 1], doubleLayer: 10 } as const;
