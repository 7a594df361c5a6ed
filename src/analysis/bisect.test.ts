import { expect, it } from "vitest";
import { bisect } from "./bisect";

const root3 = [1.7320508075688772, 1.7320508075688774];
it.each([0, -7, 1.7320508075688772])("of the numbers between %d and 2 finds the two around the root of 3", (from) => {
	expect(bisect((x) => x > 0 && x * x >= 3, from, 2)).toEqual(root3);
});
it("likewise downwards", () => {
	expect(bisect((x) => x * x < 3, 2, 0)).toEqual(root3.toReversed());
});
