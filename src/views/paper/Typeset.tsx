import { tied } from "#model/tied";

/** As titles have it that are given as they were typed. */
const apostrophe = /(?<=[a-z])'(?=s\b|\s)/g;

/** d_cathode: a letter and what stands below it. */
const symbol = /(?<!\w)([A-Za-zρσ])_([A-Za-z]+)\b/;
/** Na3V2(PO4)3: two elements or more, each with its count, and groups of them in brackets. */
const count = String.raw`(?:\d{1,2}(?:[./]\d{1,2})?)?`;
const elements = `[A-Z][a-z]?${count}`;
const formula = new RegExp(String.raw`(?<![\w-])(?:${elements}|\((?:${elements})+\)${count}){2,}(?![\w])`);
const marked = new RegExp(`(${symbol.source.replaceAll(/\((?!\?)/g, "(?:")}|${formula.source})`, "g");

/** Running text with its symbols and chemical formulas as they are printed, and each number on one line with its unit. */
export function Typeset({ text }: { readonly text: string }) {
	const parts = tied(text).replace(apostrophe, "’").split(marked);
	return parts.map((part, index) => {
		// every second part is what the pattern has found
		if (index % 2 === 0) return part;
		const [, letter, below] = symbol.exec(part) ?? [];
		// biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity, and none holds state.
		return letter ? <Lettered key={index} letter={letter} below={below} /> : <Formula key={index} text={part} />;
	});
}

const Lettered = ({ letter, below }: { readonly letter: string; readonly below: string | undefined }) => (
	<>
		<i className="font-serif">{letter}</i>
		<sub className="text-[0.75em]">{below}</sub>
	</>
);

const Formula = ({ text }: { readonly text: string }) =>
	text.split(/(\d[\d./]*)/).map((part, index) =>
		index % 2 === 0 ? (
			part
		) : (
			// biome-ignore lint/suspicious/noArrayIndexKey: as above
			<sub key={index} className="text-[0.7em]">
				{part}
			</sub>
		),
	);
