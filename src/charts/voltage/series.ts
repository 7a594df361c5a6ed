/** What the picture of the voltage at a current draws, tells and lists: one source for picture, table and spoken text. */
import { type Axis, ticksBetween } from "#layout/axis";
import { numberOf } from "#library/fact";
import { cycling, failure } from "#library/facts/cycling";
import { inputText, shownInput, significant, toPlace, type Uncertainties } from "#model";
import { powerText } from "#model/powers";
import type { Rated } from "#model/rate/rated";
import { plusMinus } from "../figure/plus-minus";
import type { FigureTable } from "../figure/table";
import { digitsOf, type PartId } from "../resistance/series";

export const ways = ["charge", "discharge"] as const;
export type Way = (typeof ways)[number];

export interface Part {
	readonly id: PartId;
	readonly name: string;
	/** Ω cm². */
	readonly R: number;
}

/** A plateau and a resistance that takes from it on discharge and adds to it on charge. Voltages in V. */
export interface Voltages {
	readonly U: number;
	readonly U_min: number;
	readonly U_max: number;
	/** The design's, mA/cm². */
	readonly j: number;
	/** Areal capacity, mAh/cm². */
	readonly C: number;
	/** Ω cm², and its parts from the plateau outwards; their sum is R. */
	readonly R: number;
	readonly parts: readonly Part[];
	/** What the pores alone would have, Ω cm², where that is more than the whole cathode is said to have: no split then. */
	readonly poresBeyond: number | undefined;
	/** One standard uncertainty of R and of U; of nothing else is the band. */
	readonly uR: number;
	readonly uU: number;
}

/** `uR` is the ± of R_cell, Ω cm². */
export function voltagesOf({ inputs, outputs, results }: Rated, uR: number, u: Pick<Uncertainties, "U">): Voltages {
	const { U, U_min, U_max, j, R_cathode } = inputs;
	const contradict = results.R_rest < 0;
	const cathode: readonly Part[] = contradict
		? [{ id: "cathode", name: "cathode", R: R_cathode }]
		: [
				{ id: "pores", name: "pores", R: results.R_pores },
				{ id: "rest", name: "rest of the cathode", R: results.R_rest },
			];
	return {
		U,
		U_min,
		U_max,
		j,
		C: outputs.C_cathode,
		R: outputs.R_cell,
		parts: [
			{ id: "separator", name: "separator", R: outputs.R_separator },
			{ id: "interface", name: "interface", R: outputs.R_interface },
			...cathode,
		],
		poresBeyond: contradict ? results.R_pores : undefined,
		uR,
		uU: u.U,
	};
}

/** Ω cm² · mA/cm² is mV. */
const perVolt = 1000;

/** +1 where the voltage rises with the current. */
export const signOf = (way: Way): 1 | -1 => (way === "charge" ? 1 : -1);

export const voltageAt = ({ U, R }: Voltages, way: Way, j: number): number => U + (signOf(way) * j * R) / perVolt;

/** One standard uncertainty at a current: R and U are independent. */
export const uncertaintyAt = ({ uR, uU }: Voltages, j: number): number => Math.hypot(uU, (j * uR) / perVolt);

/** Ohmic loss of a resistance at a current, mV. */
export const lossAt = (R: number, j: number): number => j * R;

/** What the window leaves between plateau and limit, V. */
export const headRoom = ({ U, U_min, U_max }: Voltages, way: Way): number => (way === "charge" ? U_max - U : U - U_min);

/** The current at which the voltage comes to the limit, mA/cm²; infinite where no resistance stands against it. */
export const limitOf = (of: Voltages, way: Way): number => {
	const room = headRoom(of, way);
	return room === 0 ? 0 : (perVolt * room) / of.R;
};

export const isBeyond = (of: Voltages, way: Way, j: number): boolean => j > limitOf(of, way);

/** To so many digits; very large or very small as a power of ten. */
export const amount = (value: number, digits: number): string =>
	value !== 0 && (value < 1e-3 || value >= 1e6) ? digitsOf(value, digits) : significant(value, digits);

/** A voltage to a hundredth: “3.52”, “−1.40”; beyond a thousand with a power of ten. */
export function voltsText(U: number): string {
	if (Math.abs(U) < 1000) return toPlace(U, -2);
	return `${U < 0 ? "−" : ""}${amount(Math.abs(U), 3)}`;
}

/** The design's current, mA/cm²: as its field shows it, and next to nothing as a power of ten. */
export const handText = (j: number): string => (j > 0 && j < 1e-3 ? digitsOf(j, 3) : shownInput("j", j));

/** A limiting current as text, mA/cm²; “–” where there is none. */
export const currentText = (j: number): string => (Number.isFinite(j) ? amount(j, j < 1 ? 2 : 3) : "–");

/** “9.99 × 10⁶”, and “2.4 × 10⁵” beside it. */
function withPower(value: number): string {
	if (value === 0) return "0";
	const exponent = Math.floor(Math.log10(value));
	return powerText(exponent, digitsOf(value / 10 ** exponent, 3));
}

/** Losses in mV, all to the place that their sum has two digits at; where that is far from one, each with a power of ten. */
export function millivolts(losses: readonly number[]): readonly string[] {
	const whole = losses.reduce((sum, each) => sum + each, 0);
	if (whole >= 1e6 || (whole > 0 && whole < 1e-3)) return losses.map(withPower);
	const place = whole >= 1000 ? 0 : whole >= 10 ? -1 : whole > 0 ? Math.min(-2, Math.floor(Math.log10(whole)) - 1) : -2;
	return losses.map((each) => toPlace(each, place));
}

/** The current of cell 2's cycling, and that at which cells of low resistance failed. */
export const published = [
	{ j: numberOf(cycling.j_2), name: "cell 2 cycled", short: "cell 2 cycled" },
	{ j: numberOf(failure.j), name: "about here cells of low resistance grew dendrites", short: "about here dendrites" },
] as const;

/** With its ±, to a millivolt at the finest: the model is no better. */
function volts(of: Voltages, way: Way, j: number): string {
	const [U, u] = [voltageAt(of, way, j), uncertaintyAt(of, j)];
	if (Math.abs(U) >= 1000) return `${voltsText(U)} V`;
	if (u >= 0.001) return `(${plusMinus(U, u)}) V`;
	return `${toPlace(U, -3)} V${u > 0 ? ", ± less than 1 mV," : ""}`;
}

/** The lines, where the window ends them, and the design in hand. */
export function describe(of: Voltages, axis: Axis): string {
	const ends = ways.map((way) => {
		const end = limitOf(of, way);
		const verb = way === "charge" ? "rises" : "falls";
		if (end === 0) return `the ${way} has no head-room`;
		return Number.isFinite(end)
			? `on ${way} it ${verb} to ${way === "charge" ? inputText("U_max", of.U_max) : inputText("U_min", of.U_min)} at ${currentText(end)} mA/cm²`
			: `on ${way} it stays`;
	});
	const losses = millivolts(of.parts.map(({ R }) => lossAt(R, of.j)));
	return `Voltage from no current to ${amount(axis.to, 3)} mA/cm²: from the plateau of ${inputText("U", of.U)} ${ends.join(", ")}. The design in hand has ${volts(of, "charge", of.j)} on charge and ${volts(of, "discharge", of.j)} on discharge at ${handText(of.j)} mA/cm², and loses each way ${of.parts.map(({ name }, i) => `${losses[i]} mV in the ${name === "interface" ? "interface with sodium" : name}`).join(", ")}.`;
}

/** The design in hand, both limits, and round currents along the axis. */
export function tableOf(of: Voltages, axis: Axis): FigureTable {
	const row = (j: number, note: string) => {
		const u = uncertaintyAt(of, j);
		const within = ways.filter((way) => !isBeyond(of, way, j));
		return [
			j,
			j / of.C,
			voltageAt(of, "charge", j),
			u,
			voltageAt(of, "discharge", j),
			u,
			lossAt(of.R, j),
			...of.parts.map(({ R }) => lossAt(R, j)),
			within.length === 2 ? "both" : (within[0] ?? "none"),
			note,
		];
	};
	const ends = ways
		.map((way) => ({ j: limitOf(of, way), note: `${way} ends` }))
		.filter(({ j }) => Number.isFinite(j))
		.toSorted((a, b) => a.j - b.j);
	return {
		columns: [
			{ label: "Current density", unit: "mA/cm²" },
			{ label: "C-rate", unit: "1/h" },
			{ label: "Charge voltage", unit: "V", decimals: 3 },
			{ label: "u(Charge voltage)", unit: "V", uncertainty: true },
			{ label: "Discharge voltage", unit: "V", decimals: 3 },
			{ label: "u(Discharge voltage)", unit: "V", uncertainty: true },
			{ label: "Loss each way", unit: "mV" },
			...of.parts.map(({ name }) => ({ label: `of it ${name}`, unit: "mV" })),
			{ label: "Within the window" },
			{ label: "Current" },
		],
		rows: [
			row(of.j, "in hand"),
			...ends.map(({ j, note }) => row(j, note)),
			...ticksBetween(0, axis.to, axis.interval).map((j) => row(j, "")),
		],
	};
}
