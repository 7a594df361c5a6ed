/** Particles of the cathode and pores of the separator: made-up positions, exact area fractions. */
import { Delaunay } from "d3-delaunay";

export interface Rectangle {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

type Point = readonly [x: number, y: number];

export interface Grain {
	/** Corners x0, y0, x1, y1, …; the outline touches none of them, see `rounding`. */
	readonly corners: readonly number[];
	/** Fraction of an edge at which the curve round a corner begins and ends; at 0.5 no straight piece is left. */
	readonly rounding: number;
	readonly centroid: Point;
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

const taken = new Float64Array(2 * maximum);
const next = random(20260836);
let known = 0;

/**
 * At least `count` x, y pairs in the unit square, spread out evenly however many of the first are used: each is the one of
 * a few random candidates that lies farthest from all before it, across the borders too. Those that are known never
 * change, so a particle keeps its identity when others join.
 */
function points(count: number): Float64Array {
	for (; known < count; known++) {
		let best = -1;
		for (let k = 0; k < candidates; k++) {
			const x = next();
			const y = next();
			let nearest = Number.POSITIVE_INFINITY;
			for (let i = 0; i < 2 * known; i += 2) {
				const dx = Math.abs(x - (taken[i] as number));
				const dy = Math.abs(y - (taken[i + 1] as number));
				const wrappedX = Math.min(dx, 1 - dx) * aspect;
				const wrappedY = Math.min(dy, 1 - dy);
				nearest = Math.min(nearest, wrappedX * wrappedX + wrappedY * wrappedY);
			}
			if (nearest <= best) continue;
			best = nearest;
			taken[2 * known] = x;
			taken[2 * known + 1] = y;
		}
	}
	return taken;
}

/** 300 particles stand for the 23.1 mg/cm² of the paper's cell 1. */
const grainCount = (loading: number) => Math.max(40, Math.min(maximum, Math.round((300 * loading) / 23.1)));

/** The paper's 4.1 % porosity of the separator tape. */
const separatorPorosity = 0.041;

/**
 * One grain in each Voronoi cell of the rectangle, with exactly 1 − P of the cell's area: corners are rounded, which takes
 * a little, and the rest is taken by shrinking the cell about its centroid. So grains never touch, whatever the porosity.
 */
export function grains(rectangle: Rectangle, P: number, loading: number): Grain[] {
	const { x, y, width, height } = rectangle;
	if (!(width > 0 && height > 0)) return [];
	const count = grainCount(loading);
	const unit = points(count);
	const sites = new Float64Array(2 * count);
	for (let i = 0; i < sites.length; i += 2) {
		sites[i] = x + width * (unit[i] as number);
		sites[i + 1] = y + height * (unit[i + 1] as number);
	}
	const cells = new Delaunay(sites).voronoi([x, y, x + width, y + height]);
	const result: Grain[] = [];
	for (let i = 0; i < count; i++) {
		const cell = cells.cellPolygon(i);
		if (cell) result.push(grain(cell as readonly Point[], P));
	}
	return result;
}

/** `cell` is closed: its last point repeats the first. */
function grain(cell: readonly Point[], P: number): Grain {
	const n = cell.length - 1;
	// about a point of the cell itself: far from the origin the differences would lose their digits
	const [originX, originY] = cell[0] as Point;
	const [lastX, lastY] = cell[n - 1] as Point;
	let x = 0;
	let y = 0;
	let edgeX = originX - lastX;
	let edgeY = originY - lastY;
	let area2 = 0;
	let corners2 = 0;
	let momentX = 0;
	let momentY = 0;
	for (let i = 1; i <= n; i++) {
		const point = cell[i] as Point;
		const nextX = point[0] - originX;
		const nextY = point[1] - originY;
		const cross = x * nextY - nextX * y;
		area2 += cross;
		momentX += cross * (x + nextX);
		momentY += cross * (y + nextY);
		corners2 += edgeX * (nextY - y) - (nextX - x) * edgeY;
		edgeX = nextX - x;
		edgeY = nextY - y;
		x = nextX;
		y = nextY;
	}
	const centroidX = originX + momentX / (3 * area2);
	const centroidY = originY + momentY / (3 * area2);
	// a quadratic curve cuts t²/3 off the triangle of a corner and its neighbours
	const rounding = Math.min(0.5, Math.sqrt((3 * P * area2) / corners2));
	const scale = Math.sqrt(((1 - P) * area2) / (area2 - (rounding * rounding * corners2) / 3));
	const corners: number[] = [];
	for (let i = 0; i < n; i++) {
		const point = cell[i] as Point;
		corners.push(centroidX + scale * (point[0] - centroidX), centroidY + scale * (point[1] - centroidY));
	}
	return { corners, rounding, centroid: [centroidX, centroidY] };
}

/** Paths are relative and in twentieths of a pixel: short integers are written, and read, several times faster. */
export const pathScale = 0.05;
const perPixel = 20;

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
	let cornerX = corners[0] as number;
	let cornerY = corners[1] as number;
	let x = Math.round(perPixel * (cornerX + t * ((corners[n - 2] as number) - cornerX)));
	let y = Math.round(perPixel * (cornerY + t * ((corners[n - 1] as number) - cornerY)));
	let path = `M${x} ${y}`;
	for (let i = 2; i <= n; i += 2) {
		const nextX = corners[i === n ? 0 : i] as number;
		const nextY = corners[i === n ? 1 : i + 1] as number;
		const endX = Math.round(perPixel * (cornerX + t * (nextX - cornerX)));
		const endY = Math.round(perPixel * (cornerY + t * (nextY - cornerY)));
		path += `q${Math.round(perPixel * cornerX) - x} ${Math.round(perPixel * cornerY) - y} ${endX - x} ${endY - y}`;
		x = endX;
		y = endY;
		if (t < 0.5 && i < n) {
			const startX = Math.round(perPixel * (nextX + t * (cornerX - nextX)));
			const startY = Math.round(perPixel * (nextY + t * (cornerY - nextY)));
			path += `l${startX - x} ${startY - y}`;
			x = startX;
			y = startY;
		}
		cornerX = nextX;
		cornerY = nextY;
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
