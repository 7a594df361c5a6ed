/** All facts of the paper, in the order of a table. */
import type { Fact } from "../fact";
import { cell1, cell2 } from "./cells";
import { coinCell, composition } from "./composition";
import { cycling, failure } from "./cycling";
import { impedance } from "./impedance";
import { optimisation } from "./optimisation";
import { fabrication, limits } from "./protocol";
import { quoted } from "./quoted";
import { separator } from "./separator";

export const factGroups: readonly { readonly title: string; readonly facts: readonly Fact[] }[] = [
	{ title: "Cell 1", facts: Object.values(cell1) },
	{ title: "Cell 2", facts: Object.values(cell2) },
	{ title: "Composition, densities and sodium", facts: Object.values(composition) },
	{ title: "Active material in coin cells", facts: Object.values(coinCell) },
	{ title: "Separator and its interface with sodium", facts: Object.values(separator) },
	{ title: "Resistance and impedance of the cells", facts: Object.values(impedance) },
	{ title: "Formation and cycling", facts: Object.values(cycling) },
	{ title: "Failure", facts: Object.values(failure) },
	{ title: "Limits of the measurements", facts: Object.values(limits) },
	{ title: "How the parts were made", facts: Object.values(fabrication) },
	{ title: "Optimisation path, as printed", facts: Object.values(optimisation) },
	{ title: "Quoted from other works", facts: Object.values(quoted) },
];
