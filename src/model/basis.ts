/** What an energy density counts. The paper counts the bare stack; figures of cells that one can buy count everything. */
import { type OutputKey, outputKeys } from "./quantities";

export type Basis = "stack" | "collectors" | "pouch";
export const bases: readonly Basis[] = ["stack", "collectors", "pouch"];

/** In words, as they stand behind the name of an energy density. */
export const basisNames: Readonly<Record<Basis, string>> = {
	stack: "bare stack",
	collectors: "with current collectors",
	pouch: "with pouch",
};

/** Behind the name of a design that is counted in the current collectors and the pouch of another. */
export const packagedAlike: Readonly<Record<Basis, string>> = {
	stack: "",
	collectors: " on the same foils",
	pouch: " in the same pouch",
};

export type Energy = "E_V" | "E_m";

const keys: Readonly<Record<Basis, Readonly<Record<Energy, OutputKey>>>> = {
	stack: { E_V: "E_V", E_m: "E_m" },
	collectors: { E_V: "E_V_collectors", E_m: "E_m_collectors" },
	pouch: { E_V: "E_V_pouch", E_m: "E_m_pouch" },
};

/** The output that is an energy density on a basis. */
export const energyKey = (energy: Energy, basis: Basis): OutputKey => keys[basis][energy];

/** The results that stand at the head of the page on a basis: both energy densities, and what belongs to them. */
const atHead = (basis: Basis): readonly OutputKey[] => [
	energyKey("E_V", basis),
	energyKey("E_m", basis),
	...(basis === "stack" ? (["E_m_assembled"] as const) : []),
];

/** All other results, in the order of the model. */
export const besideHead = (basis: Basis): readonly OutputKey[] => {
	const head = atHead(basis);
	return outputKeys.filter((key) => !head.includes(key));
};
