/** The path: the paper's figures, the order of its steps, own steps, and steps that the limits refuse. */
import { describe, expect, it } from "vitest";
import { defaults, evaluate, type Inputs } from "#model";
import { applyStep, type OwnStep, packagedLike, paperStepIds, type Step, stagesOf } from "./path";
import { presetOf } from "./presets";

const E_V = (inputs: Inputs) => evaluate(inputs).E_V;
const E_m = (inputs: Inputs) => evaluate(inputs).E_m;

describe("the paper's path with the solids kept", () => {
	const stages = stagesOf(paperStepIds);
	it("is 239 → 278 → 400 → 481 Wh/l and 118 → 138 → 175 → 188 Wh/kg", () => {
		expect(stages.map(({ inputs }) => Math.round(E_V(inputs)))).toEqual([239, 278, 400, 481]);
		expect(stages.map(({ inputs }) => Math.round(E_m(inputs)))).toEqual([118, 138, 175, 188]);
	});
	it("goes through the presets", () => {
		const presets = ["cell-1", "cell-1-theoretical", "porosity-30", "no-reservoir"] as const;
		stages.forEach(({ inputs }, i) => {
			for (const [key, value] of Object.entries(presetOf(presets[i]!).inputs))
				expect(inputs[key as keyof Inputs], key).toBeCloseTo(value, 9);
		});
	});
	it("knows what is printed of each stage, and only in combinations that are printed", () => {
		expect(stages.map(({ printed }) => printed)).toEqual([
			"cell-1",
			"cell-1-theoretical",
			"porosity-30-printed",
			"no-reservoir-printed",
		]);
		expect(stagesOf(["reservoir", "porosity", "activation"]).map(({ printed }) => printed)).toEqual([
			"cell-1",
			undefined,
			undefined,
			"no-reservoir-printed",
		]);
		expect(stagesOf(["porosity", "activation"]).map(({ printed }) => printed)).toEqual([
			"cell-1",
			undefined,
			"porosity-30-printed",
		]);
		const own: OwnStep = { name: "Thin", changes: [["d_separator", 30]] };
		expect(stagesOf(["activation", own, "porosity"]).map(({ printed }) => printed)).toEqual([
			"cell-1",
			"cell-1-theoretical",
			undefined,
			undefined,
		]);
	});
	it("ends at the same cell in all six orders", () => {
		const [a, b, c] = paperStepIds as [Step, Step, Step];
		for (const order of [
			[a, b, c],
			[a, c, b],
			[b, a, c],
			[b, c, a],
			[c, a, b],
			[c, b, a],
		])
			expect(E_V(stagesOf(order).at(-1)!.inputs)).toBeCloseTo(E_V(stages.at(-1)!.inputs), 9);
	});
});

describe("a step", () => {
	it("half taken has gone half of its way, the solids kept", () => {
		const half = applyStep(defaults, "porosity", 0.5).inputs;
		expect(half.P).toBeCloseTo(0.465, 12);
		expect(half.d_cathode).toBeCloseTo((200 * 0.37) / 0.535, 9);
		expect(evaluate(half).solids_balance).toBeCloseTo(evaluate(defaults).solids_balance, 12);
	});
	it("to another active material coats as much of it, at the same porosity", () => {
		const oxide = applyStep(defaults, { name: "Layered oxide", changes: [], material: "nfm111" }).inputs;
		expect(oxide).toMatchObject({ loading: 23.1, P: 0.63, q_active: 124.93, U: 3.1552, utilisation: 1 });
		// 1/(0.925/4.25 + 0.05/2.0 + 0.025/1.75): volumes add
		expect(oxide.rho_cathode).toBeCloseTo(1 / (0.925 / 4.25 + 0.025 + 0.025 / 1.75), 9);
		expect(evaluate(oxide).solids_balance).toBeCloseTo(evaluate(defaults).solids_balance, 12);
		expect(evaluate(oxide).C_cathode).toBeCloseTo(23.1 * 0.925 * 0.12493, 9);
	});
	it("out of limits says why, keeps the design, and the path goes on", () => {
		const dense: OwnStep = { name: "Dense", changes: [["P", 0.95]] };
		const stages = stagesOf(["activation", dense, "porosity"]);
		expect(stages[2]).toMatchObject({
			name: "Dense",
			refused: expect.stringMatching(/^cathode porosity 95\u00a0% is outside 5 to 90: /),
		});
		expect(stages[2]!.inputs).toEqual(stages[1]!.inputs);
		expect(stages[3]!.inputs.P).toBe(0.3);
	});
	it("that would push what gives way out of its limits says which", () => {
		const { inputs, refused } = applyStep(defaults, {
			name: "Thick",
			changes: [
				["loading", 200],
				["P", 0.9],
			],
		});
		expect(inputs).toBe(defaults);
		expect(refused).toMatch(/^cathode porosity 90\u00a0% needs more than cathode thickness 2000\u00a0µm/);
	});
	it("needs less where the limit is the lower one", () => {
		const { refused } = applyStep(defaults, { name: "Flat", changes: [["d_cathode", 20]] });
		expect(refused).toMatch(/^cathode thickness 20\u00a0µm needs less than cathode porosity 5\u00a0%/);
	});
	it("takes nothing of a step of which one part is refused", () => {
		const { inputs } = applyStep(defaults, {
			name: "Both",
			changes: [
				["d_separator", 30],
				["U_min", 3.9],
			],
		});
		expect(inputs).toBe(defaults);
	});
});

it("a package is put around another design without changing the cell", () => {
	const like = { ...defaults, d_separator: 20, N_cells: 3, d_pouch: 88 };
	expect(packagedLike(defaults, like)).toEqual({ ...defaults, N_cells: 3, d_pouch: 88 });
});
