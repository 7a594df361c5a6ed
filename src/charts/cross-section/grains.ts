/** Particles of the cathode and pores of the separator: made-up positions, exact area fractions. */
import { Delaunay } from "d3-delaunay";

export interface Rectangle {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Grain {
	/** Corners x0, y0, x1, y1, …; the outline touches none of them, see `rounding`. */
	readonly corners: readonly number[];
	/** Fraction of an edge at which the curve round a corner begins and ends; at 0.5 no straight piece is left. */
	readonly rounding: number;
	readonly centroid: readonly [x: number, y: number];
}

export interface Pore {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

/** mulberry32: small, and the same in every browser, so that a design always looks the same. */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** The cathode is about twice as wide as the picture is high; there the particles come out as long as they are high. */
const aspect = 2.2;
const maximum = 900;
/** Enough to keep particles apart; many more would make them equal, which no powder is. */
const candidates = 7;

let sequence: Float64Array | undefined;

/**
 * x, y pairs in the unit square, spread out evenly however many of the first are taken: each is the one of a few random
 * candidates that lies farthest from all before it, across the borders too. The first n never change, so a particle keeps
 * its identity when others join.
 */
function points(): Float64Array {
	if (sequence) return sequence;
	const next = random(20260836);
	const taken = new Float64Array(2 * maximum);
	for (let n = 0; n < maximum; n++) {
		let best = -1;
		for (let k = 0; k < candidates; k++) {
			const x = next();
			const y = next();
			let nearest = Number.POSITIVE_INFINITY;
			for (let i = 0; i < 2 * n; i += 2) {
				const dx = Math.abs(x - (taken[i] as number));
				const dy = Math.abs(y - (taken[i + 1] as number));
				const wrappedX = Math.min(dx, 1 - dx) * aspect;
				const wrappedY = Math.min(dy, 1 - dy);
				nearest = Math.min(nearest, wrappedX * wrappedX + wrappedY * wrappedY);
			}
			if (nearest <= best) continue;
			best = nearest;
			taken[2 * n] = x;
			taken[2 * n + 1] = y;
		}
	}
	sequence = taken;
	return taken;
}

/** 300 particles stand for the 23.1 mg/cm² of the paper's cell 1. */
const grainCount = (loading: number) => Math.max(40, Math.min(maximum, Math.round((300 * loading) / 23.1)));

/** The paper's 4.1 % porosity of the separator tape. */
export const separatorPorosity = 0.041;

/**
 * One grain in each Voronoi cell of the rectangle, with exactly 1 − P of the cell's area: corners are rounded, which takes
 * a little, and the rest is taken by shrinking the cell about its centroid. So grains never touch, whatever the porosity.
 */
export function grains(rectangle: Rectangle, P: number, loading: number): Grain[] {
	const { x, y, width, height } = rectangle;
	if (!(width > 0 && height > 0)) return [];
	const unit = points();
	const sites = new Float64Array(2 * grainCount(loading));
	for (let i = 0; i < sites.length; i += 2) {
		sites[i] = x + width * (unit[i] as number);
		sites[i + 1] = y + height * (unit[i + 1] as number);
	}
	const cells = new Delaunay(sites).voronoi([x, y, x + width, y + height]);
	const result: Grain[] = [];
	for (let i = 0; i < sites.length / 2; i++) {
		const cell = cells.cellPolygon(i);
		if (cell) result.push(grain(cell, P));
	}
	return result;
}

/** `cell` is closed: its last point repeats the first. */
function grain(cell: readonly (readonly number[])[], P: number): Grain {
	const n = cell.length - 1;
	const [originX = 0, originY = 0] = cell[0] as readonly number[];
	let area2 = 0;
	let corners2 = 0;
	let momentX = 0;
	let momentY = 0;
	for (let i = 0; i < n; i++) {
		const [ax = 0, ay = 0] = cell[i === 0 ? n - 1 : i - 1] as readonly number[];
		const [bx = 0, by = 0] = cell[i] as readonly number[];
		const [cx = 0, cy = 0] = cell[i + 1] as readonly number[];
		// about a point of the cell itself: far from the origin the differences would lose their digits
		const cross = (bx - originX) * (cy - originY) - (cx - originX) * (by - originY);
		area2 += cross;
		momentX += cross * (bx + cx - 2 * originX);
		momentY += cross * (by + cy - 2 * originY);
		corners2 += (bx - ax) * (cy - by) - (cx - bx) * (by - ay);
	}
	const centroidX = originX + momentX / (3 * area2);
	const centroidY = originY + momentY / (3 * area2);
	// a quadratic curve cuts t²/3 off the triangle of a corner and its neighbours
	const rounding = Math.min(0.5, Math.sqrt((3 * P * area2) / corners2));
	const scale = Math.sqrt(((1 - P) * area2) / (area2 - (rounding * rounding * corners2) / 3));
	const corners: number[] = [];
	for (let i = 0; i < n; i++) {
		const [px = 0, py = 0] = cell[i] as readonly number[];
		corners.push(centroidX + scale * (px - centroidX), centroidY + scale * (py - centroidY));
	}
	return { corners, rounding, centroid: [centroidX, centroidY] };
}

/** Paths are in hundredths of a pixel and relative: short integers are written, and read, several times faster. */
export const pathScale = 0.01;

/** The outlines of every `tones`-th grain in one path each. */
export function grainPaths(all: readonly Grain[], tones: number): string[] {
	const paths: string[] = Array(tones).fill("");
	all.forEach((one, index) => {
		paths[index % tones] += outline(one);
	});
	return paths;
}

function outline({ corners, rounding: t }: Grain): string {
	const n = corners.length;
	const at = (i: number) => corners[(i + n) % n] as number;
	const along = (from: number, to: number) => Math.round(100 * (at(from) + t * (at(to) - at(from))));
	let x = along(0, -2);
	let y = along(1, -1);
	let path = `M${x} ${y}`;
	for (let i = 0; i < n; i += 2) {
		if (t < 0.5) {
			const startX = along(i, i - 2);
			const startY = along(i + 1, i - 1);
			path += `l${startX - x} ${startY - y}`;
			x = startX;
			y = startY;
		}
		const endX = along(i, i + 2);
		const endY = along(i + 1, i + 3);
		path += `q${Math.round(100 * at(i)) - x} ${Math.round(100 * at(i + 1)) - y} ${endX - x} ${endY - y}`;
		x = endX;
		y = endY;
	}
	return `${path}z`;
}

/**
 * Round pores whose area is exactly `separatorPorosity` of the rectangle; some thirty in the paper's 50 µm. There are more
 * where few would not fit in a thin layer, and none where the layer is thinner than a line.
 */
export function pores(rectangle: Rectangle, thickness: number): Pore[] {
	const { x, y, width, height } = rectangle;
	if (width < 2 || height <= 0) return [];
	const area = separatorPorosity * width * height;
	const largest = 0.25 * Math.min(width, height);
	const count = Math.round(Math.max((30 * thickness) / 50, area / (Math.PI * largest * largest), 3));
	const n = Math.min(count, 120);
	// shares of the area between one and four, spread evenly by the golden ratio
	const shares = Array.from({ length: n }, (_, i) => 1 + 3 * ((i * 0.618034) % 1));
	const unitArea = area / shares.reduce((sum, share) => sum + share, 0);
	// Roberts' sequence: also each coordinate by itself is spread evenly, which keeps pores apart in a thin layer
	return shares.map((share, i) => {
		const r = Math.sqrt((unitArea * share) / Math.PI);
		return {
			x: x + r + (width - 2 * r) * ((0.5 + i * 0.7548777) % 1),
			y: y + r + (height - 2 * r) * ((0.5 + i * 0.5698403) % 1),
			r,
		};
	});
}
