import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth } from "#layout/text-width";
import { defaults, evaluate, type Inputs, inputs as rows } from "#model";
import { shownCell, shownColumns } from "../figure/table";
import { type Grain, grainPaths, grains, pathScale, pores } from "./grains";
import { places, settle, shownRange } from "./handles";
import { type Label, smallSize } from "./labels";
import { crossSection, type Drawing, type LayerKey, span } from "./series";

const design = (changes: Partial<Inputs> = {}) => {
	const inputs = { ...defaults, ...changes };
	return { inputs, outputs: evaluate(inputs) };
};
const cell1 = { ...design(), name: "cell 1" };
const draw = (changes: Partial<Inputs> = {}, width = 800, height = 262) =>
	crossSection(design(changes), cell1, { width, height });

const drawnGrains = ({ layers, P, loading }: Drawing) => grains(layers[2]!, P, loading);

/** The outline of a grain as short straight pieces, by de Casteljau and not by the formula that sized it. */
function flatten({ corners, rounding: t }: Grain, pieces = 8): [number, number][] {
	const n = corners.length / 2;
	const corner = (i: number): [number, number] => {
		const k = ((i % n) + n) % n;
		return [corners[2 * k]!, corners[2 * k + 1]!];
	};
	const mix = (a: [number, number], b: [number, number], s: number): [number, number] => [
		a[0] + s * (b[0] - a[0]),
		a[1] + s * (b[1] - a[1]),
	];
	const result: [number, number][] = [];
	for (let i = 0; i < n; i++) {
		const start = mix(corner(i), corner(i - 1), t);
		const end = mix(corner(i), corner(i + 1), t);
		for (let k = 0; k <= pieces; k++) {
			const s = k / pieces;
			result.push(mix(mix(start, corner(i), s), mix(corner(i), end, s), s));
		}
	}
	return result;
}

/** Chords leave out a share of the area that falls as the square of their number: two numbers give the limit. */
function grainArea(grain: Grain): number {
	const coarse = shoelace(flatten(grain, 8));
	const fine = shoelace(flatten(grain, 16));
	return fine + (fine - coarse) / 3;
}

function shoelace(points: readonly [number, number][]): number {
	const [ox, oy] = points[0]!;
	let sum = 0;
	points.forEach(([x, y], i) => {
		const [nx, ny] = points[(i + 1) % points.length]!;
		sum += (x - ox) * (ny - oy) - (nx - ox) * (y - oy);
	});
	return Math.abs(sum) / 2;
}

describe("grains", () => {
	const cases = [0.05, 0.08, 0.15, 0.41, 0.63, 0.9].flatMap((P) =>
		[2, 20, 180, 500].flatMap((width) => [2, 23.1, 60].map((loading) => ({ P, width, loading }))),
	);

	test.each(cases)("cover 1 − P of the cathode: $P, $width px, $loading mg/cm²", ({ P, width, loading }) => {
		const rectangle = { x: 267.3, y: 27, width, height: 186 };
		let area = 0;
		let beyond = Number.NEGATIVE_INFINITY;
		for (const grain of grains(rectangle, P, loading)) {
			area += grainArea(grain);
			for (const [x, y] of flatten(grain))
				beyond = Math.max(
					beyond,
					rectangle.x - x,
					x - rectangle.x - width,
					rectangle.y - y,
					y - rectangle.y - rectangle.height,
				);
		}
		expect(beyond).toBeLessThan(1e-9);
		expect(Math.abs(area / (width * rectangle.height) - (1 - P))).toBeLessThan(1e-9);
	});

	test.each([0.05, 0.41, 0.63, 0.9])("are drawn as they were sized, at porosity %d", (P) => {
		const rectangle = { x: 267, y: 27, width: 500, height: 186 };
		const drawn = grainPaths(grains(rectangle, P, 23.1), 3).reduce((sum, path) => sum + pathArea(path), 0);
		expect(Math.abs((drawn * pathScale ** 2) / (500 * 186) - (1 - P))).toBeLessThan(3e-4);
	});

	test("are as many as the coating is heavy, within bounds", () => {
		const count = (loading: number) => grains({ x: 0, y: 0, width: 300, height: 200 }, 0.5, loading).length;
		expect([count(0.1), count(23.1), count(46.2), count(200)]).toEqual([40, 300, 600, 900]);
	});

	test("stay themselves while the coating is pressed", () => {
		const P = 0.4;
		const thickness = (porosity: number) => (200 * (1 - 0.63)) / (1 - porosity);
		const before = drawnGrains(draw({ P, d_cathode: thickness(P) }));
		const after = drawnGrains(draw({ P: P + 0.001, d_cathode: thickness(P + 0.001) }));
		expect(after.length).toBe(before.length);
		before.forEach(({ centroid: [x, y] }, i) => {
			const [nx, ny] = after[i]!.centroid;
			expect(Math.hypot(nx - x, ny - y)).toBeLessThan(1);
		});
	});
});

/** Area inside relative paths of l and q, by sampling. */
function pathArea(path: string): number {
	let area = 0;
	for (const one of path.split("z").filter(Boolean)) {
		const points: [number, number][] = [];
		for (const [, command, text] of one.matchAll(/([Mlq])([^Mlq]+)/g)) {
			const [a, b, c, d] = text!.trim().split(/\s+/).map(Number) as [number, number, number, number];
			const [x, y] = points.at(-1) ?? [0, 0];
			if (command !== "q") points.push([x + a, y + b]);
			else
				for (let k = 1; k <= 50; k++) {
					const s = k / 50;
					points.push([x + 2 * s * (1 - s) * a + s * s * c, y + 2 * s * (1 - s) * b + s * s * d]);
				}
		}
		area += shoelace(points);
	}
	return area;
}

test.each([2, 5, 10, 22, 50, 110, 200, 2000])(
	"pores of a separator of %d µm are 4.1 per cent of it, inside and apart",
	(thickness) => {
		const rectangle = { x: 100, y: 27, width: 2.5 * Math.min(thickness, 300), height: 186 };
		const all = pores(rectangle, thickness);
		const area = all.reduce((sum, { r }) => sum + Math.PI * r * r, 0);
		expect(area / (rectangle.width * rectangle.height)).toBeCloseTo(0.041, 9);
		all.forEach(({ x, y, r }, i) => {
			expect(x - r).toBeGreaterThanOrEqual(rectangle.x);
			expect(x + r).toBeLessThanOrEqual(rectangle.x + rectangle.width);
			for (const other of all.slice(i + 1)) expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(r + other.r);
			expect(y - r).toBeGreaterThanOrEqual(rectangle.y);
		});
	},
);

/** Any design within the hard limits of what the picture shows. */
const designs = fc.record({
	d_reservoir: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1000, noNaN: true })),
	d_separator: fc.oneof(fc.constantFrom(0.1, 5), fc.double({ min: 0.1, max: 2000, noNaN: true })),
	d_cathode: fc.oneof(fc.constantFrom(1, 22), fc.double({ min: 1, max: 2000, noNaN: true })),
	P: fc.double({ min: 0.05, max: 0.9, noNaN: true }),
	loading: fc.double({ min: 0.1, max: 200, noNaN: true }),
});
const widths = fc.integer({ min: 256, max: 1400 });
const seeded = { seed: 2560836, numRuns: 300 };

const extent = ({ x, width }: Label<LayerKey>) => [x - width / 2, x + width / 2] as const;

test("labels never overlap nor leave the frame, however thin a layer", () => {
	fc.assert(
		fc.property(designs, designs, widths, (changes, other, width) => {
			const baseline = { ...design(other), name: "a design with a long name of the user's own" };
			const drawing = crossSection(design(changes), baseline, { width, height: 200 });
			for (const labels of [drawing.names, drawing.thicknesses]) {
				const extents = labels.map(extent);
				extents.forEach(([left, right], i) => {
					expect(left).toBeGreaterThanOrEqual(-1e-6);
					expect(right).toBeLessThanOrEqual(width + 1e-6);
					if (i > 0) expect(left).toBeGreaterThan(extents[i - 1]![1]);
				});
			}
		}),
		seeded,
	);
});

test("layers are to scale and add up to the cell; the frame holds them and the baseline's", () => {
	fc.assert(
		fc.property(designs, widths, (changes, width) => {
			const drawing = draw(changes, width);
			const { d_cell } = design(changes).outputs;
			const sum = drawing.layers.reduce((total, layer) => total + layer.width, 0);
			expect(sum / drawing.scale / d_cell).toBeCloseTo(1, 9);
			expect(drawing.boundaries[2]!.position).toBeCloseTo(d_cell, 6);
			expect(Math.max(d_cell, cell1.outputs.d_cell) * drawing.scale).toBeLessThanOrEqual(width);
			expect(drawnGrains(drawing).length).toBeGreaterThanOrEqual(40);
		}),
		seeded,
	);
});

test("handles can all be grabbed: 24 px wide areas never meet", () => {
	fc.assert(
		fc.property(fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: 800, noNaN: true }))), (xs) => {
			const sorted = [...xs].sort((a, b) => a - b).map((x) => ({ x }));
			const all = places(sorted);
			for (const [i, j] of [
				[0, 1],
				[1, 2],
				[0, 2],
			] as const) {
				if (sorted[j]!.x - sorted[i]!.x >= 30) continue;
				expect(all[j].middle - all[j].half).toBeGreaterThanOrEqual(all[i].middle + all[i].half - 1e-9);
			}
		}),
		seeded,
	);
});

test("the scale is the smallest preferred number that holds both", () => {
	expect([span(90, 20), span(308.3, 100), span(100, 330), span(1308, 0), span(5193, 0)]).toEqual([
		100, 320, 400, 1600, 6300,
	]);
	expect(crossSection(design(), cell1, { width: 800, height: 262, span: 500 }).span).toBe(500);
	expect(crossSection(design({ d_cathode: 900 }), cell1, { width: 800, height: 262, span: 500 }).span).toBe(1250);
});

test("the same design is drawn the same", () => {
	expect(draw({ P: 0.41 })).toEqual(draw({ P: 0.41 }));
});

test.each([
	["upright", { d_reservoir: 48 }, 800],
	["across", { d_reservoir: 20, loading: 2 * cell1.inputs.loading }, 1600],
] as const)(
	"a boundary of the baseline breaks off above the label of the plated sodium, which stands %s",
	(room, changes, width) => {
		const drawing = draw(changes, width);
		const { plated, top, depth } = drawing;
		expect(plated.room).toBe(room);
		// the first of the baseline: 36 + 19 µm, Table 1
		const [line, ...others] = drawing.ghost.inside;
		expect(line!.x / drawing.scale).toBeCloseTo(cell1.outputs.d_anode, 9);
		const [above, beneath] = line!.parts;
		expect(beneath).toEqual([top + depth, top + depth + 5]);
		expect(above![1]).toBeLessThan(top + depth - 18);
		for (const { parts } of others) expect(parts).toEqual([[top - 5, top + depth + 5]]);
	},
);

test.each([280, 310, 340])(
	"at %d px the label of the plated sodium stands clear of the handle, or is left out",
	(width) => {
		for (const utilisation of [0.6, 0.85, 1]) {
			const { plated, boundaries, top, depth } = draw({ utilisation }, width, 158);
			if (plated.room !== "upright") continue;
			// as Picture and BoundaryHandle draw them: 12 px letters, a bar of 9 px at most 20 px high at this height
			const right = plated.x + plated.middle + 3.5 + 0.22 * smallSize;
			const above = top + depth - 6 - textWidth(plated.text, smallSize);
			const handle = { left: boundaries[0]!.x - 4.5, bottom: top + places(boundaries)[0].middle * depth + 10 };
			expect(right < handle.left || above > handle.bottom).toBe(true);
			expect(plated.middle + 3.5 - 0.73 * smallSize).toBeGreaterThan(0);
		}
	},
);

test("on a phone there is room for the label of 22 µm, not for that of 19 µm", () => {
	expect(draw({ utilisation: 1 }, 280, 158).plated.room).toBe("upright");
	expect(draw({}, 280, 158).plated.room).toBe("none");
});

test("sentence, table and ghost give the figures", () => {
	const theoretical = { ...design({ utilisation: 1 }), name: "cell 1" };
	const drawing = crossSection(design({ utilisation: 1, P: 0.41, d_cathode: 125.4 }), theoretical, {
		width: 800,
		height: 262,
	});
	expect(drawing.description).toBe(
		"Cross-section of the charged cell, to scale: sodium 58.3 µm, of which 22.3 µm are plated on charging, NZSP separator 50 µm, NVP cathode 125.4 µm of 41 % porosity; together 233.7 µm, against 308.3 µm of cell 1.",
	);
	expect(drawing.ghost.label).toMatchObject({ text: "cell 1: 200 µm", inGhost: true });
	expect(drawing.plated).toMatchObject({ text: "+22 µm", room: "across" });
	expect(drawing.bar.text.join("")).toBe("50 µm, to scale · drag a boundary");
	const still = crossSection(design(), cell1, { width: 800, height: 262, still: true });
	expect(still.bar.text.join("")).toBe("50 µm, to scale");
	const columns = shownColumns(drawing.table.columns);
	expect(drawing.table.rows.map((row) => columns.map((column) => shownCell(row, column)))).toEqual([
		["Sodium, charged", "58.3", "25.0", "5.65", "10.9"],
		["NZSP separator", "50.0", "21.4", "16.50", "31.8"],
		["NVP cathode", "125.4", "53.6", "29.66", "57.3"],
		["Stack", "233.7", "100.0", "51.81", "100.0"],
	]);
});

describe("values", () => {
	test("drags settle on displayed steps within the hard limits", () => {
		expect(settle("d_cathode", 125.43, defaults)).toBe(125);
		expect(settle("d_separator", -3, defaults)).toBe(rows.d_separator.hard.min);
		expect(settle("d_reservoir", 4000, defaults)).toBe(rows.d_reservoir.hard.max);
	});

	test("the range widens to hold the value", () => {
		expect(shownRange("d_cathode", 900)).toEqual({ min: 20, max: 900 });
	});
});
