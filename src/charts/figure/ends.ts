/** One of several, with its value as it is told. */
interface Told {
	readonly name: string;
	readonly value: number;
	readonly text: string;
}

interface End {
	/** All that stand there: “cell 1 and cell 2”. */
	readonly names: string;
	readonly several: boolean;
	readonly text: string;
}

/**
 * The lowest and the highest for a sentence; nothing where there are none. Where both have the same value, or are told by
 * the same figures, `same` says it. What is told as an end is one too.
 */
export function endsOf(
	all: readonly Told[],
): { readonly lowest: End; readonly highest: End; readonly same: string | undefined } | undefined {
	const sorted = all.toSorted((a, b) => a.value - b.value);
	const [low, high] = [sorted[0], sorted.at(-1)];
	if (!low || !high) return undefined;
	const meets = (one: Told, other: Told) => one.value === other.value || one.text === other.text;
	const end = (at: Told): End => {
		const names = all.filter((one) => meets(one, at)).map(({ name }) => name);
		const last = names.at(-1) ?? "";
		return {
			names: names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last,
			several: names.length > 1,
			text: at.text,
		};
	};
	const same = meets(low, high) ? [...new Set(all.map(({ text }) => text))].join(" or ") : undefined;
	return { lowest: end(low), highest: end(high), same };
}
