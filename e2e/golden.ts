/** Results of the independent model. */
import golden from "../src/model/golden.json" with { type: "json" };

/** An energy density of a design of the independent model; throws where it has no such design. */
export function goldenValue(name: string, key: "E_V" | "E_m"): number {
	const found = golden.cases.find((one) => one.name === name);
	if (!found) throw new Error(`no golden design “${name}”`);
	return found.outputs[key];
}
