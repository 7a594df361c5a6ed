/** What the path figure draws, tells and lists: one source for picture, table and spoken text. */
import { type PathStep, type PresetId, path, presetOf } from "#library";
import { evaluate, quantity, rounded, uncertainties } from "#model";
import type { FigureTable } from "../figure/table";

export type Energy = "E_V" | "E_m";

export interface Current {
	readonly E_V: number;
	readonly u_E_V: number;
	readonly E_m: number;
	readonly u_E_m: number;
}

export interface Bar {
	readonly preset: PresetId;
	/** Recomputed from the inputs of the preset: the height of the bar. */
	readonly value: number;
	readonly u: number;
	/** What stands above the bar: the figure that the paper prints, or else the computed one. */
	readonly label: string;
}

export interface Step {
	readonly name: string;
	readonly printed: Bar;
	readonly kept: Bar;
	/** Print and conservation of the solids give the same cell. */
	readonly agree: boolean;
}

const energies: readonly Energy[] = ["E_V", "E_m"];
export const unitOf = (energy: Energy): string => quantity(energy).unit.label;
export const other = (energy: Energy): Energy => (energy === "E_V" ? "E_m" : "E_V");
export const nowOf = (current: Current, energy: Energy) => ({ value: current[energy], u: current[`u_${energy}`] });

function bar(preset: PresetId, energy: Energy): Bar {
	const { inputs, u, printed } = presetOf(preset);
	const value = evaluate(inputs)[energy];
	const spread = uncertainties(inputs, u)[energy];
	return { preset, value, u: spread, label: printed ? String(printed[energy].value) : rounded(value, spread).value };
}

const stepsOf = (energy: Energy): readonly Step[] =>
	path.map(({ name, printed, kept }: PathStep) => ({
		name,
		printed: bar(printed, energy),
		kept: bar(kept, energy),
		agree: printed === kept,
	}));

export const steps: Readonly<Record<Energy, readonly Step[]>> = { E_V: stepsOf("E_V"), E_m: stepsOf("E_m") };

/** Whole hundreds of Wh/l and fifties of Wh/kg; coarser where the design in hand needs more than eight lines. */
export function axisOf(energy: Energy, now: { readonly value: number; readonly u: number }) {
	const finest = energy === "E_V" ? 100 : 50;
	const reach = steps[energy].flatMap(({ printed, kept }) => [printed.value + printed.u, kept.value + kept.u]);
	const highest = Math.max(...reach, Number.isFinite(now.value) ? now.value + (now.u || 0) : 0);
	const factor = [1, 2, 5, 10, 20, 50, 100].find((each) => highest / (finest * each) <= 8) ?? 1000;
	const interval = finest * factor;
	return { top: Math.ceil(highest / interval) * interval, interval };
}

const pair = ({ value, u }: { readonly value: number; readonly u: number }) => {
	const text = rounded(value, u);
	return text.u ? `${text.value} ± ${text.u}` : text.value;
};

/** “367 ± 19”; empty where the design has no such number. */
export const nowText = (now: { readonly value: number; readonly u: number }) =>
	Number.isFinite(now.value) ? pair(now) : "";

/** “Cell 1 as built” within a sentence. */
const within = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const by = (direction: 1 | -1, which: "printed" | "kept", of: readonly Step[]) =>
	of.reduce((best, step) => (direction * (step[which].value - best[which].value) > 0 ? step : best));

export function describe(energy: Energy, current: Current): string {
	const of = steps[energy];
	const unit = unitOf(energy);
	const [lowest, highest] = [by(-1, "printed", of), by(1, "printed", of)];
	const [lowestKept, highestKept] = [by(-1, "kept", of), by(1, "kept", of)];
	const now = nowText(nowOf(current, energy));
	return (
		`As printed, the path rises from ${lowest.printed.label} ${unit} (${within(lowest.name)}) to ` +
		`${highest.printed.label} ${unit} (${within(highest.name)}); with all solids kept, from ${lowestKept.kept.label} to ` +
		`${pair(highestKept.kept)} ${unit}${now && `; the design in hand has ${now} ${unit}`}.`
	);
}

/** Both energies side by side, so that the switch of the picture takes nothing from the table. */
export function tableOf(current: Current): FigureTable {
	return {
		columns: [
			{ label: "Step" },
			...energies.flatMap((energy) => {
				const unit = unitOf(energy);
				return [
					{ label: `${energy} as printed`, unit },
					{ label: `${energy} recomputed`, unit },
					{ label: `u(${energy}) recomputed`, unit, uncertainty: true },
					{ label: `${energy} solids kept`, unit },
					{ label: `u(${energy}) solids kept`, unit, uncertainty: true },
				];
			}),
		],
		rows: [
			...path.map((step, index) => [
				step.name,
				...energies.flatMap((energy) => {
					const { printed, kept } = steps[energy][index]!;
					return [Number(printed.label), printed.value, printed.u, kept.value, kept.u];
				}),
			]),
			[
				"Design in hand",
				...energies.flatMap((energy) => {
					const { value, u } = nowOf(current, energy);
					return ["", value, u, "", ""];
				}),
			],
		],
	};
}
