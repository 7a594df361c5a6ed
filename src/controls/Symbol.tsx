import type { Key } from "#model";

const greek: Readonly<Record<string, string>> = { rho: "ρ", sigma: "σ", eta: "η" };
/** Keys that are words, not letters with something below. */
const words: Readonly<Record<string, string>> = {
	solids_balance: "balance",
	utilisation: "utilisation",
	loading: "loading",
};

/** A key as it is typeset: a letter and what stands below it, or a word. */
export function symbolOf(key: Key): { readonly letter: string; readonly below: string; readonly word: boolean } {
	const word = words[key];
	if (word) return { letter: word, below: "", word: true };
	const [first = key, ...rest] = key.split("_");
	return { letter: greek[first] ?? first, below: rest.join(", "), word: false };
}

/** The symbol of a quantity in running text. */
export function SymbolText({ of }: { readonly of: Key }) {
	const { letter, below } = symbolOf(of);
	return (
		<span className="font-serif whitespace-nowrap">
			<i>{letter}</i>
			{below && <sub className="text-[0.7em]">{below}</sub>}
		</span>
	);
}
