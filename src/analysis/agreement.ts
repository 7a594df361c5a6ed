/** How far the first order holds, in words. */
import { quantity, shownUnit, significant, toPlace } from "#model";
import type { Distribution } from "./monte-carlo";

/** First order holds as long as mean and width differ from it by no more than this part of the ±. */
const close = 0.05;
/** A skewness below this is not mentioned: it moves the ends of the 95 % interval by about a tenth of it, in ±. */
const even = 0.1;

const percent = (part: number) => `${Math.max(1, Math.round(100 * Math.abs(part)))} %`;

/**
 * In words: how far the first order, value ± u, agrees with what was drawn: whether the mean is within 5 % of u of the
 * value, and the sd within 5 % of u; and which tail is the longer one where the skewness is beyond ± 0.1. With 10,000 draws or
 * more chance alone does not make 5 %.
 */
export function agreement({ of, mean, sd, skewness }: Distribution, value: number, u: number): string {
	const { label, factor } = shownUnit(quantity(of).unit);
	if (sd === 0) return "Every draw gives the same value: nothing that is uncertain enters.";
	const tail =
		Math.abs(skewness) > even
			? ` The ${skewness > 0 ? "upper" : "lower"} tail is the longer one (skewness ${toPlace(skewness, -2)}).`
			: "";
	if (!(u > 0))
		return `To first order nothing uncertain enters here, yet the draws spread by ± ${`${significant(sd * factor, 2)} ${label}`.trim()}.${tail}`;
	const shift = (mean - value) / u;
	const wider = sd / u - 1;
	const apart = [
		...(Math.abs(shift) > close
			? [`their mean lies ${percent(shift)} of the ± ${shift > 0 ? "higher" : "lower"}`]
			: []),
		...(Math.abs(wider) > close ? [`they spread ${percent(wider)} ${wider > 0 ? "wider" : "less"}`] : []),
	];
	if (apart.length === 0)
		return `The draws bear out the first order: their mean and their spread are within 5 % of the ±.${tail}`;
	return `The draws differ from the first order: ${apart.join(", and ")}.${tail}`;
}
