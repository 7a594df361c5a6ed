/** Which of the numbers go beyond the temperatures they were measured at. */
import { toPlace } from "#model";
import { extrapolated, type Rated } from "#model/rate/rated";
import type { Finding } from "./finding";

const zero = 273.15;
/** Sodium melts at 97.8 °C; from here on it is soft enough to be named: assumed. */
const soft = zero + 90;

/** What a resistance, a voltage or a limit of the salt rests on. */
const resting = ["R_cell", "R_separator", "R_interface", "kappa", "D_pores"] as const;

export function temperature(of: Rated): Finding | undefined {
	const { T } = of.inputs;
	const reasons = [...new Set(resting.flatMap((key) => extrapolated(of, key)))];
	if (reasons.length === 0) return undefined;
	const here = `${toPlace(T - zero, 0)}\u00a0°C`;
	const melting = T >= soft;
	return {
		id: "temperature",
		severity: melting ? "caution" : "note",
		title: melting
			? `${here} is close to the melting point of sodium, 97.8\u00a0°C`
			: `At ${here} resistance and rate are extrapolated`,
		text: melting
			? "Beyond it nothing but the ceramic holds the sodium. All cells were run at 30\u00a0°C."
			: "All cells were run at 30\u00a0°C.",
		source: "Paper, results, separator and interface; experimental section; the liquid's data assumed.",
		extrapolated: reasons,
		view: "resistance",
	};
}
