/** The five limitations that the paper names in its conclusions, and what of each can be seen with this model. */
import { evaluate } from "#model";
import type { See } from "./disagreements";
import { presetOf } from "./presets";

interface Limitation {
	readonly title: string;
	/** What the paper says of it. */
	readonly says: string;
	/** What can be seen here, and where. */
	readonly seen: string;
	readonly see: readonly See[];
	/** What this model knows nothing of. */
	readonly unseen: string;
}

const endOf = (id: "no-reservoir" | "no-reservoir-printed") => evaluate(presetOf(id).inputs).E_V;
/** By how much the end of the path is lower in Wh/l with the solids kept, per cent. */
const lowerEnd = 100 * (1 - endOf("no-reservoir") / endOf("no-reservoir-printed"));

/** In the order of the conclusions. */
export const limitations: readonly Limitation[] = [
	{
		title: "High cathode resistance",
		says: "The cathode has about 100 Ω cm², ten times as much as the rest of the cell. The paper puts this down to its microstructure, not to the concept of the cell.",
		seen: "What it costs at a current: voltage, capacity, energy density, and the largest current within the voltage window; its spectra before and after formation.",
		see: [
			{ label: "Cell 2 at 0.5 mA/cm²", view: "resistance", preset: "cell-2", inputs: { j: 0.5 } },
			{
				label: "the same with a cathode of 10 Ω cm²",
				view: "resistance",
				preset: "cell-2",
				inputs: { j: 0.5, R_cathode: 10 },
			},
		],
		unseen:
			"How most of it comes about. It is one measured number and follows neither thickness nor porosity; only the few Ω cm² of the liquid in the pores are computed.",
	},
	{
		title: "The resistance grows with cycling",
		says: "Under pressure the cell resistance falls in formation, then grows from cycle to cycle, likely because liquid leaks out of the cathode. A pouch may hold it back.",
		seen: "What a larger resistance costs, with the two ends of the formation of cell 1; and what is published of the 70 cycles of cell 2.",
		see: [
			{ label: "Cell 1 before formation", view: "resistance", preset: "cell-1", inputs: { R_cathode: 225 } },
			{ label: "after formation", view: "resistance", preset: "cell-1" },
			{ label: "Cell 2 over its cycles", view: "resistance", preset: "cell-2", inputs: { j: 0.5 } },
		],
		unseen: "Loss of liquid, and how resistance and capacity go on with cycles: nothing is computed of it.",
	},
	{
		title: "Strength and thickness of the ceramic",
		says: "The tapes warp a little when they are sintered and break under pressure. Flatter tapes with smaller defects are asked for.",
		seen: "What a thinner or thicker separator is worth in energy density and resistance. The design check says which thickness broke, or held, under which pressure.",
		see: [
			{
				label: "Cell 1 with the 110 µm separator of cell 2",
				view: "explore",
				preset: "cell-1",
				inputs: { d_separator: 110 },
			},
			{ label: "with 20 µm", view: "explore", preset: "cell-1", inputs: { d_separator: 20 } },
		],
		unseen:
			"Strength, warping and fracture themselves: a separator of 5 µm is computed like any other, and only the design check speaks against it.",
	},
	{
		title: "Dendrites through the ceramic",
		says: "Where the resistance is kept low, dendrites end the life of the cell in the end, most likely through pores and cracks in the ceramic and voids at the sodium. Additives that make it denser give hope.",
		seen: "Only the current at which they were met, in the design check, and a pressure that would keep voids out, extrapolated from another ceramic.",
		see: [{ label: "Cell 2 at 0.5 mA/cm²", view: "resistance", preset: "cell-2", inputs: { j: 0.5 } }],
		unseen:
			"Dendrites themselves. The largest current shown here is that of the voltage window, not one that the ceramic bears.",
	},
	{
		title: "Energy density not yet optimised",
		says: "More active material in use, less porosity and no sodium reservoir would together lead to 511 Wh/l and 199 Wh/kg; higher capacity and a separator below 50 µm would lead further.",
		seen: `Each step, as printed and with the solids kept, which ends ${lowerEnd.toFixed(0)} % lower in Wh/l; and what each costs in rate.`,
		see: [
			{ label: "The path", view: "path", preset: "cell-1" },
			{ label: "Its end, solids kept", view: "explore", preset: "no-reservoir" },
			{ label: "30 % porosity, and its rate", view: "resistance", preset: "porosity-30" },
		],
		unseen:
			"Whether a cathode of 30 % porosity can be wetted, what resistance it has, and whether sodium plates evenly without a reservoir.",
	},
];
