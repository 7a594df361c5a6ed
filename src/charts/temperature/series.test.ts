import { expect, describe as group, it } from "vitest";
import { defaults, defaultUncertainties, type Inputs, inputs as rows } from "#model";
import {
	celsius,
	contradictionOf,
	describe,
	drawnOf,
	guessWithin,
	kelvin,
	knownOf,
	leadOf,
	pointAt,
	rangeAround,
	reachOf,
	type Subject,
	seriesOf,
	stretchesOf,
	tableOf,
} from "./series";

const of = (changes: Partial<Inputs> = {}, set: Subject["set"] = {}): Subject => ({
	inputs: { ...defaults, ...changes },
	u: defaultUncertainties,
	set,
});
const all = (subject: Subject) => seriesOf(subject, rangeAround(subject.inputs));

group("the lines", () => {
	// computed apart from this program, for a separator of 110 µm: σ in mS/cm, resistances in Ω cm²
	it.each([
		[-10, 0.3614, 30.436, 14.149],
		[0, 0.5472, 20.103, 7.576],
		[10, 0.8035, 13.691, 4.245],
		[20, 1.1479, 9.583, 2.478],
		[25, 1.3592, 8.093, 1.919],
		[30, 1.6, 6.875, 1.5],
		[40, 2.1811, 5.043, 0.939],
	])("are as the activation energies have them at %d °C", (t, sigma, ceramic, sodium) => {
		const point = all(of({ d_separator: 110 })).find(({ T }) => celsius(T) === t)!;
		expect(Number(point.separator.value.toFixed(3))).toBe(ceramic);
		expect(Number(point.interface.value.toFixed(3))).toBe(sodium);
		expect(Number((110 / point.separator.value / 10).toFixed(4))).toBe(sigma);
		expect(point.total.value).toBeCloseTo(ceramic + sodium + 585, 2);
	});
	it("have the ± of the energies away from 30 °C: there it is that of the conductivity and the thickness", () => {
		const cold = pointAt(of(), 263.15);
		const x = (1 / 263.15 - 1 / 303.15) / 8.617333262e-5;
		expect(cold.interface.u / cold.interface.value).toBeCloseTo(Math.hypot(0.6 / 1.5, 0.04 * x), 9);
		expect(cold.separator.u / cold.separator.value).toBeCloseTo(Math.hypot(0.3 / 1.6, 4 / 50, 0.01 * x), 9);
	});
	it("hold the cathode, and activate it beside that", () => {
		const [cold, warm] = [pointAt(of(), 253.15), pointAt(of(), 353.15)];
		expect([cold.cathode.value, warm.cathode.value]).toEqual([585, 585]);
		for (const point of [cold, warm]) {
			const factor = Math.exp((0.5 / 8.617333262e-5) * (1 / point.T - 1 / 303.15));
			expect(point.activated.value).toBeCloseTo(585 * factor + point.separator.value + point.interface.value, 6);
		}
		const flat = pointAt(of({}, { E_cathode: 0 }), 253.15);
		expect(flat.activated.value).toBeCloseTo(flat.total.value, 9);
	});
	it("begin and end at −20 and 80 °C, or at a limit where the design is beyond", () => {
		const ends = (T: number) => [all(of({ T }))[0]!.T, all(of({ T })).at(-1)!.T];
		expect(ends(303.15)).toEqual([253.15, 353.15]);
		expect(ends(233.15)).toEqual([rows.T.hard.min, 353.15]);
		expect(ends(360)).toEqual([253.15, rows.T.hard.max]);
		const points = all(of({ T: 360 }));
		for (const [i, { T }] of points.slice(1).entries()) expect(T).toBeGreaterThan(points[i]!.T);
	});
});

group("where a line is known", () => {
	const points = all(of());
	const known = (id: Parameters<typeof knownOf>[1]) => knownOf(points, id)?.map(celsius);
	it("is what was measured, or assumed for a range", () => {
		expect(known("separator")).toEqual([-10, 40]);
		expect(known("interface")).toEqual([-10, 40]);
		expect(known("pores")).toEqual([0, 60]);
		expect(known("cathode")).toEqual(known("total"));
		const [from, to] = known("cathode")!;
		expect(from).toBeLessThan(30);
		expect(to).toBeGreaterThan(30);
		expect(to! - from!).toBeLessThanOrEqual(10);
	});
	it("is nowhere for what rests on an assumed energy", () => {
		expect(known("activated")).toBeUndefined();
	});
	it("parts a line in stretches without a gap", () => {
		const parts = stretchesOf(points, "separator");
		expect(parts.map(({ beyond }) => beyond)).toEqual([true, false, true]);
		expect(parts[1]).toMatchObject({ from: 10, to: 60 });
		for (const [i, { from }] of parts.slice(1).entries()) expect(from).toBe(parts[i]!.to);
		expect([parts[0]!.from, parts.at(-1)!.to]).toEqual([0, points.length - 1]);
	});
});

group("what is drawn", () => {
	it("has a place on a logarithmic axis", () => {
		const without = pointAt(of({ R_cathode: 0, R_interface_ref: 0 }), 303.15);
		expect(drawnOf(without)).toEqual(["pores", "separator", "total"]);
		const [low, high] = reachOf(all(of({ R_cathode: 0, R_interface_ref: 0 })));
		expect(low).toBeGreaterThan(0);
		expect(high).toBeGreaterThan(low);
	});
	it("reaches as far as its bands do, and no further for the guess", () => {
		// at the melting point of sodium the interface has 0.10 ± 0.05 Ω cm²
		const warm = of({ T: 370.95 });
		const end = pointAt(warm, 370.95).interface;
		expect(end.value).toBeCloseTo(0.1, 2);
		const [low] = reachOf(all(warm));
		expect(low).toBeLessThanOrEqual(end.value - end.u);
		// held, the total of cell 1 stays below 1000 Ω cm² down to −20 °C; activated it has 26 000
		const [, high] = reachOf(all(of()));
		expect(high).toBeGreaterThan(600);
		expect(high).toBeLessThan(1000);
	});
	it("does not stretch for a band that comes down to nothing", () => {
		const vague = { ...of(), u: { ...defaultUncertainties, R_interface_ref: 50 } };
		const points = all(vague);
		expect(reachOf(points)[0]).toBeGreaterThanOrEqual(0.1 * Math.min(...points.map((point) => point.interface.value)));
		expect(reachOf(points)[1]).toBeLessThanOrEqual(10 * Math.max(...points.map((point) => point.total.value)));
	});
	it("ends the guess where it leaves the picture at the top", () => {
		const { line, beyond } = guessWithin(all(of()), 1000);
		// 585 exp(0.5/k_B · (1/T − 1/303.15)) with separator and interface is 1000 Ω cm² at 22.3 °C
		const factor = (T: number) => Math.exp((0.5 / 8.617333262e-5) * (1 / T - 1 / 303.15));
		const first = line[0]!;
		expect(first.value).toBeCloseTo(1000, 6);
		const there = pointAt(of(), first.T);
		expect(585 * factor(first.T) + there.separator.value + there.interface.value).toBeCloseTo(1000, -0.5);
		expect(beyond).toMatchObject({ T: 253.15, value: expect.closeTo(25_700, -2) });
		expect(line.at(-1)!.T).toBe(353.15);
		expect(guessWithin(all(of({}, { E_cathode: 0 })), 1000)).toMatchObject({ beyond: undefined });
	});
});

group("the words", () => {
	it("say how far each goes, and that the energy of the cathode is assumed", () => {
		const said = leadOf(all(of()), 0.5);
		expect(said).toMatch(/From −20 °C to 80 °C .* from 49 to 0\.99 Ω cm²/);
		expect(said).toMatch(/585 Ω cm² are known at 30 °C only.* 0\.5 eV, which is assumed, from 26000 to 40/);
		expect(leadOf(all(of({ R_cathode: 0 })), 0.5)).toContain("set to zero");
	});
	it("follow the numbers: without activation energies the separator rises with temperature, as σ goes with 1/T", () => {
		const flat = of({ E_sigma: 0, E_interface: 0, T: 280 }, { E_kappa: 0, E_cathode: 0 });
		expect(leadOf(all(flat), 0)).toMatch(/separator and sodium interface rise from 3\.\d to 5\.\d Ω cm²/);
		const none = of({ R_interface_ref: 0, d_separator: 0.1, sigma_ref: 1000, E_sigma: 0 });
		expect(leadOf(all(none), 0.5)).toMatch(/interface (rise|stay)/);
	});
	it("say where pores and cathode contradict each other", () => {
		expect(contradictionOf(all(of()))).toBeUndefined();
		expect(contradictionOf(all(of({ R_cathode: 3 })))).toMatch(/^From −20 °C to −\d °C/);
		expect(contradictionOf(all(of({ R_cathode: 0.1 })))).toMatch(/^At all these temperatures/);
	});
	it("hold the extremes and the design in hand, and nothing that is no number", () => {
		for (const changes of [{}, { T: 233.15 }, { T: 370.95, R_cathode: 0 }, { R_interface_ref: 0 }]) {
			const subject = of(changes);
			const said = describe(all(subject), pointAt(subject, subject.inputs.T));
			expect(said).not.toMatch(/NaN|Infinity|undefined/);
		}
		expect(describe(all(of()), pointAt(of(), 303.15))).toMatch(/design in hand at 30 °C: .*Separator 3\.1 ± 0\.6/);
	});
	it("list every fifth degree, and say in each row what is extrapolated", () => {
		const { columns, rows: listed } = tableOf(all(of()), pointAt(of(), 303.15));
		for (const row of listed) expect(row).toHaveLength(columns.length);
		expect(listed).toHaveLength(22);
		const extrapolated = columns.findIndex(({ label }) => label === "Extrapolated");
		const at = (t: number) => listed.find(([celsiusHere, , ...rest]) => celsiusHere === t && rest.at(-1) === "")!;
		expect(at(30)[extrapolated]).toBe("");
		expect(at(50)[extrapolated]).toMatch(/interface; separator; cathode/);
		expect(at(70)[extrapolated]).toMatch(/^pores/);
		expect(kelvin(30)).toBe(303.15);
	});
});
