import { expect, it } from "vitest";
import { rateParameters } from "./parameter-rows";
import { type RateKey, rateConstants, rateQuantity, rateResults } from "./quantities";

it("any key has the name and unit of its row, whichever table that is in", () => {
	for (const table of [rateParameters, rateResults, rateConstants])
		for (const [key, row] of Object.entries(table)) expect(rateQuantity(key as RateKey), key).toBe(row);
});
