/** What links, files and fields accept for a parameter, and the sentence of a refusal. */
import { describe, expect, it } from "vitest";
import {
	designParameters,
	type ParameterKey,
	type ParameterLimits,
	parameterKeys,
	parameterLimits,
	parameterRefusal,
} from "./parameters";

describe.each(parameterKeys)("%s", (key) => {
	const { min, max, default: value = 2 }: ParameterLimits = parameterLimits[key];
	it("accepts both ends and what it is unless set", () => {
		for (const each of [min, value, max]) expect(parameterRefusal(key, each)).toBeUndefined();
	});
	it.each([min - 1e-9, max + 1e-9, -1e300, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN])(
		"refuses %d with its range",
		(beyond) => expect(parameterRefusal(key, beyond)).toBe(`${key} = ${beyond} is outside ${min}–${max}`),
	);
});

it.each<[ParameterKey, number, string | undefined]>([
	["N_cycles", 500.5, "N_cycles = 500.5 is no whole number"],
	["N_cycles", 501, undefined],
	["tau", 3.5, undefined],
	["CE", 0.9995, undefined],
])("only a count has to be whole: %s = %d", (key, value, why) => expect(parameterRefusal(key, value)).toBe(why));

it("a design has the defaults but for what is given, and a tortuosity factor only where it is set", () => {
	expect(designParameters()).not.toHaveProperty("tau");
	expect(designParameters({ tau: 3, p: 0 })).toEqual({ ...designParameters(), tau: 3, p: 0 });
	expect(designParameters().CE).toBe(0.99);
});
