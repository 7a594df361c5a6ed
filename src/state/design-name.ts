import { presetOf } from "#library";
import { type InputKey, inputKeys, inputText, keepingSolids, nameInSentence } from "#model";
import { sameNumber } from "#model/same-number";
import { untied } from "#model/tied";
import { type Design, type Named, nameAtMost } from "#permalink";

/** The sliders, in the order in which they make a name: what follows by the hold comes last of them. */
const inShort: Partial<Record<InputKey, (value: string) => string>> = {
	P: (value) => `P ${value}`,
	d_separator: (value) => `${value} separator`,
	d_reservoir: (value) => `${value} anode`,
	loading: (value) => `${value} loading`,
	d_cathode: (value) => `${value} cathode`,
};
const first = Object.keys(inShort) as InputKey[];
const order: readonly InputKey[] = [...first, ...inputKeys.filter((key) => !first.includes(key))];

/**
 * A name that says what a design is: the published one that it began from, and two of the inputs that differ from it:
 * “cell 1, theoretical · P 41 %, 20 µm separator”. An ellipsis stands for the others.
 */
export function nameFor({ inputs, baseline }: Design): string {
	const { short, inputs: published } = presetOf(baseline);
	const differ = order.filter((key) => !sameNumber(inputs[key], published[key]));
	// a thickness that gave way for the same solids goes without saying
	const followed =
		(differ.includes("P") || differ.includes("loading")) &&
		sameNumber(inputs.d_cathode, keepingSolids(published, inputs, "d_cathode"));
	const changed = differ.filter((key) => !(followed && key === "d_cathode"));
	if (changed.length === 0) return short;
	const parts = changed.map((key) => {
		const value = untied(inputText(key, inputs[key]));
		return inShort[key]?.(value) ?? `${nameInSentence(key)} ${value}`;
	});
	const named = [2, 1].map((n) => `${short} · ${parts.slice(0, n).join(", ")}${parts.length > n ? ", …" : ""}`);
	return named.find((name) => [...name].length <= nameAtMost) ?? `${short}, changed`;
}

export const namedFor = (design: Design): Named => ({ name: nameFor(design), design });

/** The name itself where nothing else has it, or with the next free number behind it: “cell 1 (2)”. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
	if (!taken.has(name)) return name;
	const stem = name.replace(/ \(\d{1,6}\)$/, "");
	for (let n = 2; ; n++) {
		const number = ` (${n})`;
		const numbered =
			[...stem]
				.slice(0, nameAtMost - number.length)
				.join("")
				.trimEnd() + number;
		if (!taken.has(numbered)) return numbered;
	}
}
