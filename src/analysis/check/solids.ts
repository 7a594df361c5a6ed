/** Whether thickness and porosity make room for the solids that the loading weighs. */
import { presetOf } from "#library";
import { numberOf } from "#library/fact";
import { cell2 } from "#library/facts/cells";
import { evaluate, refusal, toPlace } from "#model";
import type { Rated } from "#model/rate/rated";
import type { Finding } from "./finding";
import { figure, percent, set, shown } from "./words";

/** A mismatch below this is said of nothing; beyond the graver one it is more than the figures of either cell leave open. Both assumed. */
const mismatch = 0.01;
const grave = 0.06;
/** Mismatches this close are the same one. */
const alike = 0.001;

const inputs1 = presetOf("cell-1").inputs;
const inputs2 = presetOf("cell-2").inputs;
const step = presetOf("porosity-30-printed").inputs;
const balance = (inputs: typeof inputs1) => evaluate(inputs).solids_balance;
const balance1 = balance(inputs1);
const balance2 = balance(inputs2);
const balanceStep = balance(step);
const balance2Weighed = balance({ ...inputs2, loading: numberOf(cell2.loading) });

const off = (of: number) => `${of > 1 ? "+" : ""}${toPlace(100 * (of - 1), -1)}\u00a0%`;

interface Published {
	readonly of: number;
	readonly text: string;
	/** Not within the figures' own ±. */
	readonly plain?: true;
}

/** Published mismatches: a design that has one of them has it from the published one it started from. */
const published: readonly Published[] = [
	{
		of: balance1,
		text: `Cell 1 as published is off by as much (${off(balance1)}), which its ± of thickness and porosity leave room for.`,
	},
	{
		of: balance2,
		text: `Cell 2 as published is off by as much: ${off(balance2)} with the loading of Table 1, ${off(balance2Weighed)} with the ${set(numberOf(cell2.loading), "mg/cm²")} printed elsewhere.`,
	},
	{
		of: balanceStep,
		plain: true,
		text: `The paper’s own step to ${percent(step.P)} porosity is off by as much (${off(balanceStep)}): its (95 ± 5)\u00a0µm have room for the active material, likely because carbon and binder were left out.`,
	},
];

export function solids({ inputs, outputs }: Rated): Finding | undefined {
	const now = outputs.solids_balance;
	if (Math.abs(now - 1) <= mismatch) return undefined;
	const known = published.find(({ of }) => Math.abs(now - of) <= alike);
	const fitting = { ...inputs, d_cathode: inputs.d_cathode / now };
	const [density, isNow] = [evaluate(fitting).E_V, outputs.E_V].map((E_V) => figure(E_V, "Wh/l"));
	const change =
		density === isNow ? "" : `; the energy density of the bare stack is then ${density} instead of ${isNow}`;
	const consequence = refusal("d_cathode", fitting.d_cathode, inputs)
		? "No thickness within the limits would fit."
		: `At ${figure(fitting.d_cathode, "µm")} they fit${change}.`;
	return {
		id: "solids",
		severity: (known && !known.plain) || Math.abs(now - 1) <= grave ? "note" : "caution",
		title:
			now < 1
				? `Thickness and porosity have room for ${percent(now)} of the solids`
				: "Thickness and porosity have room for more than the solids",
		text: `The loading is ${shown("loading", inputs.loading)}${now > 1 ? `, the room ${now > far ? `more than ${far} times that` : `${percent(now)} of it`}` : ""}. ${known ? `${known.text} ` : ""}${consequence}`,
		source: `Conservation of mass, with the paper’s density of the solids${known?.plain ? "; paper, discussion" : ""}.`,
		view: "paper",
		section: known?.plain ? "entry-lost-solids" : "entry-porosity-loading",
	};
}

/** Beyond so many times a share in per cent says nothing. */
const far = 10;
