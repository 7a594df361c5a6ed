/** Published values of the materials of such cells, those that compete with the ones in use among them. */
import { anodes } from "./materials/anodes";
import { cathodes, lithiumCathodes } from "./materials/cathodes";
import { inactive } from "./materials/inactive";
import { liquids } from "./materials/liquids";
import type { Material } from "./materials/material";
import { separators } from "./materials/separators";

export const materialGroups: readonly { readonly title: string; readonly materials: readonly Material[] }[] = [
	{ title: "Active materials of the cathode", materials: cathodes },
	{ title: "Active materials of lithium cells, to compare", materials: lithiumCathodes },
	{ title: "Separators", materials: separators },
	{ title: "Anodes", materials: anodes },
	{ title: "Liquid electrolytes", materials: liquids },
	{ title: "Carbon, binder and packaging", materials: inactive },
];
