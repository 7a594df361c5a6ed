import { expect, it } from "vitest";
import { decadeText } from "./decade-text";

it("writes a power of ten out near one, and raised far from it", () => {
	expect([-2, -1, 0, 3].map((exponent) => decadeText(exponent))).toEqual(["0.01", "0.1", "1", "1000"]);
	expect([5, -4].map(decadeText)).toEqual(["10⁵", "10⁻⁴"]);
});
