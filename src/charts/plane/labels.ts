/** Finds room for names at points: beside the point where it is free, else further off with a line that leads to it. */

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** A point and what is to be written at it. */
export interface Wish {
	readonly id: string;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	/** Half the size of the mark. */
	readonly r: number;
}

export interface Label {
	readonly id: string;
	readonly text: string;
	readonly box: Box;
	/** Which end of the text keeps to its end of the box, whose width is but an estimate. */
	readonly anchor: "start" | "middle" | "end";
	/** From the point to the name, where the two stand apart. */
	readonly leader?: Segment;
}

/** Inter runs to about 0.56 of its size for a letter; a little more keeps neighbours apart, and holds a wide letter alone. */
export const textWidth = (text: string, size: number) => (text.length * 0.58 + 0.2) * size;
export const lineHeight = 1.2;

export const overlap = (a: Box, b: Box) =>
	Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
	Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

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

export interface Room {
	readonly size: number;
	readonly bounds: Box;
	/** Where nothing may be written. */
	readonly taken: readonly Box[];
	/** What is better not written across. */
	readonly lines: readonly Segment[];
}

export const markBox = ({ x, y, r }: Wish): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

/** One name after the other, each at the cheapest place that is left; one that finds none is not written. */
export function placeLabels(wishes: readonly Wish[], { size, bounds, taken, lines }: Room): readonly Label[] {
	const marks = wishes.map(markBox);
	const labels: Label[] = [];
	wishes.forEach((wish, own) => {
		const width = textWidth(wish.text, size);
		const height = size * lineHeight;
		let best: { readonly cost: number; readonly label: Label } | undefined;
		for (const [ring, gap] of rings.entries())
			for (const [rank, degree] of degrees.entries()) {
				const [dx, dy] = [Math.cos((degree * Math.PI) / 180), -Math.sin((degree * Math.PI) / 180)];
				const anchor = Math.abs(dx) < 0.3 ? "middle" : dx > 0 ? "start" : "end";
				const reach = wish.r + gap * size;
				const middle = [wish.x + dx * (reach + width / 2), wish.y + dy * (reach + height / 2)] as const;
				const box = { x: middle[0] - width / 2, y: middle[1] - height / 2, width, height };
				if (!within(box, bounds)) continue;
				if ([...taken, ...marks].some((other) => overlap(box, other) > 0)) continue;
				if (labels.some((other) => overlap(box, other.box) > 0)) continue;
				const leader: Segment = [
					wish.x + dx * wish.r,
					wish.y + dy * wish.r,
					Math.max(box.x, Math.min(box.x + width, wish.x + dx * reach)),
					Math.max(box.y, Math.min(box.y + height, wish.y + dy * reach)),
				];
				const blocked =
					ring > 0 &&
					[...marks.filter((_, index) => index !== own), ...labels.map((other) => other.box)].filter((other) =>
						crosses(leader, other),
					).length;
				const cut = labels.filter((other) => other.leader && crosses(other.leader, box)).length;
				const across = lines.filter((line) => crosses(line, box)).length;
				const cost = 10 * ring + rank / 2 + 12 * across + 40 * Number(blocked) + 40 * cut;
				if (!best || cost < best.cost)
					best = { cost, label: { id: wish.id, text: wish.text, box, anchor, ...(ring > 0 && { leader }) } };
			}
		if (best) labels.push(best.label);
	});
	return labels;
}
