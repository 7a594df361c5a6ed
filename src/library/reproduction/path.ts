/**
 * The paper's way from cell 1 to 511 Wh/l. The cathode at 30 % porosity is taken three times: as thick as printed; as
 * thick as the active material alone would be, which gives the printed thickness to its digits; and with all solids kept.
 */
import { type Fact, numberOf, uncertaintyOf } from "../fact";
import { cell1 } from "../facts/cells";
import { composition } from "../facts/composition";
import { optimisation } from "../facts/optimisation";
import { quoted } from "../facts/quoted";
import { asWeighed, atCapacity, equation, outputOf } from "./designs";
import { type Computed, type Draft, inGroup } from "./row";

const target = () => numberOf(quoted.P_lithium_ion) / 100;

/** Loading over the density of what is kept and over the share that is not pores, µm. The ± is that of density and porosity. */
function pressed(loading: number, density: Fact): Computed {
	const solid = 1 - target();
	const value = loading / (numberOf(density) * solid * 0.1);
	const relative = Math.hypot(uncertaintyOf(density) / numberOf(density), uncertaintyOf(composition.P) / 100 / solid);
	return { value, u: value * relative };
}

const activeAlone = (): Computed =>
	pressed(asWeighed(cell1).loading * asWeighed(cell1).w_active, composition.rho_active);
const weighedKept = (): Computed => pressed(asWeighed(cell1).loading, composition.rho_cathode);

/** The coating as thick and as porous as printed, pressed: d (1 − P) stays. */
function coatingKept(): Computed {
	const { d_cathode, P } = asWeighed(cell1);
	return { value: (d_cathode * (1 - P)) / (1 - target()) };
}

const notKept =
	"As printed the coating holds the volume of the active material alone, without carbon black and binder.";

interface Way {
	readonly id: string;
	readonly cathode: string;
	readonly thickness: () => number;
	readonly why?: string;
}

const ways: readonly Way[] = [
	{
		id: "printed",
		cathode: "the cathode at the printed 95 µm",
		thickness: () => numberOf(optimisation.d_cathode),
		why: "95 µm gives a little more than is printed. The active material alone would be 95.4 µm thick, and that gives the print.",
	},
	{
		id: "active",
		cathode: "the cathode at the volume of its active material",
		thickness: () => activeAlone().value,
	},
	{
		id: "kept",
		cathode: "all solids of the coating kept",
		thickness: () => coatingKept().value,
		why: `${notKept} With all solids kept less is gained.`,
	},
];

const steps = [
	{ id: "porosity", E_V: optimisation.E_V_porosity, E_m: optimisation.E_m_porosity, changes: {}, also: "" },
	{
		id: "reservoir",
		E_V: optimisation.E_V_reservoir,
		E_m: optimisation.E_m_reservoir,
		changes: { d_reservoir: 0 },
		also: ", no reservoir",
	},
] as const;

const energies: readonly Draft[] = steps.flatMap((step) =>
	(["E_V", "E_m"] as const).flatMap((key) =>
		ways.map(({ id, cathode, thickness, why }): Draft => {
			const compute = () => {
				const changes = { P: target(), d_cathode: thickness(), ...step.changes };
				return outputOf(cell1, atCapacity(cell1, cell1.C_theoretical, changes), key);
			};
			return {
				id: `${key}-${step.id}-${id}`,
				fact: step[key],
				how: `${equation[key]} at 30 % porosity and the printed theoretical capacity, ${cathode}${step.also}`,
				compute,
				...(why !== undefined && { why }),
			};
		}),
	),
);

export const pathRows = inGroup("Optimisation path", [
	{
		id: "d-active",
		fact: optimisation.d_cathode,
		how: "loading · w_active/(ρ_active (1 − 30 %)): the active material alone",
		compute: activeAlone,
		why: "It gives the print and its ±, so it is the likely origin; 200 µm · 30/63 would give 95.2. Carbon black and binder are then left out.",
	},
	{
		id: "d-active-u",
		fact: optimisation.d_cathode,
		of: "u",
		how: "first order, from the ± of the density and ± 3 % of porosity",
		compute: () => ({ value: activeAlone().u ?? 0 }),
	},
	{
		id: "d-coating",
		fact: optimisation.d_cathode,
		how: "d_cathode (1 − 63 %)/(1 − 30 %): the coating pressed, its solids kept",
		compute: coatingKept,
		why: notKept,
	},
	{
		id: "d-weighed",
		fact: optimisation.d_cathode,
		how: "loading/(ρ_cathode (1 − 30 %)): all that was weighed",
		compute: weighedKept,
		why: notKept,
	},
	...energies,
]);
