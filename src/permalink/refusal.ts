/** Why nothing of a file was taken, as it is told. */

const reasonsAtMost = 10;

/** One reason a line: ten at most, then how many more there are. */
export function reasonsText(why: readonly string[]): string {
	const more = why.length - reasonsAtMost;
	return [...why.slice(0, reasonsAtMost), ...(more > 0 ? [`And ${more} more.`] : [])].join("\n");
}

/** What a link says that it does instead of what it refuses. */
const instead = [
	/; [^;]+ (?:is|are) (?:used|shown)(?: for y)?\.$/,
	/(?:; [^;]+| and) (?:was|were) left out\.$/,
	/; it is read as version \d+\.$/,
	/, the first ones\.$/,
	/ What this version knows of it is used; a newer one may show more\.$/,
];

/** A link's reason without what it does instead: of a file nothing is used then. */
export const reasonAlone = (sentence: string): string =>
	instead
		.reduce((text, pattern) => text.replace(pattern, "."), sentence)
		.replace(/the name was cut to (\d+) characters/, "the name has more than $1 characters")
		.replace(/\.+$/, ".");
