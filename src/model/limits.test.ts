/** What links, files, the command line and typed entry accept, and the sentence that a refusal says. */
import { describe, expect, it } from "vitest";
import {
	complete,
	defaults,
	hardLimits,
	type InputKey,
	inputKeys,
	inputOf,
	refusal,
	uncertaintyRefusal,
	widestLimits,
} from "./index";
import { rangeText } from "./limits";

/** As agreed; the table of quantities has to say the same. */
const agreed: Readonly<Record<InputKey, readonly [number, number]>> = {
	U: [1, 6],
	loading: [0.1, 200],
	P: [0.05, 0.9],
	d_cathode: [1, 2000],
	d_separator: [0.1, 2000],
	d_reservoir: [0, 1000],
	q_active: [10, 2000],
	w_active: [0.3, 1],
	utilisation: [0.01, 1],
	rho_cathode: [0.3, 12],
	rho_liquid: [0.3, 12],
	rho_separator: [0.3, 12],
	rho_Na: [0.3, 12],
	q_Na: [1000, 1300],
	T: [233.15, 370.95],
	sigma_ref: [0.001, 1000],
	E_sigma: [0, 1.5],
	E_interface: [0, 1.5],
	R_interface_ref: [0, 10000],
	R_cathode: [0, 100000],
	j: [0, 100],
	U_min: [0, 3.4],
	U_max: [3.4, 8],
	d_collector_cathode: [0, 500],
	d_collector_anode: [0, 500],
	rho_collector: [0.3, 12],
	N_cells: [1, 1000],
	d_pouch: [0, 2000],
	rho_pouch: [0.3, 12],
	area_share: [0.1, 1],
	m_tabs: [0, 1000],
};

describe.each(Object.entries(agreed) as [InputKey, readonly [number, number]][])("%s", (key, [min, max]) => {
	it("ends where it was agreed", () => {
		expect(hardLimits(key, defaults)).toEqual({ min, max });
	});
	it("accepts both ends, its default and its slider", () => {
		expect(refusal(key, min, defaults)).toBeUndefined();
		expect(refusal(key, max, defaults)).toBeUndefined();
		expect(refusal(key, defaults[key], defaults)).toBeUndefined();
		const { soft } = inputOf(key);
		expect(soft.min).toBeGreaterThanOrEqual(typeof inputOf(key).hard.min === "number" ? min : 0);
		expect(soft.max).toBeLessThanOrEqual(max);
		expect(soft.min).toBeLessThanOrEqual(defaults[key]);
		expect(soft.max).toBeGreaterThanOrEqual(defaults[key]);
	});
	it.each([
		["min", min - 1e-9],
		["max", max + 1e-9],
		["min", -1e300],
		["max", 1e300],
	] as const)("refuses what lies beyond its %s by name, range and reason: %d", (end, value) => {
		const sentence = refusal(key, value, defaults) ?? "";
		const range = /outside (\S+)–([^\s:]+)/.exec(sentence);
		expect(sentence.startsWith(`${key} = ${value} is outside`)).toBe(true);
		expect([Number(range?.[1]), Number(range?.[2])]).toEqual([min, max]);
		expect(inputOf(key).why[end].length).toBeGreaterThan(10);
		expect(sentence).toContain(inputOf(key).why[end]);
	});
	it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("refuses %d by name", (value) => {
		expect(refusal(key, value, defaults)).toBe(`${key} is not a number`);
	});
});

it("has limits for every input", () => {
	expect(Object.keys(agreed).toSorted()).toEqual(inputKeys.toSorted());
});

describe("a design that names only some inputs", () => {
	it("takes the defaults for the rest", () => {
		expect(complete({})).toEqual({ inputs: defaults, refused: [] });
		expect(complete({ P: 0.3, d_cathode: 100 })).toEqual({
			inputs: { ...defaults, P: 0.3, d_cathode: 100 },
			refused: [],
		});
	});
	it("takes all of them", () => {
		expect(complete(defaults)).toEqual({ inputs: defaults, refused: [] });
	});
	it("refuses a key that it does not know and uses the rest", () => {
		const { inputs, refused } = complete({ porosity: 0.3, P: 0.4, p: 1 });
		expect(inputs).toEqual({ ...defaults, P: 0.4 });
		expect(refused.map(({ key }) => key).toSorted()).toEqual(["p", "porosity"]);
		for (const { key, why } of refused) expect(why).toContain(key);
	});
	it.each([
		["text", "0.3"],
		["empty text", ""],
		["nothing", null],
		["undefined", undefined],
		["truth", true],
		["a list", [0.3]],
		["a thing", { numberOf: () => 0.3 }],
		["a big integer", 1n],
		["NaN", Number.NaN],
		["infinity", Number.POSITIVE_INFINITY],
		["minus infinity", Number.NEGATIVE_INFINITY],
	])("refuses %s for a number", (_name, value) => {
		const { inputs, refused } = complete({ P: value, T: 300 });
		expect(inputs).toEqual({ ...defaults, T: 300 });
		expect(refused).toHaveLength(1);
		expect(refused[0]).toMatchObject({ key: "P", why: expect.stringContaining("P") });
	});
	it("refuses a value beyond its limits with the sentence of the limit", () => {
		const { inputs, refused } = complete({ P: 1.4 });
		expect(inputs).toEqual(defaults);
		expect(refused).toEqual([{ key: "P", why: refusal("P", 1.4, defaults) }]);
	});
	it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "numberOf"])(
		"refuses %s like any other unknown key, and nothing is changed by it",
		(key) => {
			const { inputs, refused } = complete(JSON.parse(`{"${key}": {"P": 0.3}, "T": 300}`));
			expect(inputs).toEqual({ ...defaults, T: 300 });
			expect(Object.getPrototypeOf(inputs)).toBe(Object.prototype);
			expect(Object.keys(inputs)).toEqual(Object.keys(defaults));
			expect(refused.map((r) => r.key)).toEqual([key]);
			expect(({} as { P?: number }).P).toBeUndefined();
		},
	);
	it("does not see keys that are inherited", () => {
		expect(complete(Object.create({ P: 0.3, nonsense: 1 }))).toEqual({ inputs: defaults, refused: [] });
	});
	it("takes one without a prototype", () => {
		const named = Object.assign(Object.create(null), { P: 0.3 });
		expect(complete(named)).toEqual({ inputs: { ...defaults, P: 0.3 }, refused: [] });
	});
});

describe("the voltage window depends on the voltage", () => {
	it("follows the voltage where it is not named", () => {
		expect(complete({ U: 4.5 })).toEqual({ inputs: { ...defaults, U: 4.5, U_max: 4.5 }, refused: [] });
		expect(complete({ U: 2 })).toEqual({ inputs: { ...defaults, U: 2, U_min: 2 }, refused: [] });
		expect(complete({ U: 3 })).toEqual({ inputs: { ...defaults, U: 3 }, refused: [] });
	});
	it("is taken in whatever order it is named", () => {
		const expected = { inputs: { ...defaults, U: 4.5, U_min: 4, U_max: 5 }, refused: [] };
		expect(complete({ U_max: 5, U_min: 4, U: 4.5 })).toEqual(expected);
		expect(complete({ U: 4.5, U_min: 4, U_max: 5 })).toEqual(expected);
	});
	it("is refused where it does not hold the voltage, with the voltage as its end", () => {
		const { inputs, refused } = complete({ U: 4.5, U_max: 4, U_min: 5 });
		expect(inputs).toEqual({ ...defaults, U: 4.5, U_max: 4.5 });
		expect(refused.map(({ key }) => key)).toEqual(["U_min", "U_max"]);
		expect(refused[0]?.why).toContain("0–4.5");
		expect(refused[1]?.why).toContain("4.5–8");
	});
	it("stands at the default voltage where the named one is refused", () => {
		const { inputs, refused } = complete({ U: 9, U_max: 5 });
		expect(inputs).toEqual({ ...defaults, U_max: 5 });
		expect(refused.map(({ key }) => key)).toEqual(["U"]);
	});
});

describe("a range in words", () => {
	it.each([
		[0, 1000, "0–1000"],
		[0.05, 0.9, "0.05–0.90"],
		[0.1, 200, "0.1–200"],
		[1, 2.25, "1–2.25"],
		[233.15, 370.95, "233.15–370.95"],
		[-0.5, 0.25, "-0.50–0.25"],
	])("from %d to %d is %s", (min, max, text) => expect(rangeText({ min, max })).toBe(text));
});

describe("the limits whatever the rest of the design is", () => {
	it("let the voltage window end wherever a voltage may be", () => {
		expect(widestLimits("U_min")).toEqual({ min: 0, max: 6 });
		expect(widestLimits("U_max")).toEqual({ min: 1, max: 8 });
	});
	it("are those of every design for all other inputs", () => {
		for (const key of inputKeys.filter((key) => key !== "U_min" && key !== "U_max"))
			expect(widestLimits(key)).toEqual(hardLimits(key, defaults));
	});
});

describe("the ± of an input", () => {
	it.each([
		["P", 0],
		["P", 0.03],
		["d_cathode", 1999],
		["U_min", 6],
		["U_max", 7],
	] as const)("of %s may be %d", (key, u) => expect(uncertaintyRefusal(key, u)).toBeUndefined());
	it.each([
		["P", -0.01],
		["d_cathode", -1e-300],
		["d_cathode", -1e300],
	] as const)("of %s is not negative: %d", (key, u) =>
		expect(uncertaintyRefusal(key, u)).toBe("a standard uncertainty is not negative"),
	);
	it.each([
		["d_cathode", 1999.5, "d_cathode has room for 1999 between its limits; a ± of 1999.5 is more than that"],
		["P", 0.86, "P has room for 0.85 between its limits; a ± of 0.86 is more than that"],
		["T", 1e300, "T has room for 137.8 between its limits; a ± of 1e+300 is more than that"],
		["T", Number.POSITIVE_INFINITY, "T has room for 137.8 between its limits; a ± of Infinity is more than that"],
	] as const)("of %s has to fit between its limits: %d", (key, u, why) => expect(uncertaintyRefusal(key, u)).toBe(why));
	it.each([Number.NaN, Number.NEGATIVE_INFINITY])("is not %d", (u) =>
		expect(uncertaintyRefusal("P", u)).toMatch(/^P has room for 0.85/),
	);
});
