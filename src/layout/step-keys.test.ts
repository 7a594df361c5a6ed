import fc from "fast-check";
import { expect, it } from "vitest";
import { stepKeys, valueAfterKey } from "./step-keys";

const range = { min: 5, max: 200, step: 1 };
const press = (key: string, value: number, shiftKey = false, within = range) =>
	valueAfterKey({ key, shiftKey }, value, within);

it.each([
	["ArrowRight", false, 50, 51],
	["ArrowUp", false, 50, 51],
	["ArrowLeft", false, 50, 49],
	["ArrowRight", true, 50, 50.1],
	["ArrowDown", true, 50, 49.9],
	["PageUp", false, 50, 60],
	["PageDown", true, 50, 40],
	["Home", false, 50, 5],
	["End", false, 50, 200],
	["PageUp", false, 195, 200],
	["ArrowLeft", false, 5, 5],
] as const)("%s (shift %s) from %d gives %d", (key, shift, from, to) => expect(press(key, from, shift)).toBe(to));

it("other keys mean nothing", () => {
	for (const key of ["a", "Enter", "Tab", " ", "Escape"]) expect(press(key, 50)).toBeUndefined();
});

it("counts from the value as it is, and the opposite key undoes it", () => {
	expect(press("ArrowRight", 125.4)).toBe(126.4);
	expect(press("ArrowLeft", 126.4)).toBe(125.4);
	expect(press("ArrowUp", 125.4, true)).toBe(125.5);
	expect(press("ArrowLeft", 0.41, true, { min: 0.15, max: 0.8, step: 0.01 })).toBe(0.409);
});

it("never leaves the range", () => {
	const keys = stepKeys.flatMap(({ keys, shift }) => keys.map((key) => ({ key, shiftKey: shift ?? false })));
	fc.assert(
		fc.property(fc.constantFrom(...keys), fc.double({ min: 5, max: 200, noNaN: true }), (pressed, value) => {
			const next = valueAfterKey(pressed, value, range);
			expect(next).toBeGreaterThanOrEqual(5);
			expect(next).toBeLessThanOrEqual(200);
		}),
		{ seed: 3 },
	);
});
