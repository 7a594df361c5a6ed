/** How wide a text is before it is drawn, so that a pure function can place it. */

/** em, the wider of the two faces of the page; everything else is as wide as a figure. */
const classes: readonly (readonly [letters: RegExp, em: number])[] = [
	[/[\p{Emoji_Presentation}\p{Extended_Pictographic}]/u, 1.4],
	[/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/, 1.05],
	[/[mwMW%@…—]/, 0.97],
	[/[ijl.,:;'’·| \u00a0]/, 0.32],
	[/[ftr()]/, 0.43],
	[/[A-Z]/, 0.75],
];

/** What both faces gain from regular to bold (700), as a share of their width. */
const bolder = 0.055;

/** `size` in px; never less than what is drawn, and no more than a quarter above it. */
export function textWidth(text: string, size: number, weight = 400): number {
	let em = 0;
	for (const letter of text) em += classes.find(([letters]) => letters.test(letter))?.[1] ?? 0.63;
	return em * size * (1 + (bolder * (weight - 400)) / 300);
}

/** `text`, cut with an ellipsis where it is wider than `room`; empty where hardly a letter would be left. */
export function fitted(text: string, size: number, room: number): string {
	if (textWidth(text, size) <= room) return text;
	// by characters, not by halves of them
	const kept = [...text];
	while (kept.length > 2 && textWidth(`${kept.join("")}…`, size) > room) kept.pop();
	return kept.length > 2 ? `${kept.join("").trimEnd()}…` : "";
}

/** `text` on one line where it fits into `room` px, else on two; what is longer still ends in an ellipsis. */
export function onTwoLines(text: string, size: number, room: number): readonly string[] {
	if (textWidth(text, size) <= room) return [text];
	const words = text.split(" ");
	const over = words.findIndex((_, index) => textWidth(words.slice(0, index + 1).join(" "), size) > room);
	const first = Math.max(1, over);
	return [words.slice(0, first), words.slice(first)].map((line) => fitted(line.join(" "), size, room)).filter(Boolean);
}
