/** Limits of the measurements, and how the parts were made. */
import type { Fact } from "../fact";
import { from } from "./from";

const { measured, chosen } = from("paper");

const assembly = "experimental section, cell assembly";
const cathodes = "experimental section, cathodes";
const anodes = "experimental section, sodium anodes";
const tapes = "experimental section, tape casting";
const electrolyte = "experimental section, electrolyte powder";
const active = "experimental section, active material";

export const limits = {
	U_min: chosen("Voltage window, lower limit", "2.6 V", assembly),
	U_max: chosen("Voltage window, upper limit", "3.8 V", assembly),
	T: chosen("Temperature of formation", "30 °C", assembly),
	hours: chosen("Hours of one charge or discharge in formation", "≈ 10 h", assembly),
	cycles: chosen("Formation cycles", "4 cycles", assembly),
	T_min: chosen("Symmetric cells, lowest temperature", "-10 °C", assembly),
	T_max: chosen("Symmetric cells, highest temperature", "40 °C", assembly),
	p: chosen("Pressure of the pressurised cells", "1 MPa", anodes),
	diameter_cathode_min: chosen("Cathode, smallest diameter", "5 mm", cathodes),
	diameter_cathode_max: chosen("Cathode, largest diameter", "8 mm", cathodes),
	diameter_sodium: chosen("Sodium, diameter", "8 mm", anodes),
	diameter_sodium_pressurised: chosen("Sodium, diameter in the pressurised cells", "5 mm", anodes),
	soaking: chosen("Soaking of the cathode in liquid electrolyte", "≈ 1 h", assembly),
} as const satisfies Record<string, Fact>;

export const fabrication = {
	d_sodium: measured("Sodium foil, thickness", "36 ± 5 µm", anodes),
	T_sodium: chosen("Sodium foil, temperature of pressing and bonding", "97 °C", anodes),
	sonotrode: chosen("Sonotrode, power", "50 W", anodes),
	sonotrode_amplitude: chosen("Sonotrode, amplitude", "50 %", anodes),
	cast_thin: chosen("Tape as cast, thinner", "≈ 80 µm", tapes),
	cast_thick: chosen("Tape as cast, thicker", "≈ 150 µm", tapes),
	punched: chosen("Tape, punched diameter", "14 mm", tapes),
	solvent_ethanol: chosen("Slurry, ethanol in the solvent", "67 vol%", tapes),
	solvent_ketone: chosen("Slurry, methyl ethyl ketone in the solvent", "33 vol%", tapes),
	slurry_speed: chosen("Slurry, planetary mixer, speed", "1500 rpm", tapes),
	slurry_mixed: chosen("Slurry, planetary mixer, duration", "8 min", tapes),
	slurry_milled: chosen("Slurry, ball mill, duration", "12 h", tapes),
	slurry_degassed: chosen("Slurry, degassing, duration", "2 h", tapes),
	debinding: chosen("Debinding, temperature", "600 °C", tapes),
	debinding_held: chosen("Debinding, duration", "2 h", tapes),
	debinding_rate: chosen("Debinding, heating rate", "30 K/h", tapes),
	sintering: chosen("Sintering, temperature", "1250 °C", tapes),
	sintering_held: chosen("Sintering, duration", "4 h", tapes),
	sintering_rate: chosen("Sintering, heating rate", "180 K/h", tapes),
	cooling_rate: chosen("Sintering, cooling rate", "30 K/h", tapes),
	powder_dried: chosen("Electrolyte powder, drying of the mixture", "85 °C", electrolyte),
	powder_calcined: chosen("Electrolyte powder, calcining, temperature", "800 °C", electrolyte),
	powder_calcined_held: chosen("Electrolyte powder, calcining, duration", "3 h", electrolyte),
	powder_milled: chosen("Electrolyte powder, milling, duration", "48 h", electrolyte),
	powder_milling_ethanol: chosen("Electrolyte powder, ethanol for milling", "96 %", electrolyte),
	powder_dried_again: chosen("Electrolyte powder, drying after milling, temperature", "70 °C", electrolyte),
	powder_dried_again_held: chosen("Electrolyte powder, drying after milling, duration", "12 h", electrolyte),
	active_water: chosen("Na3V2(PO4)3, water", "150 ml", active),
	active_ethanol: chosen("Na3V2(PO4)3, ethanol", "30 ml", active),
	active_dried: chosen("Na3V2(PO4)3, drying", "80 °C", active),
	active_milled: chosen("Na3V2(PO4)3, planetary mill, speed", "250 rpm", active),
	active_calcined: chosen("Na3V2(PO4)3, calcining, temperature", "300 °C", active),
	active_reduced: chosen("Na3V2(PO4)3, reduction in Ar/H2, temperature", "800 °C", active),
	active_hydrogen: chosen("Na3V2(PO4)3, reduction, hydrogen in argon", "2.9 vol%", active),
	paste_speed: chosen("Coin cells, paste mixer, speed", "1000 rpm", active),
	paste_mixed: chosen("Coin cells, paste mixer, duration for each powder", "2 min", active),
	paste_dried: chosen("Coin cells, drying of the coating", "80 °C", active),
} as const satisfies Record<string, Fact>;
