import { Ajv2020 } from "ajv/dist/2020";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputKeys, type Uncertainties } from "#model";
import { parameterKeys } from "#model/rate/parameters";
import { anyDesign } from "./any-state";
import { writeBpx } from "./bpx";
import published from "./bpx/bpx-1.1.1.schema.json";
import { fromPreset } from "./design";

const stamp = { link: "https://cells.example/#v=1&P=0.3", date: "2026-11-23" };
const accepts = new Ajv2020({ strictRequired: false }).compile(published);
const cell1 = () => JSON.parse(writeBpx(fromPreset("cell-1"), "Cell 1", stamp));
type File = ReturnType<typeof cell1>;

describe("BPX", { timeout: 60_000 }, () => {
	it("of any design is what the schema of version 1.1.1 takes", () => {
		const exact = Object.fromEntries(inputKeys.map((key) => [key, 0])) as unknown as Uncertainties;
		const { inputs } = fromPreset("cell-1");
		const designs = [
			...fc.sample(anyDesign, { numRuns: 100, seed: 21 }),
			{ ...fromPreset("cell-2"), u: exact },
			// without resistance and current: some results are none
			{ ...fromPreset("cell-1"), inputs: { ...inputs, R_cathode: 0, R_interface_ref: 0, j: 0, d_reservoir: 0 } },
		];
		for (const design of designs) {
			accepts(JSON.parse(writeBpx(design, "Thin, 30 µm", stamp)));
			expect(accepts.errors).toBeNull();
		}
	});

	it.each([
		["a field that BPX does not know", (file: File) => Object.assign(file.Parameterisation.Cell, { area: 1 })],
		["a text among the numbers", (file: File) => Object.assign(file.Parameterisation["User-defined"], { a: "x" })],
		["no capacity", (file: File) => delete file.Parameterisation.Cell["Nominal cell capacity [A.h]"]],
		["another model", (file: File) => Object.assign(file.Header, { Model: "partial" })],
	])("with %s would be refused", (_, spoil) => {
		const file = cell1();
		spoil(file);
		expect(accepts(file)).toBe(false);
	});

	it("says that it is partial and why it cannot be simulated, where it comes from, and how to open it again", () => {
		const { Header } = cell1();
		expect(Header).toMatchObject({ BPX: "1.1.1", Model: "Partial", Title: "Cell 1" });
		expect(Header.Description).toMatch(
			/partial and cannot be simulated: it has no open-circuit potentials, no kinetics and no particle data/,
		);
		expect(Header.Description).toContain("2026-11-23");
		expect(Header.Description).toMatch(/https:\/\/cells\.example\/#v=1&P=0\.3$/);
		expect(Header.References).toContain("10.1080/10667857.2025.2560836");
	});

	it("has the numbers that the paper prints of cell 1, in SI units", () => {
		const { Parameterisation, State } = cell1();
		const own = Parameterisation["User-defined"];
		// 50, 200 and 36 µm; 1.6 mS/cm; 63 %; 2.14 mAh/cm² on the one square centimetre of the file; 2.6 to 3.8 V; 30 °C; 1 mol/l
		expect(own.Separator).toMatchObject({ "Thickness [m]": 5e-5, "Conductivity [S.m-1]": 0.16 });
		expect(own["Positive electrode"]).toMatchObject({ "Thickness [m]": 2e-4, Porosity: 0.63 });
		expect(own["Negative electrode"]).toMatchObject({ "Thickness, discharged [m]": 3.6e-5 });
		const { Cell, Electrolyte } = Parameterisation;
		expect(Cell).toMatchObject({ "Lower voltage cut-off [V]": 2.6, "Upper voltage cut-off [V]": 3.8 });
		expect(Cell["Nominal cell capacity [A.h]"] / Cell["Electrode area [m2]"]).toBeCloseTo(21.4, 1);
		expect(State).toEqual({
			"Initial conditions": {
				"Initial temperature [K]": 303.15,
				"Initial electrolyte concentration [mol.m-3]": 1000,
			},
			"Thermal environment": { "Ambient temperature [K]": 303.15 },
		});
		// 8.83 mS/cm at 25 °C; 0.16 eV are 15.44 kJ/mol; 25.06 µm²/s
		expect(Electrolyte).toMatchObject({ "Conductivity [S.m-1]": 0.883, "Diffusivity [m2.s-1]": 2.506e-11 });
		expect(Electrolyte["Conductivity activation energy [J.mol-1]"]).toBeCloseTo(15437.65, 1);
		expect(Cell["Reference temperature [K]"]).toBe(298.15);
		// Bruggeman: porosity to the power of 1.5
		expect(own["Positive electrode"]["Transport efficiency"]).toBeCloseTo(0.63 ** 1.5, 12);
	});

	it("has every input and parameter under its key, with its unit as BPX spells units", () => {
		const own = cell1().Parameterisation["User-defined"];
		const keyOf = (field: string) => field.replace(/ \[.*/, "");
		expect(Object.keys(own.Inputs).map(keyOf)).toEqual(inputKeys);
		expect(Object.keys(own.Parameters).map(keyOf).toSorted()).toEqual(parameterKeys.toSorted());
		expect(own.Inputs).toMatchObject({
			"d_separator [um]": 50,
			"loading [mg.cm-2]": 23.1,
			"q_active [mA.h.g-1]": 118,
			"R_cathode [ohm.cm2]": 585,
			P: 0.63,
		});
		expect(own.Parameters).toMatchObject({ "D_salt [um2.s-1]": 25.06, "c_salt [mol.l-1]": 1, "p [MPa]": 0.05 });
		expect(own["Standard uncertainties of the inputs"]).toMatchObject({ "d_separator [um]": 4 });
		expect(own["Standard uncertainties of the inputs"]).not.toHaveProperty("U [V]");
		// Table 1: (239 ± 10) Wh/l
		expect(Math.round(own.Results["E_V [W.h.l-1]"])).toBe(239);
		expect(Math.round(own["Standard uncertainties of the results"]["E_V [W.h.l-1]"])).toBe(10);
		expect(own.Results).toHaveProperty(["C_rate [h-1]"]);
	});
});
