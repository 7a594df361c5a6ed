/**
 * Impedance of the full cells before and after formation, at 30 °C. A peak is a maximum of the negative imaginary part;
 * what process it belongs to is the paper's assignment. Whether its totals at 0.1 Hz are real parts or magnitudes is not said.
 */
import type { Fact } from "../fact";
import { from } from "./from";

const { measured, derived, chosen } = from("paper");

const formation1 = "results, formation of cell 1";
const impedance1 = "results, impedance of cell 1";
const impedance2 = "results, impedance of cell 2";
const compared = "results, impedance of both cells";
const assembly = "experimental section, cell assembly";

export const impedance = {
	R_before_1: measured("Cell 1 before formation, at 0.1 Hz", "≈ 230 Ω cm²", impedance2),
	R_before_2: measured("Cell 2 before formation, at 0.1 Hz", "≈ 230 Ω cm²", impedance2),
	R_after_1: measured("Cell 1 after formation, at 0.1 Hz", "590 Ω cm²", impedance2),
	R_after_2: measured("Cell 2 after formation, at 0.1 Hz", "120 Ω cm²", impedance2),
	R_DC_1: measured("Cell 1, direct current", "> 500 Ω cm²", formation1),
	drop_1: derived("Cell 1, ohmic voltage drop at 1 mA/cm²", "> 0.5 V", formation1),
	R_cathode: derived("Resistance of the cathode", "≈ 100 Ω cm²", "conclusions (1)"),
	R_rest: derived("Resistance of the rest of the cell", "≈ 10 Ω cm²", "conclusions (1)"),
	f_CT_before_1: measured("Cell 1 before formation, peak of charge transfer", "1500 Hz", impedance1),
	f_CT_after_1: measured("Cell 1 after formation, peak of charge transfer", "230 Hz", impedance1),
	f_LE_1: measured("Cell 1, peak of ion diffusion in the liquid", "≈ 10 Hz", impedance1),
	f_CC_1: measured("Cell 1, rise of the current collector", "< 1 Hz", impedance1),
	f_CT_before_2: measured("Cell 2 before formation, peak of charge transfer", "500 Hz", impedance2),
	f_CT_after_2: measured("Cell 2 after formation, peak of charge transfer", "≈ 1000 Hz", impedance2),
	f_LE_2: measured("Cell 2 after formation, peak of ion diffusion in the liquid", "≈ 30 Hz", impedance2),
	f_DL_2: measured("Cell 2 after formation, peak of the double layer", "≈ 20 kHz", impedance2),
	f_CC_2: measured("Cell 2, rise of the current collector", "< 1 Hz", impedance2),
	f_change_low: measured("Process that changes in formation, lowest peak", "≈ 200 Hz", compared),
	f_change_high: measured("Process that changes in formation, highest peak", "≈ 1500 Hz", compared),
	f_max: chosen("Spectra, highest frequency", "1 MHz", assembly),
	f_min_symmetric: chosen("Spectra of symmetric cells, lowest frequency", "1 Hz", assembly),
	f_min_full: chosen("Spectra of full cells, lowest frequency", "0.1 Hz", assembly),
	amplitude: chosen("Voltage amplitude of the spectra", "25 mV", "results, cycling of cell 2"),
	every: chosen("Cycles between two spectra", "10 cycles", assembly),
} as const satisfies Record<string, Fact>;
