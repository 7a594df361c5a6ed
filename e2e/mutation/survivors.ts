/** The mutants that no test kills, and the reasons why: survivors/<room>.json. */

/** What is used of https://github.com/stryker-mutator/mutation-testing-elements, schema 2. Lines and columns count from 1. */
export interface Report {
	readonly files: Readonly<
		Record<
			string,
			{
				readonly source: string;
				readonly mutants: readonly {
					readonly status: string;
					readonly replacement?: string;
					readonly location: { readonly start: Place; readonly end: Place };
				}[];
			}
		>
	>;
}
interface Place {
	readonly line: number;
	readonly column: number;
}

/** A mutant by what it does, so that lines above it may come and go. */
export interface Survivor {
	readonly file: string;
	/** The line that it begins in. */
	readonly line: string;
	/** What is changed, and what stands there instead. */
	readonly code: string;
	readonly instead: string;
}
export interface Explained extends Survivor {
	readonly why: string;
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
/** Enough of a long piece of code to know it by. */
const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** Those that were tried and that no test noticed, or that no test reaches. */
export const survivorsOf = ({ files }: Report): readonly Survivor[] =>
	Object.entries(files).flatMap(([file, { source, mutants }]) => {
		const lines = source.split("\n");
		const between = ({ start, end }: { readonly start: Place; readonly end: Place }) => {
			const part = lines.slice(start.line - 1, end.line);
			part[part.length - 1] = part.at(-1)!.slice(0, end.column - 1);
			part[0] = part[0]!.slice(start.column - 1);
			return part.join("\n");
		};
		return mutants
			.filter(({ status }) => status === "Survived" || status === "NoCoverage")
			.map(({ location, replacement = "" }) => ({
				file,
				line: oneLine(lines[location.start.line - 1] ?? ""),
				code: short(oneLine(between(location))),
				instead: short(oneLine(replacement)),
			}));
	});

const mark = ({ file, line, code, instead }: Survivor) => [file, line, code, instead].join("\n");

/** Survivors without a reason, each once, and reasons without a survivor. */
export function unexplained(survivors: readonly Survivor[], explained: readonly Explained[]) {
	const [living, known] = [survivors, explained].map((list) => new Map(list.map((each) => [mark(each), each])));
	return {
		open: [...living!].flatMap(([key, each]) => (known!.has(key) ? [] : [each])),
		stale: [...known!].flatMap(([key, each]) => (living!.has(key) ? [] : [each])),
	};
}
