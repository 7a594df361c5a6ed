/** Units that the rate tables add to those of the model. */
import type { Unit } from "../quantities";

const unit = (algebra: string, label: string, spoken: string): Unit => ({ algebra, label, spoken });

export const rateUnits = {
	diffusion: unit("um^2 / s", "µm²/s", "square micrometres per second"),
	concentration: unit("mol / l", "mol/l", "moles per litre"),
	pressure: unit("MPa", "MPa", "megapascals"),
	pressurePerCurrent: unit("MPa cm^2 / mA", "MPa cm²/mA", "megapascal square centimetres per milliampere"),
	hours: unit("h", "h", "hours"),
	seconds: unit("s", "s", "seconds"),
	power: unit("mW / cm^2", "mW/cm²", "milliwatts per square centimetre"),
	powerDensity: unit("W / l", "W/l", "watts per litre"),
	millivolt: unit("mV", "mV", "millivolts"),
	gas: unit("J / (mol K)", "J/(mol K)", "joules per mole and kelvin"),
	chargePerMole: unit("A s / mol", "C/mol", "coulombs per mole"),
} as const satisfies Record<string, Unit>;
