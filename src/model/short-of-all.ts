import { toPlace } from "./rounding";

/** A share in per cent with two digits of what it lacks, whole at least: “84”, “99.9”, “99.955”, “99.99978”. */
export function shortOfAll(share: number): string {
	if (!(share < 1)) return "100";
	const text = toPlace(100 * share, Math.min(0, Math.floor(Math.log10(100 * (1 - share))) - 1));
	return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
