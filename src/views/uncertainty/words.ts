/** What the view says of a ± in sentences. */
import { type Budget, withPart } from "#analysis/budget";
import type { Compared } from "#analysis/compare";
import type { Dependence } from "#analysis/dependence";
import {
	type InputKey,
	nameInSentence,
	type OutputKey,
	outputs,
	rounded,
	signed,
	significant,
	toPlace,
	units,
} from "#model";
import { sameNumber } from "#model/same-number";
import { tied } from "#model/tied";

/** A temperature in a name stays on one line with its unit. */
const nameOf = (key: InputKey) => nameInSentence(key).replace(/ K$/, "\u00a0K");

/** “a”, “a and b”, “a, b and c”. */
export const listed = (names: readonly string[]): string =>
	names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** A unit shown beside numbers. */
interface ShownUnit {
	readonly factor: number;
	readonly label: string;
}

/** ± before and after, as the headline rounds them; finer where that would show no difference. */
function fromTo(before: number, after: number): readonly [string, string] {
	const coarse = [rounded(before, before).value, rounded(after, before).value] as const;
	if (coarse[0] !== coarse[1]) return coarse;
	const finer = Math.floor(Math.log10(after)) - 1;
	const [two, three] = [finer, finer - 1].map((place) => [toPlace(before, place), toPlace(after, place)] as const) as [
		readonly [string, string],
		readonly [string, string],
	];
	return two[0] === two[1] ? three : two;
}

/** A largest share below this leads nowhere by itself. */
const standsOut = 0.2;

const slopeOf = ({ parts }: Budget, of: InputKey) => parts.find(({ key }) => key === of)?.slope ?? 0;

/**
 * What to measure next: the input that carries most of the variance, and what half of its ± would bring. `alone` is the
 * budget of independent inputs: where an input has another slope there, the porosity that follows from it is in its share.
 */
export function leadOf(budget: Budget, alone: Budget, { factor, label }: ShownUnit): string {
	const [first] = budget.parts;
	if (!first) return "No ± bears on it: as far as the inputs go it is exact. Give one a ± to see what follows from it.";
	const name = nameOf(first.key);
	const [before, after] = fromTo(budget.u * factor, withPart(budget, first.key, 0.5) * factor);
	const brings = `halving its ± brings ± ${before} to ± ${after}${label && ` ${label}`}`;
	if (budget.parts.length === 1) return tied(`All of it comes from the ${name}: ${brings}.`);
	const share = `${toPlace(first.share * 100, 0)} % of the variance`;
	if (first.share < standsOut)
		return tied(`No input stands out: the largest share, ${share}, is that of the ${name}; ${brings}.`);
	const isAlone = sameNumber(slopeOf(alone, first.key), first.slope);
	const along = isAlone ? "" : ", the porosity that follows from it included";
	return tied(`Measure this next: the ${name} carries ${share}${along}; ${brings}.`);
}

/** What the porosity that follows changes of a result's ±, and why. */
export function eitherWay(
	independent: Budget,
	follows: Budget,
	{ factor, label }: ShownUnit,
	chosen: Dependence,
): string {
	const [a, b] = [independent.u * factor, follows.u * factor];
	const unit = label && ` ${label}`;
	if (a === 0 && b === 0) return "No input with a ± bears on it: it counts as exact.";
	if (sameNumber(b, a)) return tied(`± ${significant(a, 2)}${unit} either way: the porosity has no bearing on it.`);
	const [alone, both] = [independent, follows].map((budget) => Math.abs(slopeOf(budget, "d_cathode"))) as [
		number,
		number,
	];
	const effect =
		alone === 0 && both === 0
			? ""
			: `, so that an error in the thickness enters twice and ${both === 0 ? "cancels" : both < alone ? "partly cancels" : "adds up"}`;
	const left = b === 0 ? "nothing" : `± ${significant(b, 2)}`;
	return tied(
		`± ${significant(a, 2)}${unit} as the paper takes it; ${left} where the porosity follows: the paper computes it from ` +
			`loading, density and thickness${effect}.${chosen === "follows" ? " The headline keeps to the paper’s way." : ""}`,
	);
}

/** Results of which more is better whatever the cell is for; of others one is higher than another. */
export const isBetter = (of: OutputKey): boolean => {
	const { unit } = outputs[of];
	return unit === units.volumetric || unit === units.gravimetric || of === "eta_voltage";
};

/** A mean of the draws that is further from the first order than this part of their spread is told apart. */
const shifted = 0.1;

/** By how much the design in hand is above the other one, and what would be thought if all were drawn apart. */
export function differenceSentence({ firstOrder, difference: drawn }: Compared, { factor, label }: ShownUnit): string {
	const [difference, u, unshared] = [firstOrder.difference, firstOrder.u, firstOrder.unshared].map(
		(each) => each * factor,
	) as [number, number, number];
	const unit = label && ` ${label}`;
	const plusMinus = (value: number, u: number) => {
		const size = signed(value, u) || "0";
		return u > 0 ? `${size}\u00a0± ${rounded(value, u).u}` : size;
	};
	const [mean, sd] = [drawn.mean * factor, drawn.sd * factor];
	const isShifted = Math.abs(mean - difference) > shifted * sd;
	const text = `${plusMinus(difference, u)}${unit}${isShifted ? ` to first order, ${plusMinus(mean, sd)}${unit} in the draws` : ""}`;
	const apart = rounded(unshared, unshared).u;
	const shares = apart === rounded(u, u).u ? "" : `; were nothing shared, it would have ± ${apart}`;
	return tied(`The difference is ${text}${shares}.`);
}

/** Which of the uncertain inputs that bear on it are one and the same in both designs, and which are not. */
export function sharedSentence(shared: readonly InputKey[], bearing: readonly InputKey[]): string {
	const common = bearing.filter((key) => shared.includes(key)).map(nameOf);
	const own = bearing.filter((key) => !shared.includes(key)).map(nameOf);
	return [
		common.length > 0 ? `Drawn once for both: ${listed(common)}.` : "The two share no uncertain input.",
		...(own.length > 0 ? [`Drawn separately, as value or ± differ: ${listed(own)}.`] : []),
	].join(" ");
}
