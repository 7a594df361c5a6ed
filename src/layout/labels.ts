/** Finds room for names at points: beside the point where it is free, else further off with a line that leads to it. */
import { textWidth } from "./text-width";

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** A point and what is to be written at it. */
interface Wish {
	readonly id: string;
	readonly text: string;
	/** Of the type. */
	readonly size: number;
	readonly x: number;
	readonly y: number;
	/** Half the size of the mark. */
	readonly r: number;
}

export interface Label {
	readonly id: string;
	readonly text: string;
	readonly size: number;
	readonly box: Box;
	/** Which end of the text keeps to its end of the box, whose width is but an estimate. */
	readonly anchor: "start" | "middle" | "end";
	/** From the point to the name, where the two stand apart. */
	readonly leader?: Segment;
}

export const lineHeight = 1.2;

export const overlap = (a: Box, b: Box) =>
	Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
	Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
	x: x - by,
	y: y - by,
	width: width + 2 * by,
	height: height + 2 * by,
});

const within = (box: Box, bounds: Box) =>
	box.x >= bounds.x &&
	box.y >= bounds.y &&
	box.x + box.width <= bounds.x + bounds.width &&
	box.y + box.height <= bounds.y + bounds.height;

/** Does the segment pass through the box? Its part within the box is narrowed side by side (Liang and Barsky). */
export function crosses([x1, y1, x2, y2]: Segment, { x, y, width, height }: Box): boolean {
	let [from, to] = [0, 1];
	for (const [step, distance] of [
		[x1 - x2, x1 - x],
		[x2 - x1, x + width - x1],
		[y1 - y2, y1 - y],
		[y2 - y1, y + height - y1],
	] as const) {
		if (step === 0) {
			if (distance < 0) return false;
		} else if (step < 0) from = Math.max(from, distance / step);
		else to = Math.min(to, distance / step);
	}
	return from < to;
}

/** Right and left first, as a reader looks for a name; then the corners, above and below, and what lies between. */
const degrees = [0, 180, 45, -45, 135, -135, 90, -90, 22, -22, 158, -158, 68, -68, 112, -112];
const rings = [0.3, 1.2, 2.2, 3.4, 4.8, 6.4, 8.2];

interface Room {
	readonly bounds: Box;
	/** Where nothing may be written. */
	readonly taken: readonly Box[];
	/** What is better not written across, and keeps some distance from what is. */
	readonly lines: readonly Segment[];
	/** What nothing may be written across. */
	readonly walls: readonly Segment[];
}

export const markBox = ({ x, y, r }: Pick<Wish, "x" | "y" | "r">): Box => ({
	x: x - r,
	y: y - r,
	width: 2 * r,
	height: 2 * r,
});

interface Place {
	readonly label: Label;
	readonly cost: number;
}

/** Where a name may stand whatever the other names do, and what that costs. */
function placesOf(wish: Wish, marks: readonly Box[], { bounds, taken, lines, walls }: Room): readonly Place[] {
	const { id, text, size } = wish;
	const width = textWidth(text, size);
	const height = size * lineHeight;
	const [hidden, own] = [[...taken, ...marks], markBox(wish)];
	const places: Place[] = [];
	for (const [ring, gap] of rings.entries())
		for (const [rank, degree] of degrees.entries()) {
			const [dx, dy] = [Math.cos((degree * Math.PI) / 180), -Math.sin((degree * Math.PI) / 180)];
			const anchor = Math.abs(dx) < 0.3 ? "middle" : dx > 0 ? "start" : "end";
			const reach = wish.r + gap * size;
			const middle = [wish.x + dx * (reach + width / 2), wish.y + dy * (reach + height / 2)] as const;
			// above and beneath a point at the edge a name moves in
			const most = anchor === "middle" ? bounds.x + bounds.width - width : Number.POSITIVE_INFINITY;
			const least = anchor === "middle" ? bounds.x : Number.NEGATIVE_INFINITY;
			const x = Math.max(least, Math.min(most, middle[0] - width / 2));
			const box = { x, y: middle[1] - height / 2, width, height };
			if (!within(box, bounds) || hidden.some((other) => overlap(box, other) > 0)) continue;
			if (walls.some((wall) => crosses(wall, box))) continue;
			const leader: Segment = [
				wish.x + dx * wish.r,
				wish.y + dy * wish.r,
				Math.max(box.x, Math.min(box.x + width, wish.x + dx * reach)),
				Math.max(box.y, Math.min(box.y + height, wish.y + dy * reach)),
			];
			const across = lines.filter((line) => crosses(line, grown(box, 0.2 * size))).length;
			const over = ring > 0 ? marks.filter((mark) => overlap(mark, own) === 0 && crosses(leader, mark)).length : 0;
			places.push({
				label: { id, text, size, box, anchor, ...(ring > 0 && { leader }) },
				cost: 10 * ring + rank / 2 + 60 * across + 40 * over,
			});
		}
	return places;
}

/** The cheapest place beside names that stand already: clear of them, and best with no leader over a name. */
function cheapest(places: readonly Place[], others: readonly Place[]): Place | undefined {
	let best: Place | undefined;
	for (const { label, cost } of places) {
		const { box, leader } = label;
		if ((best && cost >= best.cost) || others.some((other) => overlap(box, other.label.box) > 0)) continue;
		const over = others.filter((other) => leader && crosses(leader, other.label.box)).length;
		const under = others.filter((other) => other.label.leader && crosses(other.label.leader, box)).length;
		const whole = cost + 40 * (over + under);
		if (!best || whole < best.cost) best = { label, cost: whole };
	}
	return best;
}

/** What a name costs that finds no place: more than any that does. */
const unwritten = 1000;

/**
 * One name after the other, each at the cheapest place that is left; one that finds none is not written. Who comes first
 * chooses best, so that each has its turn, and the cheapest of all these is taken.
 */
export function placeLabels(wishes: readonly Wish[], room: Room): readonly Label[] {
	const marks = wishes.map(markBox);
	const places = wishes.map((wish) => placesOf(wish, marks, room));
	let best: { readonly cost: number; readonly placed: readonly Place[] } = {
		cost: Number.POSITIVE_INFINITY,
		placed: [],
	};
	for (const [turn, first] of places.entries()) {
		const placed: Place[] = [];
		for (const of of [first, ...places.toSpliced(turn, 1)]) {
			const place = cheapest(of, placed);
			if (place) placed.push(place);
		}
		const cost = placed.reduce((sum, place) => sum + place.cost, unwritten * (wishes.length - placed.length));
		if (cost < best.cost) best = { cost, placed };
	}
	return best.placed.map(({ label }) => label);
}
