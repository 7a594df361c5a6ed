/** Where things stand in the path figure, in pixels, from the width of the page and the size of its type. */
export interface Layout {
	readonly width: number;
	readonly height: number;
	/** One rem. */
	readonly em: number;
	/** On a phone: names on two lines, the key above, the design in hand on three short lines. */
	readonly narrow: boolean;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	/** Room for the names of the steps. */
	readonly foot: number;
	readonly bar: number;
	readonly gap: number;
}

export function layoutOf(width: number, height: number, em: number): Layout {
	const narrow = width < 34 * em;
	const left = (narrow ? 2.2 : 3) * em;
	const right = (narrow ? 2.5 : 7.6) * em;
	const group = (width - left - right) / 4;
	return {
		width,
		height,
		em,
		narrow,
		left,
		right,
		top: (narrow ? 2.1 : 1.6) * em,
		foot: (narrow ? 4.2 : 2.5) * em,
		bar: Math.max(4, Math.min(3.4 * em, group * (narrow ? 0.4 : 0.36))),
		gap: (narrow ? 0.2 : 0.375) * em,
	};
}

/** A name on two lines of about the same length; “30 %” stays together. */
export function halves(name: string): readonly string[] {
	const spaces = [...name.matchAll(/ (?!%)/g)].map((match) => match.index);
	if (spaces.length === 0) return [name];
	const middle = name.length / 2;
	const at = spaces.reduce((best, space) => (Math.abs(space - middle) < Math.abs(best - middle) ? space : best));
	return [name.slice(0, at), name.slice(at + 1)];
}
