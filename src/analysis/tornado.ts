/** What depends on each input at the design in hand. */
import {
	evaluate,
	type Hold,
	hardLimits,
	type InputKey,
	type Inputs,
	inputKeys,
	type Move,
	move,
	type OutputKey,
	type Uncertainties,
} from "#model";
import { dependentSlopes } from "./budget";
import { counted, type Dependence, porosityThatFollows } from "./dependence";
import { room } from "./draws";
import { slopeAlong } from "./slope";

export interface Swing {
	readonly key: InputKey;
	/** The input at both ends; a limit cuts them short. */
	readonly from: number;
	readonly to: number;
	/** The output at `from` and at `to`: `low` is the higher one where the output falls as the input rises. */
	readonly low: number;
	readonly high: number;
	/** (∂y/∂x)(x/y), with what follows or gives way; undefined where x or y is 0. */
	readonly elasticity?: number;
	/** An end that a limit cut short. */
	readonly cut?: "from" | "to" | "both";
}

/** K either way for the temperature: a tenth of 303 K would freeze the cell, and melt its sodium. */
const kelvin = 10;

/** Swings below this part of the output are rounding. */
const rounding = 1e-12;

/**
 * By ±1 u each (a measurement may be off: nothing gives way but the porosity, where it follows), or by a tenth of its value each way, and 10 K for the
 * temperature (a design may be changed: what is coupled gives way). A porosity of 60 % goes to 54 and 66 %. Largest swing
 * first; inputs without effect are left out, and in the first case those without ±.
 */
export function tornado(
	inputs: Inputs,
	u: Uncertainties,
	hold: Hold,
	of: OutputKey,
	nudge: "u" | "tenth",
	dependence: Dependence,
): readonly Swing[] {
	const now = evaluate(inputs)[of];
	const each = counted(u, dependence);

	/** One measurement off. */
	const off = (key: InputKey, value: number): Inputs => {
		const drawn = { ...inputs, [key]: value };
		return dependence === "follows" ? { ...drawn, P: porosityThatFollows(inputs, drawn) } : drawn;
	};

	function end(key: InputKey, by: number) {
		const { min, max } = nudge === "u" ? room(key, inputs) : hardLimits(key, inputs);
		const wanted = inputs[key] + by;
		const within = Math.min(Math.max(wanted, min), max);
		const moved: Move = nudge === "u" ? { inputs: off(key, within) } : move(inputs, hold, key, within);
		return {
			value: moved.inputs[key],
			result: evaluate(moved.inputs)[of],
			cut: within !== wanted || moved.stopped !== undefined,
		};
	}

	const swings = inputKeys.flatMap((key) => {
		const step = nudge === "u" ? each[key] : key === "T" ? kelvin : inputs[key] / 10;
		const [from, to] = [end(key, -step), end(key, step)];
		const swing = Math.max(from.result, to.result, now) - Math.min(from.result, to.result, now);
		if (!(swing > rounding * Math.abs(now))) return [];
		const cut = from.cut ? (to.cut ? "both" : "from") : to.cut ? "to" : undefined;
		const slope = nudge === "u" ? dependentSlopes(inputs, of, dependence)[key] : slopeAlong(inputs, hold, key, of);
		const elasticity = inputs[key] !== 0 && now !== 0 ? (slope * inputs[key]) / now : undefined;
		const row: Swing = {
			key,
			from: from.value,
			to: to.value,
			low: from.result,
			high: to.result,
			...(elasticity === undefined ? {} : { elasticity }),
			...(cut === undefined ? {} : { cut }),
		};
		return [{ row, swing }];
	});
	return swings.toSorted((a, b) => b.swing - a.swing).map(({ row }) => row);
}
