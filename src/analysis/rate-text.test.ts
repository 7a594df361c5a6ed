import { expect, it } from "vitest";
import { rateText } from "./rate-text";

it("rates have two digits, from 1 C on three, and no more far out", () => {
	expect([0, 0.0004, 0.0934, 0.5299, 1.0276, 12.34, 47_445, 1e5, Number.POSITIVE_INFINITY].map(rateText)).toEqual([
		"0\u00a0C",
		"less than 0.001\u00a0C",
		"0.093\u00a0C",
		"0.53\u00a0C",
		"1.03\u00a0C",
		"12.3\u00a0C",
		"47400\u00a0C",
		"100000\u00a0C",
		"–",
	]);
});
