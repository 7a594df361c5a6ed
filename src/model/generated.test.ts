/**
 * What the generator writes, run: kernels of small tables against figures worked by hand, and the program's own against
 * what is committed. That the committed kernel.ts is current, to the letter, is for `npm run generate:check` to say.
 */
import { transformWithOxc } from "vite";
import { describe, expect, it } from "vitest";
import { rows, toy } from "./any-tables";
import { equations } from "./equations";
import { generateFollowing, generateFollowingRelations, generateKernel, generateRelations } from "./generate";
import { evaluate } from "./kernel";
import { constants, defaults, inputKeys, inputs, outputKeys, outputs } from "./quantities";
import { rateEquations } from "./rate/equations";
import { evaluateRate } from "./rate/kernel";
import { rateParameters } from "./rate/parameter-rows";
import { parameterKeys } from "./rate/parameters";
import { rateConstants, rateResults } from "./rate/quantities";
import { parametersOf } from "./rate/rated";
import { rateRelations } from "./rate/relations";
import { relations } from "./relations";

/** What a text exports, with its types taken off. */
async function run(text: string): Promise<Record<string, unknown>> {
	const { code } = await transformWithOxc(text, "generated.ts");
	return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

/** Two layers of one density that store q at U; `thick` is a constant, and `spare` rests on nothing else. */
const layers = {
	inputs: rows({ U: "V", q: "mA h / cm^2", top: "um", rest: "um", rho: "g / cm^3", x: "1" }),
	outputs: rows({
		d: "um",
		m: "mg / cm^2",
		E_V: "W h / l",
		E_m: "W h / kg",
		share: "1",
		times: "1",
		power: "1",
		spare: "um",
	}),
	constants: { thick: { value: 10, unit: { algebra: "um" } } },
	equations: [
		"spare = 2 * thick",
		"power = x ^ 3 - x ^ 2",
		"times = d / top",
		"share = top / d",
		"E_m = U * q / m",
		"E_V = U * q / d",
		"m = rho * d",
		"d = top + rest",
	].map((relation) => ({ relation, note: "" })),
};
const design = { U: 3, q: 2, top: 100, rest: 50, rho: 2, x: 3 };
// 6 mWh/cm² in 150 µm of 2 g/cm³, which weigh 30 mg/cm²
const results = { d: 150, m: 30, E_V: 400, E_m: 200, share: 2 / 3, times: 1.5, power: 18, spare: 20 };
const none = Number.NaN;
/** By U, q, top, rest, rho and x. */
const derivatives: Readonly<Record<keyof typeof results, readonly number[]>> = {
	d: [none, none, 1, 1, none, none],
	m: [none, none, 0.2, 0.2, 15, none],
	E_V: [400 / 3, 200, -400 / 150, -400 / 150, none, none],
	E_m: [200 / 3, 100, -200 / 150, -200 / 150, -100, none],
	// top/(top + rest) and 1 + rest/top
	share: [none, none, 50 / 150 ** 2, -100 / 150 ** 2, none, none],
	times: [none, none, -50 / 100 ** 2, 1 / 100, none, none],
	power: [none, none, none, none, none, 21],
	spare: Array(6).fill(none),
};

const numbers = (values: Readonly<Record<string, number>> | ArrayLike<number>) =>
	Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Number(value.toPrecision(12))]));
interface Kernel {
	evaluate(design: object): Record<string, number>;
	jacobian(design: object, J?: Float64Array): Float64Array;
	propagate(J: Float64Array, u: object): Record<string, number>;
	densityInputs: readonly string[];
	densityRows(rows: Float64Array, count: number, E_V: Float64Array, E_m: Float64Array): void;
	evaluateColumns(columns: object, count: number, results: Record<string, Float64Array>): void;
}
/** Generated anew for each test, so that a fault in the generator is the test's and not the file's. */
const generated = async () => (await run(generateKernel(layers))) as unknown as Kernel;
const rowsOfJ = Object.values(derivatives).flat();

describe("a kernel", () => {
	it("gives all results, in the order of the table", async () => {
		const kernel = await generated();
		expect(numbers(kernel.evaluate(design))).toEqual(numbers(results));
		expect(Object.keys(kernel.evaluate(design))).toEqual(Object.keys(results));
	});
	it("gives each derivative, and writes none where an output does not depend on an input", async () => {
		const kernel = await generated();
		const J = kernel.jacobian(design, new Float64Array(48).fill(none));
		expect(numbers(J)).toEqual(numbers(rowsOfJ));
		expect(numbers(kernel.jacobian(design))).toEqual(numbers(rowsOfJ.map((value) => value || 0)));
	});
	it("computes for the derivatives no result that none of them needs", () => {
		const body = /function jacobian.*?\n}/s.exec(generateKernel(layers))?.[0] ?? "";
		expect(body).toContain("const d = top + rest;");
		expect(body).not.toMatch(/const (?:E_V|E_m|share|times|power|spare) =/);
		expect(body).not.toContain("thick");
	});
	it("adds the ± of the inputs as squares, from their own derivatives only", async () => {
		const kernel = await generated();
		const u = { U: 0, q: 0, top: 3, rest: 4, rho: 0, x: 0.5 };
		expect(numbers(kernel.propagate(Float64Array.from(rowsOfJ), u))).toEqual(
			numbers({
				d: 5,
				m: 1,
				E_V: (400 / 150) * 5,
				E_m: (200 / 150) * 5,
				share: Math.hypot(50 * 3, 100 * 4) / 150 ** 2,
				times: Math.hypot(0.015, 0.04),
				power: 10.5,
				spare: 0,
			}),
		);
	});
	it("gives the energy densities of rows of the inputs that they rest on", async () => {
		const kernel = await generated();
		expect(kernel.densityInputs).toEqual(["U", "q", "top", "rest", "rho"]);
		const [E_V, E_m] = [new Float64Array(3), new Float64Array(3)];
		kernel.densityRows(Float64Array.of(3, 2, 100, 50, 2, 6, 2, 200, 100, 1, 9, 9, 9, 9, 9), 2, E_V, E_m);
		expect(numbers(E_V)).toEqual(numbers([400, 400, 0]));
		expect(numbers(E_m)).toEqual(numbers([200, 400, 0]));
	});
	it("gives columns of results, from columns and from values that all designs share", async () => {
		const kernel = await generated();
		const columns = Object.fromEntries(Object.entries(design).map(([key, value]) => [key, Float64Array.of(value)]));
		const out = Object.fromEntries(Object.keys(results).map((key) => [key, new Float64Array(3)]));
		kernel.evaluateColumns({ ...columns, top: Float64Array.of(100, 250, 9), x: Float64Array.of(1, 3, 9) }, 2, out);
		expect(numbers(out.E_V!)).toEqual(numbers([400, 200, 0]));
		expect(numbers(out.m!)).toEqual(numbers([30, 60, 0]));
		expect(numbers(out.power!)).toEqual(numbers([0, 18, 0]));
		expect(numbers(out.spare!)).toEqual(numbers([20, 20, 0]));
	});
});

describe("a kernel that goes on from results", () => {
	const following = (asked: Readonly<Record<string, string>>, ...relations: readonly string[]) =>
		generateFollowing({
			...toy(asked, relations),
			given: { inputs: ["path", "time"], outputs: ["near", "far"], parameters: ["x"] },
		});
	it("takes of each group what its relations name, and the constants", async () => {
		const text = following(
			{ late: "1", area: "um^2", room: "1" },
			"late = c * time / path",
			"area = near ^ 2",
			"room = x ^ 3",
		);
		const { evaluateRate } = await run(text);
		const values = (evaluateRate as (...groups: readonly object[]) => object)(
			{ path: 299792458, time: 4 },
			{ near: 3 },
			{ x: 2 },
		);
		expect(values).toEqual({ late: 4, area: 9, room: 8 });
	});
	it("names nothing else", () => {
		const text = following({ area: "um^2", twice: "um" }, "area = near ^ 2", "twice = 2 * near");
		expect(text).toContain("const {  } = inputs;");
		expect(text).toContain("const { near } = outputs;");
		expect(text).not.toContain("const c =");
		expect(text).not.toContain("cube");
		expect(following({ twice: "um" }, "twice = 2 * near")).not.toContain("square");
	});
});

describe("what is committed is what the tables give", () => {
	const rateTables = {
		inputs: { ...inputs, ...outputs, ...rateParameters },
		outputs: rateResults,
		constants: { ...constants, ...rateConstants },
		equations: rateEquations,
		given: { inputs: inputKeys, outputs: outputKeys, parameters: parameterKeys },
	};
	it("for typesetting", async () => {
		const written = await run(generateRelations({ inputs, outputs, constants, equations }));
		expect(written.relations).toEqual(relations);
		const rate = await run(generateFollowingRelations(rateTables));
		expect(rate.rateRelations).toEqual(rateRelations);
	});
	it("at a rate", async () => {
		const written = (await run(generateFollowing(rateTables))) as { evaluateRate: typeof evaluateRate };
		const given = [defaults, evaluate(defaults), parametersOf({}, defaults)] as const;
		expect(written.evaluateRate(...given)).toEqual(evaluateRate(...given));
	});
});
