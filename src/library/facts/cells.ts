/**
 * The two cells as built: Table 1, and where the text prints another figure for the same thing, that one too.
 * Everything is per electrode area and refers to the charged cell, bare stack.
 */
import type { Fact } from "../fact";
import { from } from "./from";

const { measured, derived, chosen } = from("paper");

export const cell1 = {
	d_reservoir: measured("Sodium reservoir, discharged", "36 ± 5 µm", "Table 1"),
	d_anode: derived("Charged anode thickness", "55 ± 6 µm", "Table 1"),
	d_separator: measured("Separator thickness", "50 ± 4 µm", "Table 1"),
	d_cathode: measured("Cathode thickness", "200 ± 10 µm", "Table 1"),
	loading: measured("Cathode loading, all dry solids", "23.1 mg/cm²", "experimental section, cathodes"),
	p: measured("External pressure", "0.005 ± 0.002 MPa", "Table 1"),
	p_text: measured("External pressure", "≈ 0.05 MPa", "results, from cell 1 to cell 2"),
	p_caption: measured("External pressure", "0.05 MPa", "Fig. 7 caption"),
	C_theoretical: derived("Theoretical areal capacity", "2.52 mAh/cm²", "Table 1"),
	C: measured("Areal capacity, first discharge", "2.14 mAh/cm²", "Table 1"),
	E_V_theoretical: derived("Theoretical volumetric energy density", "277 ± 11 Wh/l", "Table 1"),
	E_V_theoretical_discussion: derived("Theoretical volumetric energy density", "≈ 278 Wh/l", "discussion"),
	E_V: derived("Volumetric energy density", "239 ± 10 Wh/l", "Table 1"),
	E_V_text: derived("Volumetric energy density", "238 ± 10 Wh/l", "results, formation of cell 1"),
	E_V_conclusions: derived("Volumetric energy density", "238 ± 10 Wh/l", "conclusions (5)"),
	E_m_theoretical: derived("Theoretical gravimetric energy density", "138 ± 6 Wh/kg", "Table 1"),
	E_m: derived("Gravimetric energy density", "118 ± 5 Wh/kg", "Table 1"),
	formation_cycles: chosen("Formation cycles at C/10", "4 cycles", "Table 1"),
} as const satisfies Record<string, Fact>;

export const cell2 = {
	d_reservoir: measured("Sodium reservoir, discharged", "36 ± 5 µm", "Table 1"),
	d_anode: derived("Charged anode thickness", "47 ± 6 µm", "Table 1"),
	d_separator: measured("Separator thickness", "110 ± 5 µm", "Table 1"),
	d_cathode: measured("Cathode thickness", "100 ± 10 µm", "Table 1"),
	loading: measured("Cathode loading, all dry solids", "11.9 mg/cm²", "experimental section, cathodes"),
	p: measured("External pressure", "1.0 ± 0.1 MPa", "Table 1"),
	p_text: measured("External pressure", "1 MPa", "results, from cell 1 to cell 2"),
	C_theoretical: derived("Theoretical areal capacity", "1.32 mAh/cm²", "Table 1"),
	C_theoretical_experimental: derived("Theoretical areal capacity", "1.30 mAh/cm²", "experimental section, cathodes"),
	C: measured("Areal capacity, first discharge", "1.11 mAh/cm²", "Table 1"),
	E_V_theoretical: derived("Theoretical volumetric energy density", "174 ± 9 Wh/l", "Table 1"),
	E_V: derived("Volumetric energy density", "148 ± 7 Wh/l", "Table 1"),
	E_V_text: derived("Volumetric energy density", "147 ± 7 Wh/l", "results, formation of cell 2"),
	E_m_theoretical: derived("Theoretical gravimetric energy density", "74 ± 4 Wh/kg", "Table 1"),
	E_m: derived("Gravimetric energy density", "62 ± 3 Wh/kg", "Table 1"),
	formation_cycles: chosen("Formation cycles at C/10", "4 cycles", "Table 1"),
	cycles: measured("Cycles at C/2", "70 cycles", "Table 1"),
} as const satisfies Record<string, Fact>;
