import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults, inputKeys, refusal } from "#model";
import { designParameters } from "#model/rate/parameters";
import { decodeLink, encodeLink, firstShowing, fromPreset, readNumber, type Showing } from ".";
import { anyDesign, anyShowing } from "./any-state";
import { setTextAtMost } from "./design";

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

	it("says which value is used for one that is no number, also where another has moved it", () => {
		expect(decodeLink("#U=2&U_min=abc").refused).toEqual(["U_min = abc is not a number; 2 is used."]);
		expect(decodeLink("#U=4.2&U_max=abc").refused).toEqual(["U_max = abc is not a number; 4.2 is used."]);
		expect(decodeLink("#U_min=abc").refused).toEqual(["U_min = abc is not a number; 2.6 is used."]);
	});

	it("takes the defaults for what it does not name", () => {
		expect(decodeLink("")).toEqual({ design: fromPreset("cell-1"), showing: firstShowing, refused: [] });
		expect(decodeLink("#v=1&P=0.3").design.inputs).toEqual({ ...defaults, P: 0.3 });
	});
	it("that leaves something open has no key for it, not even an undefined one", () => {
		expect(decodeLink("").showing).toStrictEqual(firstShowing);
		expect(decodeLink("#set=abc").showing).toStrictEqual({ ...firstShowing, set: "abc" });
	});

	it.each([
		["draws=1000000", { draws: 1_000_000 }],
		["seed=1", { seed: 1 }],
		["target=10000", { target: 10_000 }],
		["want=E_V:10", { want: { E_V: 10, E_m: 0, R_cell: 0, C_rate: 0 } }],
		["goal=E_V:-1e9:P", { goal: { of: "E_V", value: -1e9, by: "P" } }],
		["set=abc&ref=1", { set: "abc", ref: 1 }],
		["set=abc&ref=5", { set: "abc", ref: 5 }],
		[`set=${"-".repeat(setTextAtMost)}`, { set: "-".repeat(setTextAtMost) }],
	])("#%.20s is at the limit and taken", (text, asked) => {
		expect(decodeLink(`#${text}`)).toMatchObject({ showing: asked, refused: [] });
	});
	it("with more designs to compare than it can hold goes without them", () => {
		const { showing, refused } = decodeLink(`#set=${"-".repeat(setTextAtMost + 1)}`);
		expect(showing).toEqual(firstShowing);
		expect(refused).toEqual(["set: the designs to compare with are damaged; they were left out."]);
	});

	it.each([
		["P=NaN", /P = NaN is not a number/],
		["P=1e999", /P = 1e999 is not a number/],
		["P=", /P = \(empty\) is not a number/],
		["P=0x10", /P = 0x10 is not a number/],
		["P=1.4", /P = 1.4 is outside 0.05–0.9/],
		["P", /P = \(empty\) is not a number/],
		["P=%E0%A4", /cut off or damaged/],
		["=3", /^\(empty\) is not known/],
		["=%E0%A4", /^=%E0%A4: cut off or damaged/],
		["thickness=3", /thickness is not known/],
		["__proto__=3", /__proto__ is not known/],
		["constructor=3", /constructor is not known/],
		["hold=everything", /hold = everything is none of/],
		["view=Wh", /view = Wh is not a view/],
		["baseline=toString", /baseline = toString is not a published design/],
		["v=0", /v = 0 is no version/],
		["v=1.5", /v = 1.5 is no version/],
		["v=one", /v = one is no version/],
		["v=7", /later version of Cellwright \(format 7\)/],
		["d_separator=20&d_separator=30", /d_separator stands twice/],
		["u_P=-1", /u_P = -1: a standard uncertainty is not negative; 0.03 is used/],
		["u_P=0.9", /u_P = 0.9: P has room for 0.85 between its limits; a ± of 0.9 is more/],
		["u_P=wide", /u_P = wide: wide is not a number/],
		["of=Wh", /of = Wh is no result/],
		["x=sigma", /x = sigma is no input of the model; P is used/],
		["x=P&y=P", /x and y are both P; d_separator is used for y/],
		["y=P", /x and y are both P; d_separator is used for y/],
		["x=d_separator", /x and y are both d_separator; P is used for y/],
		["dependence=all", /dependence = all is none of independent, follows/],
		["nudge=half", /nudge = half is none of u, tenth/],
		["against=E_V", /against = E_V is none of C_rate, E_m, R_cell/],
		["seed=1.5", /seed = 1.5 is no whole number/],
		["draws=0", /draws = 0 is no whole number from 1 to 1000000; 100000 is used/],
		["draws=1000001", /draws = 1000001 is no whole number from 1 to 1000000; 100000 is used/],
		["want=speed", /want = speed is no aim/],
		["want=E_V:11", /want = E_V:11 is no aim/],
		["want=E_V:-1", /want = E_V:-1 is no aim/],
		["want=E_V:much", /want = E_V:much is no aim/],
		["want=sigma:2", /want = sigma:2 is no aim/],
		["goal=400", /goal = 400 is no goal such as/],
		["goal=E_V:1e12:P", /goal = E_V:1e12:P is no goal/],
		["goal=E_V:more:P", /goal = E_V:more:P is no goal/],
		["goal=P:400:P", /goal = P:400:P is no goal/],
		["goal=E_V:400:E_V", /goal = E_V:400:E_V is no goal/],
		["ranges=P:0.7:0.3", /ranges: P from 0.7 to 0.3 is turned round/],
		["ranges=P:0.3", /ranges: P:0.3 is no range/],
		["ranges=P:low:0.7", /ranges: P:low:0.7 is no range/],
		["ranges=sigma:0.3:0.7", /ranges: sigma:0.3:0.7 is no range/],
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
		["ref=0&set=abc", /^ref = 0 is no whole number/],
		["set=!abc", /^set: the designs to compare with are damaged/],
		["set=abc!", /^set: the designs to compare with are damaged/],
		["target=-3", /target = -3 is no energy density/],
		["target=0", /target = 0 is no energy density/],
		["target=1e9", /target = 1e9 is no energy density/],
		["step1=Thin,d_separator:5000", /step1: d_separator = 5000 is outside 0.1–2000/],
		["step4=Thin,thickness:3,d_separator:30", /step4: thickness is not known/],
		["step4=Thin,P:NaN,d_separator:30", /step4: P = NaN is not a number/],
		["step4=Oxide,material:gold,d_separator:30", /step4: gold is no active material/],
		["step4=Thin,d_separator:30,d_separator:40", /step4: d_separator stands twice/],
		["step4=__proto__", /step4 = __proto__ sets nothing/],
		["step4=Not%20yet", /step4 = Not yet sets nothing/],
		["step1=porosity&step2=porosity", /step2 = porosity stands twice/],
		["step0=porosity", /step0 is not known/],
		["step100=porosity", /step100 is not known/],
		["laststep1=porosity", /laststep1 is not known/],
	])("#%s is refused by name and the rest is used", (text, message) => {
		const { design, refused } = decodeLink(`#${text}&loading=20`);
		expect(refused).toHaveLength(1);
		expect(refused[0]).toMatch(message);
		expect(design.inputs.loading).toBe(20);
	});

	// a pattern that tries again from each letter would take minutes
	it("of a very long foreign text is read at once", () =>
		expect(decodeLink(`#P=${"1".repeat(900_000)}x`).refused).toHaveLength(1));

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
		const whole = "P=0.3&z=".padEnd(1_000_000, "a");
		expect(decodeLink(whole).refused.join()).not.toMatch(/characters long/);
		expect(decodeLink(`${whole}a`).refused[0]).toMatch(/1000001 characters long/);
	});

	it("begins with its mark or without, and has no other", () => {
		expect(decodeLink("P=0.3").design.inputs.P).toBe(0.3);
		expect(decodeLink("d_separator=2#5").refused).toEqual(["d_separator = 2#5 is not a number; 50 is used."]);
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
