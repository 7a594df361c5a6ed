/**
 * golden.json holds 40 designs that were computed independently of this program: cell 1, cell 2 and the path of the
 * paper, and 32 random ones. Where the paper prints a figure, it stands beside the case.
 */
import { describe, expect, it } from "vitest";
import golden from "./golden.json";
import {
	defaults,
	defaultUncertainties,
	evaluate,
	type InputKey,
	type Inputs,
	type OutputKey,
	type Uncertainties,
	uncertainties,
} from "./index";

interface Case {
	readonly name: string;
	/** What differs from the default design. */
	readonly inputs: Partial<Inputs>;
	readonly outputs: Readonly<Record<string, number>>;
	readonly u: { readonly E_V: number; readonly E_m: number };
	/** What differs from the top-level `sigma`. */
	readonly sigma?: Partial<Uncertainties>;
	readonly published?: {
		readonly E_V: number;
		readonly E_m: number;
		readonly u_E_V?: number;
		readonly u_E_m?: number;
	};
}
const cases = golden.cases as unknown as readonly Case[];

/** The 25 outputs that were computed independently; the model may have more, never fewer. */
const names = [
	..."C_theoretical C_cathode d_anode d_cell m_anode m_separator m_cathode m_cell e_areal".split(" "),
	..."E_V E_m E_m_assembled solids_balance sigma R_separator R_interface R_cell".split(" "),
	..."U_discharge U_charge eta_voltage j_max_discharge j_max_charge C_rate E_V_j E_m_j".split(" "),
];

/** Both sides are double arithmetic of a few dozen operations; 1e-9 is what golden.json promises. */
const tolerance = 1e-9;
const apart = (value: number, expected: number) => Math.abs(value - expected) > tolerance * Math.abs(expected);

/**
 * The ± in golden.json come from differences, with a step that shrinks with the input: without a reservoir, in two cases,
 * they are good to 1e-7 only. Worked out again for these two in decimal arithmetic of 40 digits.
 */
const withoutReservoir: Readonly<Record<string, Case["u"]>> = {
	"path: zero excess, as printed": { E_V: 37.5679406623198, E_m: 14.18740230687781 },
	"path: zero excess, solids kept": { E_V: 33.33779924365789, E_m: 12.67676014384261 },
};
const uExpected = (c: Case) => withoutReservoir[c.name] ?? c.u;

const designOf = (c: Case): Inputs => ({ ...defaults, ...(golden.default as Partial<Inputs>), ...c.inputs });
const exact = Object.fromEntries(Object.keys(defaults).map((key) => [key, 0])) as Uncertainties;
const uOf = (c: Case): Uncertainties => ({ ...exact, ...(golden.sigma as Partial<Uncertainties>), ...c.sigma });

describe("nothing was dropped", () => {
	it("holds 40 cases of different names", () => {
		expect(cases).toHaveLength(40);
		expect(new Set(cases.map((c) => c.name)).size).toBe(40);
	});
	it("holds the 25 outputs in each case, and two uncertainties", () => {
		expect(names).toHaveLength(25);
		for (const c of cases) {
			expect(Object.keys(c.outputs).toSorted(), c.name).toEqual(names.toSorted());
			expect(Object.keys(c.u).toSorted(), c.name).toEqual(["E_V", "E_m"]);
			for (const value of [...Object.values(c.outputs), ...Object.values(c.u)])
				expect(Number.isFinite(value), c.name).toBe(true);
		}
	});
	it("names only inputs that the model has", () => {
		for (const c of cases) expect(Object.keys(defaults)).toEqual(expect.arrayContaining(Object.keys(c.inputs)));
	});
});

it("starts from the same default design and the same uncertainties", () => {
	expect(defaults).toMatchObject(golden.default);
	expect(defaultUncertainties).toMatchObject(golden.sigma);
});

it("takes no ± from elsewhere that is not golden.json's own to 1e-7, and only where there is no reservoir", () => {
	const replaced = cases.filter((c) => withoutReservoir[c.name]);
	expect(replaced.map(({ name }) => name)).toEqual(Object.keys(withoutReservoir));
	for (const c of replaced) {
		expect(designOf(c).d_reservoir).toBe(0);
		expect(uExpected(c).E_V / c.u.E_V).toBeCloseTo(1, 7);
		expect(uExpected(c).E_m / c.u.E_m).toBeCloseTo(1, 6);
	}
});

describe.each(cases)("$name", (c) => {
	it("gives all 25 outputs", () => {
		const outputs = evaluate(designOf(c));
		const wrong = names
			.map((key) => ({ key, value: outputs[key as OutputKey], expected: c.outputs[key] ?? Number.NaN }))
			.filter(({ value, expected }) => !Number.isFinite(value) || apart(value, expected));
		expect(wrong).toEqual([]);
	});
	it("gives the uncertainties of both energy densities", () => {
		const u = uncertainties(designOf(c), uOf(c));
		const wrong = (["E_V", "E_m"] as const)
			.map((key) => ({ key, value: u[key], expected: uExpected(c)[key] }))
			.filter(({ value, expected }) => !Number.isFinite(value) || apart(value, expected));
		expect(wrong).toEqual([]);
	});
});

/** The paper prints whole numbers: the value rounds to the print, or is less than one unit of its last digit away. */
const agrees = (value: number, print: number) => Math.round(value) === print || Math.abs(value - print) < 1;

describe("what the paper prints", () => {
	const printed = cases.flatMap((c) =>
		(["E_V", "E_m"] as const).map((key) => ({
			name: `${c.name}: ${key}`,
			c,
			key,
			value: c.published?.[key],
			u: c.published?.[`u_${key}`],
		})),
	);
	it.each(printed.filter(({ value }) => value !== undefined))("$name is $value", ({ c, key, value }) => {
		const computed = evaluate(designOf(c))[key];
		expect(agrees(computed, value!), String(computed)).toBe(true);
	});
	it.each(printed.filter(({ u }) => u !== undefined))("$name is ± $u", ({ c, key, u }) => {
		expect(Math.round(uncertainties(designOf(c), uOf(c))[key])).toBe(u);
	});
	it("is twelve energy densities, eight of them with ±", () => {
		expect(printed.filter(({ value }) => value !== undefined)).toHaveLength(12);
		expect(printed.filter(({ u }) => u !== undefined)).toHaveLength(8);
	});
});

it("has ± in golden.json for all inputs on which the energy densities depend uncertainly", () => {
	// what golden.json leaves at 0 must not matter for E_V and E_m: sigma_ref and the like
	const c = cases[0]!;
	const all = uncertainties(designOf(c), defaultUncertainties);
	const some = uncertainties(designOf(c), uOf(c));
	const left = (Object.keys(defaults) as InputKey[]).filter((key) => defaultUncertainties[key] !== uOf(c)[key]);
	expect(left.toSorted()).toEqual(["E_interface", "E_sigma", "R_interface_ref", "rho_pouch", "sigma_ref"]);
	expect([all.E_V, all.E_m]).toEqual([some.E_V, some.E_m]);
});
