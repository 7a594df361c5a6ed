/** Widths of labels before they are drawn, so that a pure function can place them. On the generous side. */

const wide = /[mwMW%@—]/;
const narrow = /[iljtfrI.,:;'’()· |]/;

/** `size` in px, of both faces of the page. */
export function textWidth(text: string, size: number): number {
	let em = 0;
	for (const letter of text)
		em += wide.test(letter) ? 0.92 : narrow.test(letter) ? 0.36 : /[A-Z]/.test(letter) ? 0.7 : 0.6;
	return em * size;
}

/** `text`, cut with an ellipsis where it is wider than `room`. */
export function fitted(text: string, size: number, room: number): string {
	if (textWidth(text, size) <= room) return text;
	let kept = text;
	while (kept && textWidth(`${kept}…`, size) > room) kept = kept.slice(0, -1);
	return kept ? `${kept.trimEnd()}…` : "";
}
