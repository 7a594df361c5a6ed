import { expect, it } from "vitest";
import { constants, inputs, type Key, outputs, quantity } from "./quantities";

it("any key has the name and unit of its row, whichever table that is in", () => {
	for (const table of [inputs, outputs, constants])
		for (const [key, row] of Object.entries(table)) expect(quantity(key as Key), key).toBe(row);
});

it.each([
	["P", "Cathode porosity", "", "%"],
	["E_V", "Volumetric energy density", "Wh/l", undefined],
	["T_ref", "Reference temperature", "K", undefined],
] as const)("%s is called %s", (key, name, label, shown) => {
	const row = quantity(key);
	expect([row.name, row.unit.label, row.unit.shown?.label]).toEqual([name, label, shown]);
});
