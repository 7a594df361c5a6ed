/** Capacities by stoichiometry, the density of the solids, porosity: closed relations that the model takes as inputs. */
import { evaluate } from "#model";
import { type Fact, numberOf, uncertaintyOf } from "../fact";
import { cell1, cell2 } from "../facts/cells";
import { composition } from "../facts/composition";
import { asWeighed, type Cell } from "./designs";
import { type Computed, inGroup } from "./row";

/** Charge of a mole of electrons, mAh/mol: Faraday's constant (CODATA 2018, C/mol) over 3.6 C/mAh. */
const chargePerMole = 96485.33212 / 3.6;

/** Standard atomic masses, g/mol (IUPAC; conventional values of P and O within their last digits). */
const mass = { Na: 22.98976928, V: 50.9415, P: 30.973761998, O: 15.999 };
const massNVP = 3 * mass.Na + 2 * mass.V + 3 * mass.P + 12 * mass.O;

/** 1/Σ(w/ρ): volumes add. The ± follows from those of the densities alone, as the recipe has none. */
function solidsDensity(): Computed {
	const parts: readonly (readonly [share: Fact, density: Fact])[] = [
		[composition.w_active, composition.rho_active],
		[composition.w_carbon, composition.rho_carbon],
		[composition.w_binder, composition.rho_binder],
	];
	const volumes = parts.map(([w, rho]) => numberOf(w) / 100 / numberOf(rho));
	const value = 1 / volumes.reduce((sum, volume) => sum + volume, 0);
	const terms = parts.map(([, rho], i) => value ** 2 * volumes[i]! * (uncertaintyOf(rho) / numberOf(rho)));
	return { value, u: Math.hypot(...terms) };
}

/** 1 − loading/(ρ d), in per cent; ρ and d with their ±, the loading has none. */
function porosity(cell: Cell): Computed {
	const { rho_cathode, d_cathode, loading } = asWeighed(cell);
	// g/cm³ · µm is 0.1 mg/cm²
	const solids = loading / (rho_cathode * d_cathode * 0.1);
	const relative = Math.hypot(
		uncertaintyOf(composition.rho_cathode) / rho_cathode,
		uncertaintyOf(cell.d_cathode) / d_cathode,
	);
	return { value: 100 * (1 - solids), u: 100 * solids * relative };
}

/** Micrometres of sodium that 1 mAh/cm² plates in the model. */
function growth(): Computed {
	const design = asWeighed(cell1);
	const { d_anode, C_cathode } = evaluate(design);
	return { value: (d_anode - design.d_reservoir) / C_cathode };
}

export const materials = inGroup("Materials", [
	{
		id: "q-active",
		fact: composition.q_active,
		how: "2 F/M, two sodium for each Na3V2(PO4)3, standard atomic masses",
		compute: () => ({ value: (2 * chargePerMole) / massNVP }),
		why: "The paper goes on with 118; the exact figure would lower every theoretical capacity by 0.3 %.",
	},
	{
		id: "q-Na",
		fact: composition.q_Na,
		how: "F/M, one electron an atom",
		compute: () => ({ value: chargePerMole / mass.Na }),
	},
	{
		id: "growth",
		fact: composition.growth,
		how: "1/(q_Na ρ_Na)",
		compute: growth,
		why: "The printed capacity and density of sodium give 8.86; 8.83 would need 0.971 g/cm³ instead of 0.968. Energy densities change by less than 0.1 Wh/l for the cells as built, by 0.2 Wh/l at the end of the path.",
	},
	{
		id: "rho-cathode",
		fact: composition.rho_cathode,
		how: "1/Σ(w/ρ) of active material, carbon black and binder",
		compute: solidsDensity,
	},
	{
		id: "rho-cathode-u",
		fact: composition.rho_cathode,
		of: "u",
		how: "first order, from the ± of the three densities",
		compute: () => ({ value: solidsDensity().u ?? 0 }),
	},
	{
		id: "P-1",
		fact: composition.P,
		how: "cell 1: 1 − loading/(ρ_cathode d_cathode)",
		compute: () => porosity(cell1),
		why: "With the density of the active material in place of that of all solids it would be 64 %.",
	},
	{
		id: "P-2",
		fact: composition.P,
		how: "cell 2: 1 − loading/(ρ_cathode d_cathode)",
		compute: () => porosity(cell2),
		why: "The paper prints one porosity for both cells; its own loading and thickness of cell 2 give 61 %.",
	},
]);
