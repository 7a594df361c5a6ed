/** What is to be known of an active material besides the figures that a step of the path takes. */
import type { ActiveMaterialId } from "../active-materials";
import type { Fact } from "../fact";

interface Known {
	/** Specific capacity by stoichiometry, mAh/g. */
	readonly theoretical: Fact;
	/** What is to be known before it takes the place of another. */
	readonly note?: string;
}

/** Faraday's constant, 26 801 mAh for each mole of sodium, and the molar mass, of standard atomic masses. */
const theoretical = (printed: string, sodium: string): Fact => ({
	what: "Theoretical specific capacity",
	printed,
	unit: "mAh/g",
	work: "here",
	place: `Faraday’s constant and the molar mass, ${sodium} for each formula`,
	status: "derived",
});

export const aboutActive: Readonly<Record<ActiveMaterialId, Known>> = {
	nvp: { theoretical: theoretical("117.6", "two Na") },
	nvpf: {
		theoretical: theoretical("128.3", "two Na"),
		note: "Charging it takes 4.3 V and more: the upper limit of the paper’s voltage window, 3.8 V, does not reach its second plateau.",
	},
	nfm111: {
		theoretical: theoretical("240.4", "one Na"),
		note: "The voltage slopes; between 2.6 and 3.8 V, the paper’s window, less than this capacity is reached.",
	},
	"p2-nnm": {
		theoretical: theoretical("172.6", "two thirds of a Na"),
		note: "As made it holds only two thirds of a sodium: a cell without a sodium reservoir has no more than that. Composites of P2 and O3 are other materials.",
	},
	"prussian-white": {
		theoretical: theoretical("170.8", "two Na"),
		note: "Water that is left in it lowers capacity and density, and would attack sodium metal.",
	},
	nfpp: {
		theoretical: theoretical("129.0", "three Na"),
		note: "Its last capacity comes below 2.6 V, the lower limit of the paper’s voltage window; down to 1.5 V it gives more, at a lower mean voltage.",
	},
};
