/** Whether a cathode like this was built, and whether its inputs go together. */
import { numberOf, uncertaintyOf } from "#library/fact";
import { cell1 } from "#library/facts/cells";
import { composition } from "#library/facts/composition";
import { cycling } from "#library/facts/cycling";
import { quoted } from "#library/facts/quoted";
import { evaluate } from "#model";
import { extrapolated, type Rated, rated } from "#model/rate/rated";
import { rateText } from "../rate-text";
import type { Finding } from "./finding";
import { figure, percent, set, shown } from "./words";

/** The porosity of both cells, 63 ± 3 %, and the usual one of lithium-ion cathodes, about 30 %. */
const built = numberOf(composition.P) / 100;
/** Two of its ± below: what is nearer may well be the same porosity. */
const builtAtLeast = (numberOf(composition.P) - 2 * uncertaintyOf(composition.P)) / 100;
const pressed = numberOf(quoted.P_lithium_ion) / 100;
/** The higher utilisation of the two cells with its ±: 85 ± 1 %. */
const usedAtMost = (numberOf(cycling.share_1_abstract) + uncertaintyOf(cycling.share_1_abstract)) / 100;
/** The heaviest coating, mg/cm²; a hundredth more is the same. */
const heaviest = numberOf(cell1.loading);
const heavierFrom = 1.01 * heaviest;

/** What the salt limits the design to, beside the same coating as it was before it was pressed to this porosity. */
function price(of: Rated): string {
	const { inputs, parameters, results } = of;
	const limit = rateText(results.C_rate_lim);
	// a tortuosity factor that was set is one of these pores, not of others
	if (parameters.tau !== inputs.P ** -0.5) return `The salt limits it to ${limit}.`;
	const open = { ...inputs, P: built, d_cathode: (inputs.d_cathode * (1 - inputs.P)) / (1 - built) };
	const { tau: _, ...others } = parameters;
	const before = rated(open, evaluate(open), others).results.C_rate_lim;
	return `With Bruggeman’s tortuosity the salt limits it to ${limit}; the same coating at ${percent(built)}, to ${rateText(before)}.`;
}

/** A porosity below all that is usual. */
export function porosity(of: Rated): Finding | undefined {
	const { P } = of.inputs;
	if (P >= pressed) return undefined;
	return {
		id: "porosity",
		severity: "caution",
		title: `${shown("P", P)} porosity is less than lithium-ion cathodes have`,
		text: `They are pressed to about ${percent(pressed)}, these cells had ${percent(built)}. Whether the liquid wets such pores is not known. ${price(of)}`,
		source:
			"Paper, discussion, after Boyce et al. 2022. That the liquid may fail to wet such pores is assumed, and so are its data; the limit is computed here.",
		extrapolated: extrapolated(of, "C_rate_lim"),
		view: "resistance",
		section: "rate-title",
	};
}

/** What the paper expects of better cathodes and no cell has shown. */
export function unshown(of: Rated): Finding | undefined {
	const { P, utilisation, loading } = of.inputs;
	const dense = P >= pressed && P < builtAtLeast;
	const parts = [
		...(dense ? [{ what: `${percent(P)} porosity`, why: price(of) }] : []),
		...(utilisation > usedAtMost
			? [
					{
						what: `${percent(utilisation)} utilisation`,
						why: `The two cells used ${cycling.share_1.printed} and ${percent(numberOf(cycling.share_2) / 100)} of the active material at about C/10.`,
					},
				]
			: []),
		...(loading > heavierFrom
			? [
					{
						what: `${figure(loading, "mg/cm²")} of coating`,
						why: `The heaviest, of cell 1, had ${set(heaviest, "mg/cm²")}; the cathode resistance set here does not grow with it.`,
					},
				]
			: []),
	];
	if (parts.length === 0) return undefined;
	const names = parts.map(({ what }) => what);
	return {
		id: "unshown",
		severity: "note",
		title: `No cell had ${names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${names.at(-1)}` : names[0]}`,
		text: parts.map(({ why }) => why).join(" "),
		source: `Paper, Table 1 and discussion${dense ? "; the limit computed here, data of the liquid assumed" : ""}.`,
		...(dense && { extrapolated: extrapolated(of, "C_rate_lim") }),
		...(dense ? { view: "resistance", section: "rate-title" } : { view: "path", section: "stages-title" }),
	};
}

/** The pores alone resist more than the whole cathode is said to. */
export function contradiction(of: Rated): Finding | undefined {
	const { R_pores } = of.results;
	const { R_cathode } = of.inputs;
	if (!(R_pores > R_cathode)) return undefined;
	return {
		id: "contradiction",
		severity: "caution",
		title: "The cathode resistance is set below that of its own pores",
		text: `The liquid in the pores alone has ${figure(R_pores, "Ω cm²")}, the cathode is set to ${shown("R_cathode", R_cathode)}: the two contradict each other.`,
		source: "Computed here; data of the liquid and tortuosity factor assumed.",
		extrapolated: extrapolated(of, "R_pores"),
		view: "resistance",
		section: "parts-title",
	};
}
