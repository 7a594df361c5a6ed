/** Where things stand in the path figure, in pixels, from the width of the page and the size of its type. */
import { fitted, textWidth } from "#layout/text-width";
import type { PictureSize } from "../figure/picture-size";
import { figuresOf, type Group } from "./series";

interface Size extends PictureSize {
	readonly height: number;
}

export interface Layout extends Size {
	/** On a phone: the design in hand on three short lines. */
	readonly narrow: boolean;
	/** Wider than its box. */
	readonly scrolls: boolean;
	/** The key above the bars, where it is in sight: a phone has no room beside them, and what scrolls has its end out of sight. */
	readonly keyAbove: boolean;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	/** Room for the names of the steps. */
	readonly foot: number;
	readonly bar: number;
	readonly gap: number;
	/** The name of each step on its lines; `nameRows` is the most that one of them takes. */
	readonly names: readonly (readonly string[])[];
	readonly nameRows: number;
	readonly nameSize: number;
	/** Figure and unit beneath a name stand on two lines. */
	readonly stacked: boolean;
	readonly small: number;
}

/** Lines of a long name, and what one of them may take, in em: “activation” fits. */
const mostRows = 3;
const mostRoom = { narrow: 3.9, wide: 4.8 };

export function layoutOf({ width, height, em }: Size, groups: readonly Group[], otherUnit: string): Layout {
	const narrow = width < 34 * em;
	const left = (narrow ? 2.2 : 3) * em;
	const right = (narrow ? 2.5 : 7.6) * em;
	const small = (narrow ? 0.6875 : 0.75) * em;
	const nameSize = narrow ? small : 0.8125 * em;
	const apart = 0.4 * em;

	const share = (width - left - right) / groups.length;
	const wordy = ({ name }: Group) => textWidth(name, nameSize) > share - apart;
	const figured = (group: Group) => textWidth(`${figuresOf(group)} ${otherUnit}`, small) > share - apart;
	const stacked = narrow || groups.some((group) => wordy(group) || figured(group));
	const room = (narrow ? mostRoom.narrow : mostRoom.wide) * em;
	const names = groups.map(({ name }) => (stacked ? nameLines(name, nameSize, room) : [name]));
	const nameRows = Math.max(...names.map((lines) => lines.length));

	// The paper's own four fit any screen.
	const needed = groups.every(({ printed }) => printed) || !stacked ? 0 : room + apart;
	const group = Math.max(share, needed);
	const scrolls = group > share;
	const keyAbove = narrow || scrolls;
	const rows = 0.95 * (nameRows - 1) + (stacked ? 0.95 : 0);
	return {
		width: Math.round(left + right + group * groups.length),
		height,
		em,
		narrow,
		scrolls,
		keyAbove,
		left,
		right,
		top: (keyAbove ? 2.1 : 1.6) * em,
		foot: (2.35 + rows) * em,
		bar: Math.max(4, Math.min(3.4 * em, group * (narrow ? 0.4 : 0.36))),
		gap: (narrow ? 0.2 : 0.375) * em,
		names,
		nameRows,
		nameSize,
		stacked,
		small,
	};
}

/** A name on two lines of about the same length, or a long one on three and cut; “30 %” and “25 µm” stay together. */
function nameLines(name: string, size: number, room: number): readonly string[] {
	const fits = (text: string) => textWidth(text, size) <= room;
	const words = name.split(/ (?![%µ])/);
	const halves = words
		.slice(1)
		.map((_, index) => [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")] as const)
		.filter((lines) => lines.every(fits));
	if (halves.length > 0)
		return halves.reduce((best, lines) =>
			Math.abs(lines[0].length - lines[1].length) < Math.abs(best[0].length - best[1].length) ? lines : best,
		);
	const lines: string[] = [];
	for (const word of words) {
		const longer = [lines.at(-1), word].filter(Boolean).join(" ");
		if (lines.length > 0 && (fits(longer) || lines.length === mostRows)) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines.map((line) => fitted(line, size, room));
}
