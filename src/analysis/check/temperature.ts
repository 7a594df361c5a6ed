/** Which of the numbers go beyond the temperatures they were measured at. */
import { holds, type Rated, validityOf } from "#model/rate/rated";
import type { Finding } from "./finding";
import { celsius } from "./words";

const zero = 273.15;
/** Of sodium, K. */
const melts = zero + 97.8;
/** From here on it is soft enough to be named: assumed. */
const soft = zero + 90;

/** What a resistance, a voltage or a limit of the salt rests on. */
const resting = ["R_cell", "R_separator", "R_interface", "kappa", "D_pores"] as const;

export function temperature(of: Rated): Finding | undefined {
	const { T } = of.inputs;
	const rules = resting.flatMap((key) => validityOf(key)).filter(({ rule }) => rule.of === "T" && !holds(of, rule));
	const reasons = [...new Set(rules.map(({ rule }) => rule.why))];
	if (reasons.length === 0) return undefined;
	const here = celsius(T);
	const melting = T >= soft;
	return {
		id: "temperature",
		severity: melting ? "caution" : "note",
		title: melting
			? here === celsius(melts)
				? `${here} is the melting point of sodium`
				: `${here} is close to the melting point of sodium, ${celsius(melts)}`
			: `At ${here} resistance and rate are extrapolated`,
		text: melting
			? "Beyond it nothing but the ceramic holds the sodium. All full cells were run at 30\u00a0°C."
			: "All full cells were run at 30\u00a0°C.",
		source: "Paper, results, separator and interface; experimental section; the liquid’s data assumed.",
		extrapolated: reasons,
		view: "resistance",
		section: "temperature-title",
	};
}
