/**
 * Every equation evaluated a second time, by an algebra system that carries the units along: no factor of the generated
 * kernel takes part. A unit that does not fit its quantity cannot be expressed in it and throws.
 */
import { parse, SymbolNode, type Unit, unit } from "mathjs";
import { describe, expect, it } from "vitest";
import { equations } from "./equations";
import golden from "./golden.json";
import { constants, defaults, evaluate, type Inputs, inputKeys, inputs, outputKeys, outputs } from "./index";

const quantityOf = (value: number, algebra: string): number | Unit => (algebra === "1" ? value : unit(value, algebra));
const numberOf = (value: number | Unit, algebra: string): number => {
	if (typeof value === "number") {
		if (algebra !== "1") throw new Error(`a pure number is not ${algebra}`);
		return value;
	}
	return value.toNumber(algebra === "1" ? "" : algebra);
};

const solved = equations.map(({ relation }) => {
	const [key = "", right = ""] = relation.split(" = ");
	const tree = parse(right);
	const symbols = tree.filter((node, path) => node instanceof SymbolNode && path !== "fn").map((node) => `${node}`);
	return { key, symbols, code: tree.compile() };
});

/** All outputs of a design, each in the unit of its row. */
function withUnits(design: Inputs): Readonly<Record<string, number>> {
	const scope = new Map<string, number | Unit>();
	for (const [key, { value, unit: of }] of Object.entries(constants)) scope.set(key, quantityOf(value, of.algebra));
	for (const key of inputKeys) scope.set(key, quantityOf(design[key], inputs[key].unit.algebra));
	for (let open = solved; open.length > 0; open = open.filter(({ key }) => !scope.has(key))) {
		const ready = open.filter(({ symbols }) => symbols.every((symbol) => scope.has(symbol)));
		if (ready.length === 0) throw new Error(`${open.map(({ key }) => key)} cannot be evaluated`);
		for (const { key, code } of ready) scope.set(key, code.evaluate(scope));
	}
	return Object.fromEntries(outputKeys.map((key) => [key, numberOf(scope.get(key)!, outputs[key].unit.algebra)]));
}

/** Unit conversions and ours round differently; a wrong factor is off by a factor of ten. */
const tolerance = 1e-9;

const random = golden.cases.slice(8) as unknown as readonly {
	readonly name: string;
	readonly inputs: Partial<Inputs>;
}[];

describe("the kernel against the equations evaluated with units", () => {
	it.each([{ name: "default", inputs: {} }, ...random])("$name", ({ inputs: changes }) => {
		const design: Inputs = { ...defaults, ...changes };
		const expected = withUnits(design);
		const values = evaluate(design);
		const wrong = outputKeys
			.map((key) => ({ key, value: values[key], expected: expected[key] ?? Number.NaN }))
			.filter(({ value, expected }) => !(Math.abs(value - expected) <= tolerance * Math.abs(expected)));
		expect(wrong).toEqual([]);
	});
	it("took 32 random designs and every output", () => {
		expect(random).toHaveLength(32);
		expect(solved.map(({ key }) => key).toSorted()).toEqual([...outputKeys].toSorted());
	});
});

/** Closed forms that need neither program nor algebra system: one step each, units by hand. */
describe("single steps by hand, cell 1", () => {
	const values = evaluate(defaults);
	it.each([
		["C_theoretical", 23.1e-3 * 0.925 * 118, "g/cm² · mAh/g"],
		["m_separator", 3.3 * 50e-4 * 1e3, "g/cm³ · cm, in mg/cm²"],
		["m_cathode", (0.37 * 3.05 + 0.63 * 1.38) * 200e-4 * 1e3, "g/cm³ · cm, in mg/cm²"],
		["R_separator", 50e-4 / 1.6e-3, "cm / (S/cm)"],
		["R_interface", 1.5, "at the reference temperature"],
		["R_cell", 3.125 + 1.5 + 585, "in series"],
		["U_discharge", 3.4 - 0.2e-3 * 589.625, "V − A/cm² · Ω cm²"],
		["U_charge", 3.4 + 0.2e-3 * 589.625, "V + A/cm² · Ω cm²"],
		["j_max_discharge", (0.8 / 589.625) * 1e3, "A/cm², in mA/cm²"],
		["j_max_charge", (0.4 / 589.625) * 1e3, "A/cm², in mA/cm²"],
		["solids_balance", (0.37 * 3.05 * 200e-4 * 1e3) / 23.1, "mg/cm² made room for, of those weighed"],
	] as const)("%s: %d", (key, expected, _how) => {
		expect(values[key] / expected).toBeCloseTo(1, 12);
	});
	it("grows the anode by 8.86 µm per mAh/cm², not by the printed 8.83", () => {
		// 1 mAh/cm² ÷ (1166 mAh/g · 0.968 g/cm³) = 8.8598e-4 cm
		expect((values.d_anode - 36) / values.C_cathode).toBeCloseTo(8.8598, 4);
	});
	it("gives the conductivity of 25 °C that the Arrhenius law has", () => {
		// 1.6 mS/cm · 303.15/298.15 · exp(−0.28/8.617333262e-5 · (1/298.15 − 1/303.15)); the paper measures 1.3 ± 0.3
		expect(evaluate({ ...defaults, T: 298.15 }).sigma).toBeCloseTo(1.3591876, 6);
	});
	it("gives the interface of −10 °C that Eq. 4 has", () => {
		expect(evaluate({ ...defaults, T: 263.15 }).R_interface).toBeCloseTo(14.148797, 5);
	});
});
