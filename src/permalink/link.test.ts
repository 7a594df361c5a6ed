import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paperStepIds, type Step } from "#library/path";
import { defaults, inputKeys, refusal } from "#model";
import { designParameters } from "#model/rate/parameters";
import { cleanName, decodeLink, encodeLink, firstShowing, fromPreset, readNumber, type Showing } from ".";
import { anyDesign, anyShowing } from "./any-state";

describe("a link", { timeout: 60_000 }, () => {
	it("reads back to the last digit", () => {
		fc.assert(
			fc.property(anyDesign, anyShowing, (design, showing) => {
				const back = decodeLink(encodeLink(design, showing));
				expect(back.refused).toEqual([]);
				expect(back.design).toEqual(design);
				expect(back.showing).toEqual(showing);
			}),
			{ numRuns: 500, seed: 1 },
		);
	});

	it("writes every input, so that it keeps its meaning when a default changes", () => {
		const parts = encodeLink(fromPreset("cell-1"), firstShowing).slice(1).split("&");
		expect(parts.slice(0, 4)).toEqual(["v=1", "view=explore", "d_separator=50", "d_cathode=200"]);
		for (const key of inputKeys) expect(parts.filter((part) => part.startsWith(`${key}=`))).toHaveLength(1);
		expect(parts).toContain("hold=loading");
	});

	it("takes the defaults for what it does not name", () => {
		expect(decodeLink("")).toEqual({ design: fromPreset("cell-1"), showing: firstShowing, refused: [] });
		expect(decodeLink("#v=1&P=0.3").design.inputs).toEqual({ ...defaults, P: 0.3 });
	});

	it.each([
		["P=NaN", /P = NaN is not a number/],
		["P=1e999", /P = 1e999 is not a number/],
		["P=", /P = \(empty\) is not a number/],
		["P=0x10", /P = 0x10 is not a number/],
		["P=1.4", /P = 1.4 is outside 0.05–0.9/],
		["P", /P = \(empty\) is not a number/],
		["P=%E0%A4", /cut off or damaged/],
		["thickness=3", /thickness is not known/],
		["__proto__=3", /__proto__ is not known/],
		["constructor=3", /constructor is not known/],
		["hold=everything", /hold = everything is none of/],
		["view=Wh", /view = Wh is not a view/],
		["baseline=toString", /baseline = toString is not a published design/],
		["v=0", /v = 0 is no version/],
		["v=7", /later version of Cellwright \(format 7\)/],
		["d_separator=20&d_separator=30", /d_separator stands twice/],
		["u_P=-1", /u_P = -1: a standard uncertainty is not negative; 0.03 is used/],
		["u_P=0.9", /u_P = 0.9: P has room for 0.85 between its limits; a ± of 0.9 is more/],
		["u_P=wide", /u_P = wide: wide is not a number/],
		["of=Wh", /of = Wh is no result/],
		["x=sigma", /x = sigma is no input of the model; P is used/],
		["x=P&y=P", /x and y are both P; d_separator is used for y/],
		["y=P", /x and y are both P; d_separator is used for y/],
		["dependence=all", /dependence = all is none of independent, follows/],
		["nudge=half", /nudge = half is none of u, tenth/],
		["against=E_V", /against = E_V is none of C_rate, E_m, R_cell/],
		["seed=1.5", /seed = 1.5 is no whole number/],
		["draws=0", /draws = 0 is no whole number from 1 to 1000000; 100000 is used/],
		["want=speed", /want = speed is no aim/],
		["want=E_V:11", /want = E_V:11 is no aim/],
		["goal=400", /goal = 400 is no goal such as/],
		["goal=E_V:1e12:P", /goal = E_V:1e12:P is no goal/],
		["ranges=P:0.7:0.3", /ranges: P from 0.7 to 0.3 is turned round/],
		["ranges=P:0.3", /ranges: P:0.3 is no range/],
		["ranges=P:0.01:0.3", /ranges: P = 0.01 is outside/],
		["ranges=P:0.3:0.4,P:0.4:0.5", /ranges: P stands twice/],
		["U=3&U_min=3.2", /U_min = 3.2 is outside/],
		["basis=box", /basis = box is none of stack, collectors, pouch/],
		["energy=Wh", /energy = Wh is neither/],
		["from=here", /from = here is neither/],
		["ref=6&set=abc", /^ref = 6 is no whole number from 1 to 5; the design in hand is used\.$/],
		["ref=1.5&set=abc", /^ref = 1.5 is no whole number/],
		["set=abc&ref=hand", /^ref = hand is no whole number/],
		["ref=2", /^ref = 2: there are no designs to compare in the link; it was left out\.$/],
		["target=-3", /target = -3 is no energy density/],
		["target=1e9", /target = 1e9 is no energy density/],
		["step1=Thin,d_separator:5000", /step1: d_separator = 5000 is outside 0.1–2000/],
		["step4=Thin,thickness:3,d_separator:30", /step4: thickness is not known/],
		["step4=Thin,P:NaN,d_separator:30", /step4: P = NaN is not a number/],
		["step4=Oxide,material:gold,d_separator:30", /step4: gold is no active material/],
		["step4=Thin,d_separator:30,d_separator:40", /step4: d_separator stands twice/],
		["step4=__proto__", /step4 = __proto__ sets nothing/],
		["step1=porosity&step2=porosity", /step2 = porosity stands twice/],
		["step0=porosity", /step0 is not known/],
	])("#%s is refused by name and the rest is used", (text, message) => {
		const { design, refused } = decodeLink(`#${text}&loading=20`);
		expect(refused).toHaveLength(1);
		expect(refused[0]).toMatch(message);
		expect(design.inputs.loading).toBe(20);
	});

	it("carries the path: order, own steps with their names, materials", () => {
		const steps: readonly Step[] = [
			"reservoir",
			{ name: "Thin, 30 µm & more", changes: [["d_separator", 30]] },
			"activation",
			"porosity",
			{ name: "Layered oxide", changes: [], material: "nfm111" },
		];
		const link = encodeLink({ ...fromPreset("cell-1"), steps }, firstShowing);
		expect(link).toContain(
			"&step1=reservoir&step2=Thin%2C%2030%20%C2%B5m%20%26%20more,d_separator:30&step3=activation",
		);
		expect(link).toContain("&step5=Layered%20oxide,material:nfm111");
		expect(decodeLink(link)).toMatchObject({ design: { steps }, refused: [] });
	});
	it("that names one own step keeps the paper's three before it", () => {
		expect(decodeLink("#step1=Thin,d_separator:30").design.steps).toEqual([
			...paperStepIds,
			{ name: "Thin", changes: [["d_separator", 30]] },
		]);
	});
	it("with a name of characters beyond the first plane is cut between characters, and reads back", () => {
		const first = decodeLink(`#step1=a${"%F0%9F%98%80".repeat(80)},P:0.4`);
		expect(first.refused).toEqual(["step1: the name was cut to 60 characters."]);
		const link = encodeLink(first.design, first.showing);
		expect(decodeLink(link).design).toEqual(first.design);
	});
	// patterns that try again from each letter would take minutes
	it("of very long foreign texts is read at once", () => {
		expect(decodeLink(`#P=${"1".repeat(900_000)}x`).refused).toHaveLength(1);
		expect(cleanName(`a${"\u200d".repeat(500_000)}b`)).toBe("a");
	});

	it("keeps characters that are joined of several, and no name of nothing but joints", () => {
		expect(cleanName(" 👩‍🔬 thin\u202e ")).toBe("👩‍🔬 thin");
		expect(cleanName("\u200d\u200d")).toBe("");
	});
	it("refuses a step that changes the package, in which all stages stand", () => {
		const { design, refused } = decodeLink("#step1=One,N_cells:1,d_separator:30");
		expect(design.steps.at(-1)).toEqual({ name: "One", changes: [["d_separator", 30]] });
		expect(refused).toEqual(["step1: N_cells belongs to the package of the whole path, not to one step."]);
	});
	it("takes eight own steps and names the ninth", () => {
		const nine = Array.from({ length: 9 }, (_, i) => `step${i + 1}=No%20${i + 1},P:0.4`).join("&");
		const { design, refused } = decodeLink(`#${nine}`);
		expect(design.steps).toHaveLength(11);
		expect(refused).toEqual(["step9: a path takes 8 own steps; “No 9” was left out."]);
	});

	it("carries what is asked of the design", () => {
		const asked: Showing = {
			...firstShowing,
			of: "R_cell",
			x: "loading",
			dependence: "follows",
			goal: { of: "E_V", value: 400, by: "P" },
			ranges: [{ key: "U", from: 3.2, to: 3.6 }],
		};
		const link = encodeLink(fromPreset("cell-1"), asked);
		expect(link).toMatch(/&of=R_cell&x=loading&dependence=follows&goal=E_V:400:P&ranges=U:3.2:3.6$/);
		expect(decodeLink(link)).toMatchObject({ showing: asked, refused: [] });
	});
	it("carries all parameters, and the published design's where it names none", () => {
		const design = { ...fromPreset("cell-1"), parameters: designParameters({ tau: 4, c_salt: 1.5 }) };
		const link = encodeLink(design, { ...firstShowing, spectrum: "symmetric" });
		for (const part of ["c_salt=1.5", "tau=4", "kappa_25=8.83", "p=0.05", "spectrum=symmetric"])
			expect(link).toContain(`&${part}`);
		expect(decodeLink(link)).toMatchObject({ design, refused: [] });
		// cell 2 ran under 1 MPa, cell 1 under about 0.05
		expect(decodeLink("#baseline=cell-2").design.parameters.p).toBe(1);
		expect(decodeLink("#baseline=cell-1").design.parameters.p).toBe(0.05);
		expect(encodeLink(fromPreset("cell-1"), firstShowing)).not.toContain("tau=");
	});
	it("refuses parameters that cannot be by name", () => {
		const { design, refused } = decodeLink("#tau=0.5&t_plus=x&CE=1&N_cycles=1.5&p=2&spectrum=cell-3");
		expect(design.parameters).toEqual(designParameters({ p: 2 }));
		expect(refused).toHaveLength(5);
		expect(refused.join()).toMatch(
			/tau = 0.5 is outside 1–50.*t_plus = “?x.*CE = 1 is outside.*1.5 is no whole number.*spectrum = “?cell-3/,
		);
	});
	it("takes ten ranges and names the eleventh", () => {
		const text = inputKeys
			.slice(0, 11)
			.map((key) => `${key}:${defaults[key]}:${defaults[key] * 1.01}`)
			.join(",");
		const { showing, refused } = decodeLink(`#ranges=${text}`);
		expect(showing.ranges).toHaveLength(10);
		expect(refused).toEqual([`ranges: 10 at most are taken; ${inputKeys[10]} was left out.`]);
	});

	it("says the same thing once", () => {
		expect(decodeLink("#z=1&z=2&z=3&z=4").refused).toEqual([
			"z is not known and was left out.",
			"z stands twice; the first is used.",
		]);
	});

	it("of 100 kB is used as far as it is known, and the rest is named", () => {
		const { design, refused } = decodeLink(`#z=${"a".repeat(100_000)}&P=0.3&${"y".repeat(50_000)}`);
		expect(design.inputs).toEqual({ ...defaults, P: 0.3 });
		expect(refused).toEqual(["z is not known and was left out.", `${"y".repeat(40)}… is not known and was left out.`]);
	});

	it("without end is read up to a million characters", () => {
		const { design, refused } = decodeLink(`#P=0.3&z=${"a".repeat(2_000_000)}&loading=5`);
		expect(design.inputs).toEqual({ ...defaults, P: 0.3 });
		expect(refused[0]).toMatch(/2000018 characters long/);
	});

	it("of any text gives a design within its limits, and never throws", () => {
		const text = fc.oneof(
			fc.string({ unit: "binary", maxLength: 300 }),
			fc
				.array(
					fc.tuple(
						fc.constantFrom(
							...inputKeys,
							"v",
							"hold",
							"view",
							"u_P",
							"__proto__",
							"step1",
							"step2",
							"basis",
							"target",
							"x",
							"y",
							"goal",
							"ranges",
							"seed",
							"of",
						),
						fc.oneof(
							fc.string(),
							fc.double().map(String),
							fc.string({ unit: "grapheme", maxLength: 80 }).map((name) => `${encodeURIComponent(name)},P:0.4`),
						),
					),
				)
				.map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join("&")),
		);
		fc.assert(
			fc.property(text, (hash) => {
				const { design, showing } = decodeLink(`#${hash}`);
				expect(decodeLink(encodeLink(design, showing))).toEqual({ design, showing, refused: [] });
				for (const key of inputKeys) expect(refusal(key, design.inputs[key], design.inputs)).toBeUndefined();
			}),
			{ numRuns: 2000, seed: 2 },
		);
	});
});

it.each([
	["", undefined],
	[" 1", undefined],
	["1,5", undefined],
	["Infinity", undefined],
	["1e5", 1e5],
	["-.5", -0.5],
	["+2.", 2],
])("the number %j reads as %s", (text, value) => expect(readNumber(text)).toBe(value));
