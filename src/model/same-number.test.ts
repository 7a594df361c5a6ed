import { expect, it } from "vitest";
import { sameNumber } from "./same-number";

it.each([
	[0.1 + 0.2, 0.3],
	[1e20, 1e20 + 1e10],
	[-5, -5.000000001],
	[4e-12, 4e-12 * (1 - 9e-10)],
	[1 + 2 ** -30, 1],
	// the last difference that is none
	[1e9 + 1, 1e9],
	[0, 0],
	[Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
])("%d and %d differ in the last digits only", (a, b) => expect(sameNumber(a, b)).toBe(true));

it.each([
	[1, 1 + 2e-9],
	[1 + 2e-9, 1],
	[1e20, 1e20 + 1e12],
	[5, -5],
	[1e-300, 0],
	[0, 1e-300],
	[4e-12, 5e-12],
	[1, Number.NaN],
	[Number.NaN, Number.NaN],
])("%d and %d are two numbers", (a, b) => expect(sameNumber(a, b)).toBe(false));
