/** Finds room for what is written in the map: names at marks, values on iso-lines, limits in what they forbid. */
import type { DesignMap } from "#analysis/map";
import type { MapPlane } from "#analysis/map-plane";
import { type Box, type Label, lineHeight, markBox, overlap, placeLabels, type Segment } from "#layout/labels";
import { textWidth } from "#layout/text-width";
import { type OutputKey, quantity, shownUnit } from "#model";
import { type Layout, scaleX, scaleY } from "./layout";
import { forbiddenText, levelText, type Spot, spotName } from "./series";

export interface Mark {
	readonly spot: Spot;
	readonly x: number;
	readonly y: number;
	readonly r: number;
	/** How the list beneath calls it where there is no room for names: A, B, … */
	readonly letter: string;
}

export function marksOf(spots: readonly Spot[], { x, y }: Pick<MapPlane, "x" | "y">, layout: Layout): readonly Mark[] {
	return spots.map((spot, i) => ({
		spot,
		x: scaleX(layout, x, spot.x),
		y: scaleY(layout, y, spot.y),
		r: 0.28 * layout.em,
		letter: String.fromCharCode(65 + (i % 26)),
	}));
}

const frameOf = ({ left, right, top, bottom }: Layout): Box => ({
	x: left + 3,
	y: top + 3,
	width: right - left - 6,
	height: bottom - top - 6,
});

/** In serif, which runs a little smaller. */
const nameSize = ({ small }: Layout) => 1.08 * small;

/** A little above or below its mark rather than beside it: there runs the ± of the design in hand when it stands upon the mark. */
export const namesOf = (marks: readonly Mark[], layout: Layout): readonly Label[] => {
	const reach = 3 * layout.em;
	return placeLabels(
		marks.map(({ spot, letter, ...mark }) => ({
			...mark,
			id: spot.id,
			text: layout.narrow ? letter : spotName(spot),
			size: nameSize(layout),
		})),
		{
			bounds: frameOf(layout),
			taken: [],
			lines: marks.flatMap(({ x, y }): Segment[] => [
				[x - reach, y, x + reach, y],
				[x, y - reach, x, y + reach],
			]),
			walls: [],
		},
	);
};

/** Where marks and their names leave no room for anything else. */
export const takenBy = (marks: readonly Mark[], names: readonly Label[]): readonly Box[] => [
	...marks.map(markBox),
	...names.map(({ box }) => box),
];

/** The value of an iso-line, written along it. */
export interface Written {
	readonly id: string;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	/** Degrees, clockwise. */
	readonly angle: number;
	/** Which layer it is of: 0 or 1. */
	readonly layer: number;
}

type Disc = readonly [x: number, y: number];

/** A turned text as discs of half a line along its middle. */
function discsOf(x: number, y: number, angle: number, width: number, size: number): readonly Disc[] {
	const [dx, dy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
	const half = Math.max(0, width / 2 - size / 2);
	const count = Math.max(2, Math.ceil((2 * half) / (size * 0.8)) + 1);
	return Array.from({ length: count }, (_, i) => {
		const along = -half + (2 * half * i) / (count - 1);
		return [x + along * dx, y + along * dy];
	});
}

const reaches = ([x, y]: Disc, { x: left, y: top, width, height }: Box, by: number) =>
	Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height)) < by;

/** The line in the middle of a layer names its unit too. */
const unitText = (of: OutputKey) => shownUnit(quantity(of).unit).label;

/**
 * Each value at the first place of its line that is clear of marks, names, other values and the border; a line without one
 * stays without. The first layer chooses first.
 */
export function writtenOf(map: DesignMap, layout: Layout, taken: readonly Box[]): readonly Written[] {
	const { left, right, top, bottom, small } = layout;
	const [width, height] = [right - left, bottom - top];
	const inner = frameOf(layout);
	const occupied: Disc[] = [];
	const written: Written[] = [];
	map.layers.forEach(({ of, levels, step }, layer) => {
		let named = false;
		// from the middle outwards, so that the unit stands where the eye is
		const order = levels.toSorted(
			(a, b) => Math.abs(levels.indexOf(a) - levels.length / 2) - Math.abs(levels.indexOf(b) - levels.length / 2),
		);
		for (const { value, labels } of order) {
			const number = levelText(of, value, step);
			const text = named || !unitText(of) ? number : `${number} ${unitText(of)}`;
			const length = textWidth(text, small);
			for (const place of labels) {
				const turn = (place.angle * Math.PI) / 180;
				const angle = (Math.atan2(Math.sin(turn) * height, Math.cos(turn) * width) * 180) / Math.PI;
				const [x, y] = [left + place.x * width, top + place.y * height];
				const discs = discsOf(x, y, angle, length, small);
				const isFree = discs.every(
					([dx, dy]) =>
						dx - small / 2 > inner.x &&
						dx + small / 2 < inner.x + inner.width &&
						dy - small / 2 > inner.y &&
						dy + small / 2 < inner.y + inner.height &&
						taken.every((box) => !reaches([dx, dy], box, small * 0.7)) &&
						occupied.every(([ox, oy]) => Math.hypot(dx - ox, dy - oy) > small * 1.5),
				);
				if (!isFree) continue;
				occupied.push(...discs);
				written.push({ id: `${of} ${value}`, text, x, y, angle, layer });
				named = true;
				break;
			}
		}
	});
	return written;
}

/** Words on one line or several, level. */
export interface Words {
	readonly id: string;
	readonly lines: readonly string[];
	readonly x: number;
	/** Middle of the first line. */
	readonly y: number;
}

/** Breaks words into lines of a width; nothing where a word alone is too long. */
function broken(text: string, size: number, room: number): readonly string[] | undefined {
	const lines: string[] = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && textWidth(longer, size) <= room) lines[lines.length - 1] = longer;
		else if (textWidth(word, size) > room) return undefined;
		else lines.push(word);
	}
	return lines;
}

/** Each limit in words within its region, clear of marks and names, on as few lines as it takes; where there is no room for them, the caption has them alone. */
export function limitWords(map: DesignMap, layout: Layout, taken: readonly Box[]): readonly Words[] {
	const { left, right, top, bottom, small } = layout;
	const [width, height] = [right - left, bottom - top];
	const line = small * lineHeight;
	const margin = 0.4 * layout.em;
	return map.forbidden.flatMap(({ stop, rooms }): Words[] => {
		for (const room of rooms) {
			const lines = broken(forbiddenText(stop), small, room.width * width - 2 * margin);
			if (!lines || lines.length * line + margin > room.height * height) continue;
			const x = left + (room.x + room.width / 2) * width;
			const middle = top + (room.y + room.height / 2) * height;
			const widest = Math.max(...lines.map((each) => textWidth(each, small)));
			const box = {
				x: x - widest / 2,
				y: middle - (lines.length * line) / 2,
				width: widest,
				height: lines.length * line,
			};
			if (taken.some((other) => overlap(box, other) > 0)) continue;
			return [
				{
					id: `${stop.key} ${stop.end}`,
					lines,
					x,
					y: middle - ((lines.length - 1) * line) / 2,
				},
			];
		}
		return [];
	});
}
