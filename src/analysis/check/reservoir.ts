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

const whole = (n: number) => (n < 1 ? "less than one" : String(Math.round(n)));

export function reservoir({ inputs, parameters, results }: Rated): Finding | undefined {
	const { CE, N_cycles } = parameters;
	const { CE_needed, kept_without, N_reservoir, x_Na } = results;
	const one = N_cycles === 1;
	const found = (severity: Finding["severity"], title: string, text: string, place: string): Finding => ({
		id: "reservoir",
		severity,
		title,
		text,
		source: `Paper, ${place}; the number of cycles is chosen.`,
		view: "resistance",
		section: "without-excess",
	});
	if (inputs.d_reservoir === 0) {
		const [has, needs] = [nearlyAll(CE), nearlyAll(CE_needed)];
		// what is the same to the digits that are shown is enough
		const enough = CE >= CE_needed || has === needs;
		return found(
			enough ? "note" : "caution",
			"Without a sodium reservoir all that a cycle loses is capacity",
			`To keep ${percent(rateConstants.kept.value)} of it over ${one ? "one cycle, it" : `${N_cycles} cycles, each`} needs a Coulombic efficiency of ${needs}; ${has} would keep ${percent(kept_without)}. ${published}.`,
			"discussion; results, cycling of cell 2",
		);
	}
	// half a cycle rounds to one, and is not enough for it
	if ((one ? N_reservoir : Math.round(N_reservoir)) >= N_cycles) return undefined;
	const missing = x_Na / N_cycles;
	const digit = 10 ** (Math.floor(Math.log10(missing)) - 1);
	// of what may be missing two digits are shown, and never more than there may be
	const needed = 1 - Math.floor(missing / digit) * digit;
	return found(
		"note",
		one
			? "The sodium reservoir lasts less than one cycle"
			: `The sodium reservoir lasts ${whole(N_reservoir)} of ${N_cycles} cycles`,
		`That is at a Coulombic efficiency of ${nearlyAll(CE)}; ${nearlyAll(needed)} would be enough. ${published}${CE <= shownEfficiency ? ", so that it may last longer" : ""}.`,
		"results, cycling of cell 2",
	);
}
