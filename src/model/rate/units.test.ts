/**
 * Every rate relation evaluated a second time, by an algebra system that carries the units along, from the model's own
 * results: no factor of the generated kernel takes part.
 */
import fc from "fast-check";
import { parse, type Unit, unit } from "mathjs";
import { describe, expect, it } from "vitest";
import { evaluate } from "../kernel";
import { constants, defaults, type Inputs, inputKeys, inputs, outputKeys, outputs } from "../quantities";
import { rateEquations } from "./equations";
import { rateParameters } from "./parameter-rows";
import { type ParameterKey, parameterKeys, parameterLimits } from "./parameters";
import { rateConstants, rateResultKeys, rateResults } from "./quantities";
import { rated } from "./rated";

type Value = number | Unit;
const quantityOf = (value: number, { algebra }: { algebra: string }): Value =>
	algebra === "1" ? value : unit(value, algebra);
const numberOf = (value: Value, { algebra }: { algebra: string }): number =>
	typeof value === "number" ? value : value.toNumber(algebra === "1" ? "" : algebra);

const code = rateEquations.map(({ relation }) => {
	const cut = relation.indexOf(" = ");
	return { key: relation.slice(0, cut), code: parse(relation.slice(cut + 3)).compile() };
});

describe("the rate kernel against its relations evaluated with units", () => {
	it("agrees in every result, over random designs and parameters", () => {
		const about = (value: number) => fc.double({ min: 0.9, max: 1.1, noNaN: true }).map((factor) => value * factor);
		const someInputs = fc.record(
			Object.fromEntries(inputKeys.map((key) => [key, about(defaults[key])])),
		) as unknown as fc.Arbitrary<Inputs>;
		const someParameters = fc.record(
			Object.fromEntries(
				parameterKeys.map((key) => {
					const { default: value, min, max } = parameterLimits[key] as { default?: number; min: number; max: number };
					return [key, about(value ?? 2).map((x) => Math.min(max, Math.max(min, x)))];
				}),
			),
		) as unknown as fc.Arbitrary<Record<ParameterKey, number>>;
		fc.assert(
			fc.property(someInputs, someParameters, (design, parameters) => {
				const given = { ...design, ...evaluate(design), ...parameters } as Record<string, number>;
				const scope = new Map<string, Value>();
				for (const row of [inputs, outputs, rateParameters])
					for (const [key, { unit: of }] of Object.entries(row)) scope.set(key, quantityOf(given[key]!, of));
				for (const row of [constants, rateConstants])
					for (const [key, { value, unit: of }] of Object.entries(row)) scope.set(key, quantityOf(value, of));
				let open = code;
				while (open.length > 0) {
					const left = open.filter(({ key, code }) => {
						try {
							scope.set(key, code.evaluate(scope));
							return false;
						} catch (error) {
							// a symbol that is computed further down; anything else is a fault
							if (!/Undefined symbol/.test(String(error))) throw new Error(`${key}: ${error}`);
							return true;
						}
					});
					if (left.length === open.length) throw new Error(`${left.map(({ key }) => key)} cannot be evaluated`);
					open = left;
				}
				const { results } = rated(design, evaluate(design), parameters);
				for (const key of rateResultKeys) {
					const expected = numberOf(scope.get(key)!, rateResults[key].unit);
					// conversions round differently; what is left of a difference of two is less sure
					expect(Math.abs(results[key] / expected - 1), key).toBeLessThan(1e-8);
				}
			}),
			{ seed: 1, numRuns: 40 },
		);
	});
	it("knows a relation for every result, and every row of the tables is used", () => {
		expect(code.map(({ key }) => key).toSorted()).toEqual([...rateResultKeys].toSorted());
		const text = rateEquations.map(({ relation }) => relation).join(" ");
		for (const key of [...parameterKeys, ...Object.keys(rateConstants)])
			expect(text).toMatch(new RegExp(`\\b${key}\\b`));
		expect(outputKeys.some((key) => key in rateResults)).toBe(false);
	});
});
