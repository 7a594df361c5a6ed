/**
 * Active materials that a cathode of such a cell could hold, with what a step of the path needs of them: one value for
 * each quantity. Links know their ids, so this is loaded with the page; what else is published of them stands in materials/.
 */
import type { Fact } from "./fact";

interface ActiveMaterial {
	readonly id: string;
	/** As it is called in a sentence. */
	readonly name: string;
	/** Density of the crystal or of the powder, g/cm³. */
	readonly density: Fact;
	/** Specific capacity that is reached in practice, mAh/g. */
	readonly capacity: Fact;
	/** Mean discharge voltage against sodium, V. */
	readonly voltage: Fact;
}

type Source = Omit<Fact, "what" | "unit">;
const density = (source: Source): Fact => ({ what: "Density", unit: "g/cm³", ...source });
const capacity = (source: Source): Fact => ({ what: "Specific capacity in practice", unit: "mAh/g", ...source });
const voltage = (source: Source): Fact => ({ what: "Mean discharge voltage against sodium", unit: "V", ...source });

/** Half-cell curves of the data set; rate and temperature are not stated there. */
const curve = (window: string) =>
	({ work: "steer", place: `half-cell curve, ${window}, integrated here`, status: "derived" }) as const;

export const activeMaterials = {
	// the paper's own, as in facts/, which is too large to be loaded with the page
	nvp: {
		id: "nvp",
		name: "Na₃V₂(PO₄)₃",
		density: density({
			printed: "3.2",
			u: "0.1",
			work: "paper",
			place: "experimental section, cathodes",
			status: "claimed",
		}),
		capacity: capacity({ printed: "99", work: "paper", place: "results, active material", status: "measured" }),
		voltage: voltage({ printed: "3.4", work: "paper", place: "results, formation of cell 1", status: "assumed" }),
	},
	nvpf: {
		id: "nvpf",
		name: "Na₃V₂(PO₄)₂F₃",
		density: density({
			printed: "3.162",
			work: "bianchini2014",
			place: "crystal density, computed here from the cell: a 9.02847, b 9.04444, c 10.74666 Å, four formulas",
			status: "derived",
		}),
		capacity: capacity({ printed: "103.10", ...curve("2.0–4.49 V") }),
		voltage: voltage({ printed: "3.6505", ...curve("to 2.0 V") }),
	},
	nfm111: {
		id: "nfm111",
		name: "layered oxide NaNi₁∕₃Fe₁∕₃Mn₁∕₃O₂",
		density: density({ printed: "4.25", work: "steer", place: "density in the code", status: "claimed" }),
		capacity: capacity({ printed: "124.93", ...curve("2.0–4.0 V, sample A") }),
		voltage: voltage({ printed: "3.1552", ...curve("2.0–4.0 V, sample A") }),
	},
	"p2-nnm": {
		id: "p2-nnm",
		name: "layered oxide P2-Na₂∕₃Ni₁∕₃Mn₂∕₃O₂",
		density: density({
			printed: "4.28",
			work: "general",
			place: "crystal density, computed here from a 2.885, c 11.15 Å",
			status: "assumed",
		}),
		capacity: capacity({ printed: "85", work: "general", place: "80–90 mAh/g up to 4.1 V", status: "assumed" }),
		voltage: voltage({ printed: "3.6", work: "general", place: "3.5–3.7 V", status: "assumed" }),
	},
	"prussian-white": {
		id: "prussian-white",
		name: "Prussian white, Na₂Fe[Fe(CN)₆]",
		density: density({
			printed: "1.88",
			work: "general",
			place: "crystal density, computed here from a ≈ 7.40, c ≈ 17.55 Å, three formulas",
			status: "assumed",
		}),
		capacity: capacity({ printed: "160", work: "catl2021", place: "said of its Prussian white", status: "claimed" }),
		voltage: voltage({ printed: "3.00", ...curve("mean 2.998 V") }),
	},
	nfpp: {
		id: "nfpp",
		name: "Na₄Fe₃(PO₄)₂P₂O₇",
		density: density({ printed: "3.30", work: "steer", place: "density in the table", status: "claimed" }),
		capacity: capacity({ printed: "105", work: "general", place: "100–113 mAh/g above 2.6 V", status: "assumed" }),
		voltage: voltage({ printed: "3.1", work: "general", place: "3.1–3.2 V above 2.6 V", status: "assumed" }),
	},
} as const satisfies Record<string, ActiveMaterial>;

export type ActiveMaterialId = keyof typeof activeMaterials;
export const isActiveMaterial = (id: string): id is ActiveMaterialId => Object.hasOwn(activeMaterials, id);
export const activeMaterial = (id: ActiveMaterialId): ActiveMaterial => activeMaterials[id];

/**
 * Density of the dry solids, g/cm³, when another active material takes the place of the paper's: volumes add. The rest of
 * the paper's recipe, 5 parts of Super C65 (2.0 g/cm³) on 2.5 of PVDF (1.75 g/cm³), keeps its proportion.
 */
export function solidsDensity(materialDensity: number, w_active: number): number {
	const inactiveVolume = (5 / 2.0 + 2.5 / 1.75) / 7.5;
	return 1 / (w_active / materialDensity + (1 - w_active) * inactiveVolume);
}
