import { expect, it } from "vitest";
import { tickText } from "#layout/axis";
import { countingOf } from "./counting";

it.each([
	// an empty cell
	[5e-6, 1e-5, 1e-6, ["5", "10"], "10⁻⁶"],
	[6e-6, 6.06e-6, 1e-8, ["6.00", "6.06"], "10⁻⁶"],
	[-2e-6, 1e-6, 1e-6, ["−2", "1"], "10⁻⁶"],
	[0, 0.012, 0.002, ["0.000", "0.012"], ""],
	[0, 600, 100, ["0", "600"], ""],
	[0, 2e6, 5e5, ["0.0", "2.0"], "10⁶"],
	[0, 0, 1, ["0", "0"], ""],
] as const)("an axis from %d to %d", (from, to, interval, ends, power) => {
	const counting = countingOf({ from, to });
	expect([from, to].map((end) => tickText(end * counting.factor, interval * counting.factor))).toEqual(ends);
	expect(counting.power).toBe(power);
});
