import { expect, describe as group, it } from "vitest";
import { crosses, markBox, overlap, placeLabels } from "#layout/labels";
import type { Basis } from "#model";
import { layoutOf, named, scaleX, ticksOf } from "./layout";
import { strikes } from "./outline";
import { sceneOf } from "./scene";
import { axesOf, type PathPoint, planeCells } from "./series";

const point = (kind: PathPoint["kind"], name: string, E_V: number, E_m: number): PathPoint => ({
	id: name,
	name,
	E_V,
	E_m,
	kind,
});
const long = "A separator so thin that nobody has sintered one of it as yet";
const printed = [
	point("printed", "Cell 1 as built", 239, 118),
	point("printed", "Full activation", 278, 138),
	point("printed", "30 % porosity", 421, 184),
	point("printed", "No reservoir", 511, 199),
];
const path = [
	...printed,
	point("kept", "Cell 1 as built", 239, 118),
	point("kept", "Full activation", 278, 138),
	point("kept", "30 % porosity", 400, 175),
	point("kept", "No reservoir", 481, 188),
	point("own", long, 620, 235),
];
/** The reservoir first, then the porosity: other points on the way. */
const reordered = [
	...printed,
	point("kept", "Cell 1 as built", 239, 118),
	point("kept", "No reservoir", 271, 121),
	point("kept", "30 % porosity", 410, 160),
	point("kept", "Full activation", 481, 188),
];

const atCell1 = { E_V: 238.7, u_E_V: 9.6, E_m: 117.8, u_E_m: 5.3, correlation: 0.84 };
const onTheWay = { E_V: 353, u_E_V: 18, E_m: 162, u_E_m: 9, correlation: 0.9 };
const atEnd = { E_V: 481.4, u_E_V: 33, E_m: 188, u_E_m: 13, correlation: 0.93 };
const farOut = { E_V: 905, u_E_V: 83, E_m: 254, u_E_m: 22, correlation: 0.95 };

const sceneAt = (width: number, { basis = "stack" as Basis, now = onTheWay, of = path } = {}) => {
	const layout = layoutOf(width, 27 * 16, 16);
	const frame = { layout, ...axesOf(now, of) };
	return { layout, frame, scene: sceneOf(frame, basis, of, now) };
};

const situations = [
	{ name: "on the way", now: onTheWay },
	{ name: "at cell 1", now: atCell1 },
	{ name: "at the end", now: atEnd },
	{ name: "far outside", now: farOut },
	{ name: "at cell 1, steps reordered", now: atCell1, of: reordered },
	{ name: "at cell 1, with pouch", now: atCell1, basis: "pouch" as Basis },
];

it("a cell at the right edge that the ellipse comes near to has its name beneath or above", () => {
	const wide = { E_V: 577.6, u_E_V: 108, E_m: 232.3, u_E_m: 43, correlation: 0.94 };
	const { scene } = sceneAt(852, { now: wide, of: path.slice(0, 8) });
	expect(scene.names.map(({ text }) => text)).toContain("QuantumScape QSE-5");
});

group.each([280, 320, 360, 420, 560, 640, 700, 800, 1000, 1200])("at %d px", (width) => {
	it.each(situations)("no name covers another, a mark or the frame: $name", (situation) => {
		const { layout, frame, scene } = sceneAt(width, situation);
		scene.labels.forEach(({ text, box }, index) => {
			expect(box.x, text).toBeGreaterThanOrEqual(layout.strip - 1);
			expect(box.x + box.width, text).toBeLessThanOrEqual(layout.right + 0.01);
			for (const other of scene.labels.slice(index + 1))
				expect(overlap(box, other.box), `${text} and ${other.text}`).toBeLessThan(0.01);
			for (const { id, x, y, r } of [...scene.cells, ...scene.path])
				expect(overlap(box, { x: x - r, y: y - r, width: 2 * r, height: 2 * r }), `${text} on ${id}`).toBeLessThan(
					0.01,
				);
		});
		expect(strikes(frame, situation.now, scene.names)).toBe(false);
	});

	it.each(situations)("no name and no mark stands in the key: $name", (situation) => {
		const { scene } = sceneAt(width, situation);
		for (const { text, box } of scene.labels) expect(overlap(scene.key.box, box), text).toBe(0);
		for (const { text, x, y } of scene.key.rows)
			for (const mark of [...scene.cells, ...scene.path])
				expect(overlap(markBox(mark), { x, y: y - 6, width: 60, height: 12 }), `${text} on ${mark.id}`).toBe(0);
	});

	it.each(situations)("every point has a name, a long one cut: $name", (situation) => {
		const { scene, layout } = sceneAt(width, situation);
		const labelled = new Map(scene.labels.map(({ id, text }) => [id, text]));
		for (const { id, point } of scene.path) {
			expect([...labelled.keys()], id).toContain(id);
			if (!layout.narrow && point.name === long) expect(labelled.get(id)).toMatch(/^A separator.*…$/);
		}
		for (const { id } of scene.cells) expect([...labelled.keys()], id).toContain(id);
	});

	it("marks of the strip can be told apart", () => {
		const { layout, scene } = sceneAt(width);
		const strip = scene.cells.filter(({ x }) => x < layout.left);
		expect(strip).toHaveLength(planeCells.filter(({ E_V }) => E_V === undefined).length);
		strip.forEach((mark, index) => {
			expect(mark.x).toBeGreaterThan(layout.strip);
			for (const other of strip.slice(index + 1))
				expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThan(4);
		});
	});
});

group("the scene", () => {
	it("draws a step once where print and conservation agree: two of four", () => {
		const { scene } = sceneAt(1000);
		expect(scene.path).toHaveLength(4 + 2 + 1);
		expect(scene.lines.printed).toHaveLength(4);
		expect(scene.lines.kept).toHaveLength(5);
	});

	it("tells the level by shape, the design's own included", () => {
		expect(new Set(sceneAt(800).scene.path.map(({ level }) => level))).toEqual(new Set(["stack"]));
		expect(new Set(sceneAt(800, { basis: "collectors" }).scene.path.map(({ level }) => level))).toEqual(
			new Set(["stack"]),
		);
		expect(new Set(sceneAt(800, { basis: "pouch" }).scene.path.map(({ level }) => level))).toEqual(new Set(["cell"]));
		const keyOf = (basis: Basis) => sceneAt(800, { basis }).scene.key.rows.map(({ text }) => text);
		expect(keyOf("stack")).toEqual([
			"bare stack: path, solids kept",
			"bare stack: path, as printed",
			"of these only cell 1 has been built",
			"packaged cell",
			"projection",
		]);
		expect(keyOf("pouch").join()).not.toContain("as printed");
	});

	it("writes a bound of a line across at the line", () => {
		const of = (width: number) => sceneAt(width).scene.labels.map(({ text }) => text);
		expect(of(1000)).toContain("CATL target, >\u00a0200, packaged");
		expect(of(320)).toContain("CATL >\u00a0200");
	});

	it("puts points where the axes say", () => {
		const { layout, scene } = sceneAt(1000);
		const x = { from: 200, to: 900, interval: 100 };
		expect(scaleX(layout, x, 200)).toBe(layout.left);
		expect(scaleX(layout, x, 900)).toBe(layout.right);
		const tesla = scene.cells.find(({ id }) => id === "tesla-4680")!;
		expect((tesla.x - layout.left) / (layout.right - layout.left)).toBeCloseTo((643.3 - 200) / 700, 9);
		expect((layout.bottom - tesla.y) / (layout.bottom - layout.top)).toBeCloseTo((241 - 100) / 250, 9);
	});

	it("names every second tick where they stand close, the last among them", () => {
		const ticks = ticksOf({ from: 200, to: 900, interval: 100 });
		expect(ticks).toHaveLength(8);
		expect(named(ticks, 700, 40)).toEqual(ticks);
		expect(named(ticks, 210, 40)).toEqual([300, 500, 700, 900]);
	});
});

group("names", () => {
	const bounds = { x: 0, y: 0, width: 200, height: 100 };
	const empty = { bounds, taken: [], lines: [], walls: [] };
	it("stand right of a lone point, and left where the frame is near", () => {
		const place = (x: number) => placeLabels([{ id: "a", text: "name", size: 10, x, y: 50, r: 4 }], empty)[0]!;
		expect(place(50).box.x).toBeGreaterThan(54);
		expect(place(190).box.x + place(190).box.width).toBeLessThan(186);
		expect(place(50).leader).toBeUndefined();
	});

	it("are left out where there is no room at all", () => {
		const wish = { id: "a", text: "name", size: 10, x: 50, y: 50, r: 4 };
		expect(placeLabels([wish], { ...empty, taken: [bounds] })).toEqual([]);
	});

	it("know a line that runs through them from one that passes by", () => {
		const box = { x: 10, y: 10, width: 20, height: 10 };
		expect(crosses([0, 15, 40, 15], box)).toBe(true);
		expect(crosses([0, 0, 40, 30], box)).toBe(true);
		expect(crosses([0, 25, 40, 25], box)).toBe(false);
		expect(crosses([0, 15, 5, 15], box)).toBe(false);
		expect(crosses([20, 0, 20, 40], box)).toBe(true);
	});
});

group("the design in hand", () => {
	it("strikes the names that it moves upon, and leaves alone those that it passes", () => {
		const { frame, scene } = sceneAt(1000, { now: onTheWay });
		const { layout, x, y } = frame;
		const { box } = scene.names.find(({ text }) => text === "No reservoir")!;
		const upon = {
			...onTheWay,
			E_V: x.from + ((box.x - layout.left) / (layout.right - layout.left)) * (x.to - x.from),
			E_m: y.to - ((box.y + box.height / 2 - layout.top) / (layout.bottom - layout.top)) * (y.to - y.from),
		};
		expect(strikes(frame, upon, scene.names)).toBe(true);
		expect(strikes(frame, { ...upon, u_E_V: 0, u_E_m: 0 }, scene.names)).toBe(true);
		expect(strikes(frame, { ...onTheWay, E_V: onTheWay.E_V + 1 }, scene.names)).toBe(false);
		expect(strikes(frame, { ...onTheWay, E_V: Number.NaN }, scene.names)).toBe(false);
	});
});
