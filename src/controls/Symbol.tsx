import type { Key } from "#model";
import type { RateKey } from "#model/rate/quantities";

/** Parts of keys that are set as a sign: R_gas is R, t_plus is t₊. */
const signs: Readonly<Record<string, string>> = {
	rho: "ρ",
	sigma: "σ",
	eta: "η",
	kappa: "κ",
	tau: "τ",
	pi: "π",
	plus: "+",
	gas: "",
};
/** Keys that are words, not letters with something below. */
const words: Readonly<Record<string, string>> = {
	solids_balance: "balance",
	utilisation: "utilisation",
	loading: "loading",
};

/** A key as it is typeset: a letter and what stands below it, or a word. */
export function symbolOf(key: Key | RateKey): {
	readonly letter: string;
	readonly below: string;
	readonly word: boolean;
} {
	const word = words[key];
	if (word) return { letter: word, below: "", word: true };
	const [letter = key, ...below] = key.split("_").map((part) => signs[part] ?? part);
	return { letter, below: below.join(", ").replace("per,", "per"), word: false };
}

/** A symbol as it is read out: “d cathode”, where letter and index run into one word otherwise. */
export function spokenSymbol(key: Key | RateKey): string {
	const { letter, below } = symbolOf(key);
	return below ? `${letter} ${below}` : letter;
}

/** The symbol of a quantity in running text. */
export function SymbolText({ of }: { readonly of: Key | RateKey }) {
	const { letter, below } = symbolOf(of);
	return (
		<span className="font-serif whitespace-nowrap">
			<i>{letter}</i>
			{below && <sub className="text-[0.7em]">{below}</sub>}
		</span>
	);
}
