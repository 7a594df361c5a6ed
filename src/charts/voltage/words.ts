/** What is said of the voltage at a current in sentences. */
import { rateText } from "#analysis/rate-text";
import { toPlace } from "#model";
import { ohms } from "../resistance/series";
import {
	amount,
	currentText,
	handText,
	isBeyond,
	limitOf,
	lossAt,
	type Voltages,
	voltageAt,
	voltsText,
	type Way,
} from "./series";

const volts = (U: number) => `${voltsText(U)}\u00a0V`;

/** “3.99 V, above 3.80 V”; a voltage that turns its sign round is not written as a figure. */
function outside(of: Voltages, way: Way): string {
	const U = voltageAt(of, way, of.j);
	if (way === "charge") return `${volts(U)}, above ${volts(of.U_max)}`;
	return U < 0 ? "less than 0\u00a0V" : `${volts(U)}, below ${volts(of.U_min)}`;
}

/** mV for a sentence. */
const millivolt = (loss: number) => (loss >= 10 && loss < 1e6 ? toPlace(loss, 0) : amount(loss, loss < 10 ? 2 : 3));

/** “118 mV lost each way, 117 of them in the cathode” */
function lost({ R, j, parts }: Voltages, would = ""): string {
	const layers = (
		[
			["in the separator", ["separator"]],
			["at the interface with sodium", ["interface"]],
			["in the cathode", ["pores", "rest", "cathode"]],
		] as const
	).map(([where, ids]) => ({
		where,
		R: parts.reduce((sum, part) => sum + ((ids as readonly string[]).includes(part.id) ? part.R : 0), 0),
	}));
	const most = layers.reduce((a, b) => (b.R > a.R ? b : a));
	return `${millivolt(lossAt(R, j))}\u00a0mV ${would}lost each way, ${millivolt(lossAt(most.R, j))} of them ${most.where}`;
}

/** What the cell gives and takes at the design's current. `efficiency` is the voltage efficiency as a fraction. */
export function atCurrent(of: Voltages, efficiency: number): string {
	if (of.j === 0) return `Without a current nothing is lost: the cell gives and takes ${volts(of.U)}.`;
	const at = `At ${handText(of.j)}\u00a0mA/cm² (${rateText(of.j / of.C)})`;
	const [noCharge, noDischarge] = [isBeyond(of, "charge", of.j), isBeyond(of, "discharge", of.j)];
	if (!noCharge && !noDischarge)
		return `${at} the cell gives ${volts(voltageAt(of, "discharge", of.j))} and takes ${volts(voltageAt(of, "charge", of.j))}: ${lost(of)}; voltage efficiency ${toPlace(100 * efficiency, -1)}\u00a0%.`;
	const charge = `the charge would begin at ${outside(of, "charge")}`;
	const discharge = `the discharge would begin at ${outside(of, "discharge")}`;
	if (noCharge && noDischarge)
		return `${at} ${charge}, and ${discharge}: the cell stops at once, both ways. ${lost(of, "would be ")}.`;
	const still = noCharge
		? `It still gives ${volts(voltageAt(of, "discharge", of.j))}`
		: `It still takes ${volts(voltageAt(of, "charge", of.j))}`;
	return `${at} ${noCharge ? charge : discharge}: the cell stops at once. ${still}: ${lost(of)}.`;
}

/** “Charging ends at 0.68 mA/cm², discharging at 1.36.” */
export function windowEnds(of: Voltages): string {
	const [charge, discharge] = [limitOf(of, "charge"), limitOf(of, "discharge")];
	if (charge === 0 && discharge === 0) return "The window has no head-room on either side of the plateau.";
	if (charge === 0)
		return `Charging has no head-room: the plateau stands at the upper limit. Discharging ends at ${currentText(discharge)}\u00a0mA/cm².`;
	if (discharge === 0)
		return `Discharging has no head-room: the plateau stands at the lower limit. Charging ends at ${currentText(charge)}\u00a0mA/cm².`;
	if (!Number.isFinite(charge) || !Number.isFinite(discharge))
		return "Without any resistance the window ends no current.";
	return `Charging ends at ${currentText(charge)}\u00a0mA/cm², discharging at ${currentText(discharge)}.`;
}

/** `p_heat` in mW/cm², `p_heat_V` in W/l; empty where no current flows. */
export function heat(of: Voltages, p_heat: number, p_heat_V: number): string {
	const open = (["charge", "discharge"] as const).filter((way) => !isBeyond(of, way, of.j));
	if (of.j === 0 || open.length === 0) return "";
	return `The loss turns into heat: ${amount(p_heat, 2)}\u00a0mW/cm², ${amount(p_heat_V, 2)}\u00a0W/l of the bare stack, ${open.length === 2 ? "on charge as on discharge" : `on ${open[0]}`}.`;
}

/** What the two inputs that contradict each other are; nothing where they do not. */
export const contradiction = ({ poresBeyond, parts }: Voltages): string | undefined =>
	poresBeyond === undefined
		? undefined
		: `The liquid in the pores alone would have ${ohms(poresBeyond, 0, 2)}\u00a0Ω\u00a0cm², more than the ${ohms(parts.at(-1)?.R ?? 0)}\u00a0Ω\u00a0cm² that the whole cathode is set to: the two contradict each other. The cathode is drawn undivided.`;
