/** Where the ± of an input reaches past what the input can be: what follows from it is then a first-order figure. Pure. */
import { hardLimits, inputKeys, inputText, nameInSentence } from "#model";
import { type Column, spokenName } from "./columns";
import { listed } from "./pairs";
import { givenHeading, givenText } from "./rows";

const quoted = (column: Column) => (column.hand ? spokenName(column) : `“${column.name}”`);

/** One sentence and what can be done about it; empty where no ± reaches past a limit. */
export function firstOrderNote(columns: readonly Column[]): string {
	const past = new Map<string, Column[]>();
	for (const key of inputKeys)
		for (const column of columns) {
			const { inputs, u } = column.design;
			const { min, max } = hardLimits(key, inputs);
			const [below, above] = [inputs[key] - u[key] < min, inputs[key] + u[key] > max];
			if (!(u[key] > 0) || !(below || above)) continue;
			const end = below ? `below ${inputText(key, min)}` : `above ${inputText(key, max)}`;
			const what = `${nameInSentence(key)}, ${givenText(column, key)} ${givenHeading(key).unit}, which cannot be ${end}`;
			past.set(what, [...(past.get(what) ?? []), column]);
		}
	if (past.size === 0) return "";
	const cases = [...past].map(([what, of]) => `in ${listed(of.map(quoted))} ${what}`);
	return `Each ± is to first order, also where it reaches past a limit: ${cases.join("; ")}. The draws in Uncertainty stay within the limits.`;
}
