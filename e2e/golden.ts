/** Results of the independent model. */
import golden from "../src/model/golden.json" with { type: "json" };

export const goldenCases = golden.cases;

/** A design of the independent model with its results; throws where it has none of this name. */
export function goldenCase(name: string): (typeof golden.cases)[number] {
	const found = golden.cases.find((one) => one.name === name);
	if (!found) throw new Error(`no golden design “${name}”`);
	return found;
}

export const goldenValue = (name: string, key: "E_V" | "E_m"): number => goldenCase(name).outputs[key];
