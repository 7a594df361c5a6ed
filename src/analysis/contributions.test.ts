/** What the steps bring: against differences worked out one by one, and against what averages over orders must obey. */
import { describe, expect, it } from "vitest";
import { type OwnStep, paperStepIds, type Step, stagesOf } from "#library/path";
import { defaults, evaluate } from "#model";
import { contributions } from "./contributions";

const orders = <T>(of: readonly T[]): readonly (readonly T[])[] =>
	of.length < 2 ? [of] : of.flatMap((one, i) => orders(of.toSpliced(i, 1)).map((rest) => [one, ...rest]));
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

const thin: OwnStep = { name: "Thin", changes: [["d_separator", 30]] };

describe.each(["E_V", "E_m"] as const)("in %s", (of) => {
	it.each([
		["the paper's three", paperStepIds as readonly Step[]],
		["five, two of them own", [...paperStepIds, thin, { name: "Oxide", changes: [], material: "nfm111" } as OwnStep]],
	])("%s add up, in order and on the average", (_, steps) => {
		const { start, end, steps: brought } = contributions(defaults, steps, of);
		expect(sum(brought.map(({ gain }) => gain))).toBeCloseTo(end - start, 9);
		expect(sum(brought.map(({ average }) => average ?? Number.NaN))).toBeCloseTo(end - start, 9);
	});

	it("the average is the mean gain over all orders, walked one by one", () => {
		const steps: readonly Step[] = [...paperStepIds, thin];
		const all = orders(steps);
		expect(all).toHaveLength(24);
		const mean = steps.map(
			(step) =>
				sum(
					all.map((order) => {
						const values = stagesOf(order).map(({ inputs }) => evaluate(inputs)[of]);
						const at = order.indexOf(step);
						return values[at + 1]! - values[at]!;
					}),
				) / all.length,
		);
		contributions(defaults, steps, of).steps.forEach(({ average }, i) => {
			expect(average).toBeCloseTo(mean[i]!, 9);
		});
	});
});

it("in the paper's order brings 39, 122 and 81 Wh/l with the solids kept", () => {
	// 238.6 → 277.8 → 400.3 → 481.2 by hand from Eq. 1 with 8.86 µm per mAh/cm²
	const C = 23.1 * 0.925 * 0.118;
	const g = 1e4 / (1166 * 0.968);
	const E = (utilisation: number, d: number, res: number) =>
		(3.4 * utilisation * C * 1e4) / (res + g * utilisation * C + 50 + d);
	const pressed = (200 * 0.37) / 0.7;
	const values = [E(0.849, 200, 36), E(1, 200, 36), E(1, pressed, 36), E(1, pressed, 0)];
	const { steps } = contributions(defaults, paperStepIds, "E_V");
	steps.forEach(({ gain }, i) => {
		expect(gain).toBeCloseTo(values[i + 1]! - values[i]!, 9);
	});
	expect(steps.map(({ gain }) => Math.round(gain))).toEqual([39, 122, 81]);
});

it("does not depend on the order, unless two steps set the same thing", () => {
	expect(contributions(defaults, [...paperStepIds, thin], "E_V").orderMatters).toBe(false);
	const thinner: OwnStep = { name: "Thinner", changes: [["d_separator", 20]] };
	expect(contributions(defaults, [thin, thinner], "E_V").orderMatters).toBe(true);
	// there and back is the same backwards, but not in every order, whatever else is done
	expect(contributions(defaults, [thin, thinner, { ...thin }], "E_V").orderMatters).toBe(true);
	expect(contributions(defaults, ["activation", thin, thinner, { ...thin }], "E_V").orderMatters).toBe(true);
	// however small: currents of 10 and 20 nA/cm²
	const rest = (j: number): OwnStep => ({ name: "Rest", changes: [["j", j]] });
	expect(contributions(defaults, [rest(1e-5), rest(2e-5)], "E_V").orderMatters).toBe(true);
});

it("has no average where the end depends on the order: no set of steps has one value then", () => {
	const thinner: OwnStep = { name: "Thinner", changes: [["d_separator", 20]] };
	const { steps, start, end } = contributions(defaults, [...paperStepIds, thin, thinner], "E_V");
	for (const { average } of steps) expect(average).toBeUndefined();
	expect(sum(steps.map(({ gain }) => gain))).toBeCloseTo(end - start, 9);
});

it("names a step that is refused where it stands, and counts it as nothing", () => {
	const { steps } = contributions(defaults, ["activation", { name: "Dense", changes: [["P", 0.95]] }], "E_V");
	expect(steps[1]).toMatchObject({ gain: 0, refused: expect.stringMatching(/outside/) });
});
