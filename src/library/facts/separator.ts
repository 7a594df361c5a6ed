/** The ceramic tape and its interface with sodium, from symmetric Na|ceramic|Na cells. Resistances are area-specific. */
import type { Fact } from "../fact";
import { from } from "./from";

const { measured, derived, chosen } = from("paper");

const interfaceSection = "results, separator and interface";

export const separator = {
	d_thin: measured("Thickness, thinner tape", "50 µm", "experimental section, tape casting"),
	d_thick: measured("Thickness, thicker tape", "110 µm", "experimental section, tape casting"),
	porosity: measured("Porosity of the tape", "4.1 ± 0.5 %", "results, separator"),
	d_symmetric: chosen("Thickness in the symmetric cells", "110 µm", interfaceSection),
	sigma_30: measured("Conductivity at 30 °C", "1.6 ± 0.3 mS/cm", interfaceSection),
	sigma_25: measured("Conductivity at 25 °C", "1.3 ± 0.3 mS/cm", interfaceSection),
	E_sigma: derived("Activation energy of the separator, fit to Eq. 4", "0.28 ± 0.01 eV", interfaceSection),
	R_interface_30: measured("Resistance of one interface with sodium at 30 °C", "1.5 ± 0.6 Ω cm²", interfaceSection),
	R_interface_25: measured("Resistance of one interface with sodium at 25 °C", "1.8 ± 0.8 Ω cm²", interfaceSection),
	E_interface: derived("Activation energy of the interface, fit to Eq. 4", "0.41 ± 0.04 eV", interfaceSection),
	R_ohmic: derived("Separator and one interface at 30 °C", "< 10 Ω cm²", interfaceSection),
	R_symmetric: measured("Ohmic resistance, from symmetric cells", "< 10 Ω cm²", "abstract"),
	f_low: measured("Onset of the unassigned rise at low frequency, at −10 °C", "< 90 Hz", interfaceSection),
} as const satisfies Record<string, Fact>;
