import { expect, it } from "vitest";
import { powerText } from "./powers";

it("writes the exponent raised, digit by digit, with its sign", () => {
	expect([5, 11, 0, -9, -12].map((exponent) => powerText(exponent))).toEqual(["10⁵", "10¹¹", "10⁰", "10⁻⁹", "10⁻¹²"]);
});
it("puts a factor before it", () => expect(powerText(11, "1.2")).toBe("1.2\u00a0×\u00a010¹¹"));
