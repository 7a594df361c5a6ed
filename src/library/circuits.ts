/**
 * Equivalent circuits of the paper's spectra: the symmetric cell (Fig. 5), and both full cells before and after formation
 * (Figs 7 and 9). The paper prints peak frequencies and totals only. How the total is split, the exponents n and the
 * values Q are chosen for this program so that the peaks of −Im Z of the sum stand at the printed frequencies and Re Z at
 * 0.1 Hz is the printed total: illustrative, no data.
 */

/** A resistance beside a constant phase element: R in Ω cm², Q in S sⁿ/cm². */
export interface Arc {
	readonly R: number;
	readonly Q: number;
	readonly n: number;
}

/** DL double layer, CT charge transfer, LE ion diffusion in the liquid electrolyte: the paper's assignment. */
export type CathodeArcId = "DL" | "CT" | "LE";

/** R0 – [DL] – CT – LE – CPE of the current collector (CC), in series. */
export interface FullCellCircuit {
	/** Of separator, interface and leads together, Ω cm². */
	readonly R0: number;
	readonly arcs: Partial<Readonly<Record<CathodeArcId, Arc>>>;
	readonly CC: Omit<Arc, "R">;
	/** MPa. */
	readonly pressure: number;
}

const CC = { Q: 0.06, n: 0.9 };

export const fullCells = {
	"cell-1-before": {
		R0: 6,
		arcs: { CT: { R: 160.23, Q: 2.5804e-6, n: 0.85 }, LE: { R: 60, Q: 4.3208e-4, n: 0.9 } },
		CC,
		pressure: 0.05,
	},
	"cell-1-after": {
		R0: 6,
		arcs: { CT: { R: 430.57, Q: 2.7865e-6, n: 0.92 }, LE: { R: 150, Q: 2.2559e-4, n: 0.92 } },
		CC,
		pressure: 0.05,
	},
	"cell-2-before": {
		R0: 9,
		arcs: { CT: { R: 202.16, Q: 7.7012e-6, n: 0.8 }, LE: { R: 15, Q: 1.0085e-3, n: 0.8 } },
		CC,
		pressure: 1,
	},
	"cell-2-after": {
		R0: 9,
		arcs: {
			DL: { R: 22, Q: 6.8819e-7, n: 0.9 },
			CT: { R: 55.076, Q: 6.8678e-6, n: 0.9 },
			LE: { R: 30, Q: 3.6329e-4, n: 0.9 },
		},
		CC,
		pressure: 1,
	},
} as const satisfies Record<string, FullCellCircuit>;

export type FullCellId = keyof typeof fullCells;
export type CircuitId = FullCellId | "symmetric";

/**
 * The symmetric cell Na|ceramic|Na with 110 µm at 30 °C: grains A unresolved in series, grain boundaries B, both
 * interfaces C. Q is taken to be the same at all temperatures.
 */
export const symmetricCell = {
	/** µm */
	d_separator: 110,
	A: { R: 0.6 },
	B: { R: 6.275, Q: 1.2135e-7, n: 0.9 },
	C: { R: 3, Q: 1.5437e-5, n: 0.85 },
} as const;
