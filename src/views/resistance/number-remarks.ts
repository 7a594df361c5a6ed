/** What is to be said of the numbers at the end of the view: all of them in a sentence, and each where it goes too far. */
import { rateText } from "#analysis/rate-text";
import { inputText, significant, toPlace } from "#model";
import { type RateResult, type RateResultKey, rateResultKeys } from "#model/rate/quantities";
import { absentReason, extrapolated, type Rated } from "#model/rate/rated";

/**
 * What stands beside a number: why there is none, why it cannot be, why it is extrapolated; empty where it simply holds.
 * Of several reasons the first, which is its own if it has one; the trace has them all.
 */
export function remarkOf(rated: Rated, key: RateResultKey): string {
	const value = rated.results[key];
	if (rated.inputs.j === 0 && !Number.isFinite(value)) return "none: no current flows";
	const absent = absentReason(rated, key);
	if (absent !== undefined) return `none: ${absent}`;
	if (!Number.isFinite(value)) return "none: it grows beyond all bounds";
	if (key === "R_rest" && value < 0)
		return "contradiction: the pores alone have more than the cathode resistance that is set";
	const [first, ...others] = extrapolated(rated, key);
	if (first === undefined) return "";
	const more = others.length > 0 ? `; and ${others.length} more` : "";
	return `extrapolated: ${first.replaceAll(" °C", "\u00a0°C")}${more}`;
}

/** Current, temperature, what the salt bears, what is within reach, and how many numbers have a remark. */
export function numbersLead(rated: Rated, remarked: number): string {
	const { inputs, outputs, results } = rated;
	const all = `${toPlace(outputs.C_cathode, -2)}\u00a0mAh/cm²`;
	const within =
		absentReason(rated, "C_accessible") === undefined
			? `${toPlace(results.C_accessible, -2)} of ${all} are`
			: `nothing of ${all} is`;
	return (
		`At ${inputText("j", inputs.j)} and ${toPlace(inputs.T - 273.15, -1)}\u00a0°C the salt bears ` +
		`${significant(results.j_lim, 3)}\u00a0mA/cm², or ${rateText(results.C_rate_lim)}, and ${within} within reach. ` +
		`${remarked} of ${rateResultKeys.length} numbers go beyond what they rest on, or cannot be; each says why. ` +
		"The ± comes from the inputs that have one; liquid, pressure and cycling count as exact."
	);
}

/** What the numbers of a group rest on together. */
export const grounds: { readonly [K in RateResult["group"]]: string } = {
	"Ions in the pores":
		"The pores are taken as wetted throughout. The liquid is one with another salt of sodium in the same solvents; its values are not the paper’s.",
	"Limit of the salt":
		"The pores are taken as a closed space: the ceramic lets sodium through and no anion, and the foil is tight, so that the salt in the pores is all there is. What follows was derived for this program from dilute binary transport with constant diffusion coefficient and transference number, and checked against a transient finite-volume solution; it is not in the paper. The penetration depth is that of another cell, with liquid in its separator, for comparison.",
	"At the rate":
		"The capacity ends where the salt is used up or where the voltage meets its lower limit, whichever comes first. Diffusion within the solid is left out.",
	Sodium:
		"A Coulombic efficiency that is the same in each cycle. With a reservoir it takes from that first; without one, from the capacity.",
	Pressure: "Taken from sodium on another ceramic. The paper gives two pressures and no limit.",
	Temperature:
		"The model keeps the cathode resistance as it was measured at 30 °C. These two say what an activation energy would make of it, which is a guess.",
};
