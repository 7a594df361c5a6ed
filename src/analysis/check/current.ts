/** What a current is up against: the voltage window, and the salt in the pores. */
import { rateResults } from "#model/rate/quantities";
import { extrapolated, type Rated } from "#model/rate/rated";
import { rateText } from "../rate-text";
import type { Finding } from "./finding";
import { figure, percent, shown, volts } from "./words";

/** From this share of the largest current on it is said: assumed. */
const nearly = 0.8;
/** C-rate that the paper calls C/2, and gave up for cell 1: results, formation of cell 1. */
const wanted = 0.5;

const ohmic = "Paper, results, formation of cell 1; the window from the experimental section.";

/** Whether charge and discharge begin within the voltage window. */
export function window({ inputs, outputs }: Rated): Finding | undefined {
	const { j, U, U_min, U_max } = inputs;
	const { R_cell, U_charge, U_discharge, j_max_charge, j_max_discharge, C_cathode } = outputs;
	const found = (severity: Finding["severity"], title: string, text: string, source = ohmic): Finding => ({
		id: "window",
		severity,
		title,
		text,
		source,
		view: "resistance",
		section: "voltage-title",
	});
	const rate = (current: number) => `${figure(current, "mA/cm²")} (${rateText(current / C_cathode)})`;
	const [full, empty] = [U_max <= U, U_min >= U];
	if (full && empty)
		return found(
			"against",
			"Neither charge nor discharge has head-room within the voltage window",
			`The mean voltage of ${volts(U)} is both limits at once, so that no current can flow.`,
		);
	if (full || empty) {
		const [way, other, left] = full
			? ["Charging", "discharging", j_max_discharge]
			: ["Discharge", "charging", j_max_charge];
		return found(
			"against",
			`${way} has no head-room within the voltage window`,
			`The mean voltage of ${volts(U)} stands at its ${full ? "upper" : "lower"} limit. A cell resistance of ${figure(R_cell, "Ω cm²")} allows ${rate(left)} for ${other} and nothing for the other way. This design is at ${shown("j", j)}.`,
		);
	}
	const allowed = `A cell resistance of ${figure(R_cell, "Ω cm²")} allows ${rate(j_max_charge)} for charging and ${rate(j_max_discharge)} for discharging.`;
	const [over, under] = [j > j_max_charge, j > j_max_discharge];
	if (over || under) {
		const at = (voltage: number, limit: number) =>
			volts(voltage) === volts(limit) ? "just " : `at ${volts(voltage)}, `;
		return found(
			"against",
			over && under
				? `Neither charge nor discharge begins between ${volts(U_min)} and ${volts(U_max)}`
				: over
					? `Charging would begin ${at(U_charge, U_max)}above the limit of ${volts(U_max)}`
					: `Discharge would begin ${at(U_discharge, U_min)}below the limit of ${volts(U_min)}`,
			`${allowed} This design is at ${shown("j", j)}.`,
		);
	}
	const charging = j_max_charge <= j_max_discharge;
	const most = charging ? j_max_charge : j_max_discharge;
	if (j > nearly * most)
		return found(
			"caution",
			`${shown("j", j)} is ${percent(Math.floor((100 * j) / most) / 100)} of the largest ${charging ? "charging" : "discharge"} current`,
			`The rest is used up once the cell resistance of ${figure(R_cell, "Ω cm²")} grows by ${percent(most / j - 1)}. That of cell 1 grew in formation, that of cell 2 while it was cycled.`,
			`${ohmic} That ${percent(nearly)} is near is assumed.`,
		);
	if (most / C_cathode < wanted)
		return found(
			"note",
			`${charging ? "Charging" : "Discharging"} in two hours is out of reach`,
			`${allowed} For this reason the paper did not cycle cell 1 at C/2.`,
		);
	return undefined;
}

/** Beyond so many times the limit of the salt its share of the capacity is too high: see `u_salt`. */
const beyondModel = rateResults.u_salt.valid[0].max;
/** With more salt in the pores at the start than this part of what a discharge moves, the share is too low. */
const richFrom = rateResults.u_salt.valid[1].max;

/** Whether the salt in the pores lasts to the end of a discharge. */
export function salt(of: Rated): Finding | undefined {
	const { j_share, j_lim, C_rate_lim, u_salt, E_V_rate, salt_ratio } = of.results;
	if (!(j_share > 1) || percent(u_salt) === percent(1)) return undefined;
	const rich = salt_ratio > richFrom;
	const beyond = j_share > beyondModel;
	const limit = `It carries ${figure(j_lim, "mA/cm²")}, or ${rateText(C_rate_lim)}, to the end of a discharge.`;
	const left =
		of.outputs.U_discharge > of.inputs.U_min
			? ` With the loss of voltage ${figure(E_V_rate, "Wh/l")} of ${figure(of.outputs.E_V, "Wh/l")} are left.`
			: "";
	return {
		id: "salt",
		severity: beyond && !rich ? "against" : "caution",
		title: beyond
			? `This current is more than ${beyondModel} times what the salt in the pores carries`
			: "The salt in the pores is used up before the discharge ends",
		text:
			beyond && rich
				? `${limit} What is within reach at ${shown("j", of.inputs.j)} cannot be said: the salt that is there at the start decides.`
				: `${limit} At ${shown("j", of.inputs.j)} ${beyond ? "less than" : rich ? "at least" : "about"} ${percent(u_salt)} of the capacity is within reach.${beyond ? "" : left}`,
		source:
			"Computed here for pores that the ceramic closes; data of the liquid assumed. The paper does not look at it.",
		extrapolated: extrapolated(of, "u_salt"),
		view: "resistance",
		section: "rate-title",
	};
}
