/** Whether the sodium lasts: without a reservoir all that a cycle loses is capacity. */
import { numberOf } from "#library/fact";
import { cycling } from "#library/facts/cycling";
import { rateConstants } from "#model/rate/quantities";
import type { Rated } from "#model/rate/rated";
import type { Finding } from "./finding";
import { nearlyAll, percent } from "./words";

/** Of each cycle of cell 2; more is not printed. */
const shownEfficiency = numberOf(cycling.efficiency_2) / 100;
const published = `The paper prints more than ${nearlyAll(shownEfficiency)} for each cycle of cell 2`;

const whole = (n: number) => (n < 1 ? "less than one" : String(Math.floor(n)));

export function reservoir({ inputs, parameters, results }: Rated): Finding | undefined {
	const { CE, N_cycles } = parameters;
	const { CE_needed, kept_without, N_reservoir, x_Na } = results;
	const cycles = String(Math.round(N_cycles));
	const found = (severity: Finding["severity"], title: string, text: string, place: string): Finding => ({
		id: "reservoir",
		severity,
		title,
		text,
		source: `Paper, ${place}; the number of cycles is chosen.`,
		view: "resistance",
	});
	if (inputs.d_reservoir === 0) {
		const enough = CE >= CE_needed;
		return found(
			enough ? "note" : "caution",
			"Without a sodium reservoir all that a cycle loses is capacity",
			`To keep ${percent(rateConstants.kept.value)} of it over ${cycles} cycles, each needs a Coulombic efficiency of ${nearlyAll(CE_needed)}; ${nearlyAll(CE)} would keep ${percent(kept_without)}. ${published}.`,
			"discussion; results, cycling of cell 2",
		);
	}
	if (N_reservoir >= N_cycles) return undefined;
	const needed = 1 - x_Na / N_cycles;
	return found(
		"note",
		`The sodium reservoir lasts ${whole(N_reservoir)} of ${cycles} cycles`,
		`That is at a Coulombic efficiency of ${nearlyAll(CE)}${needed > 0 ? `; ${nearlyAll(needed)} would make it last for all` : ""}. ${published}${CE <= shownEfficiency ? ", so that it may last longer" : ""}.`,
		"results, cycling of cell 2",
	);
}
