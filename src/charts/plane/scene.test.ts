import { expect, describe as group, it } from "vitest";
import type { Basis } from "#model";
import { crosses, overlap, placeLabels } from "./labels";
import { layoutOf, named, scaleX, ticksOf } from "./layout";
import { sceneOf } from "./scene";
import { axesOf, type PathPoint, planeCells } from "./series";

const now = { E_V: 353, u_E_V: 18, E_m: 162, u_E_m: 9, correlation: 0.9 };
const point = (kind: PathPoint["kind"], name: string, E_V: number, E_m: number): PathPoint => ({
	id: name,
	name,
	E_V,
	E_m,
	kind,
});
const path = [
	...(["printed", "kept"] as const).flatMap((kind) => [
		point(kind, "Cell 1 as built", 239, 118),
		point(kind, "Full activation", 278, 138),
		point(kind, "30 % porosity", kind === "kept" ? 400 : 421, kind === "kept" ? 175 : 184),
		point(kind, "No reservoir", kind === "kept" ? 481 : 511, kind === "kept" ? 188 : 199),
	]),
	point("own", "Layered oxide", 620, 235),
];
const baseline = { name: "cell 2", E_V: 148, E_m: 62 };

const sceneAt = (width: number, basis: Basis = "stack") => {
	const layout = layoutOf(width, 27 * 16, 16);
	const { x, y } = axesOf(now, path, baseline);
	return { layout, scene: sceneOf(layout, x, y, basis, path, baseline) };
};

group.each([320, 360, 420, 560, 640, 700, 800, 1000, 1200])("at %d px", (width) => {
	it.each<Basis>(["stack", "pouch"])("no name covers another, a mark or the frame (%s)", (basis) => {
		const { layout, scene } = sceneAt(width, basis);
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
	});

	it("every point has a name", () => {
		const { scene } = sceneAt(width);
		const labelled = new Set(scene.labels.map(({ id }) => id));
		for (const { id } of [...scene.cells, ...scene.path]) expect(labelled, id).toContain(id);
		expect(labelled).toContain("baseline");
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
		expect(new Set(sceneAt(800, "collectors").scene.path.map(({ level }) => level))).toEqual(new Set(["stack"]));
		expect(new Set(sceneAt(800, "pouch").scene.path.map(({ level }) => level))).toEqual(new Set(["cell"]));
		expect(sceneAt(800, "pouch").scene.key.map(({ text }) => text)).not.toContain("path, as printed");
	});

	it("puts points where the axes say", () => {
		const { layout, scene } = sceneAt(1000);
		const x = { from: 100, to: 900, interval: 100 };
		expect(scaleX(layout, x, 100)).toBe(layout.left);
		expect(scaleX(layout, x, 900)).toBe(layout.right);
		const tesla = scene.cells.find(({ id }) => id === "tesla-4680")!;
		expect((tesla.x - layout.left) / (layout.right - layout.left)).toBeCloseTo((643.3 - 100) / 800, 9);
		expect((layout.bottom - tesla.y) / (layout.bottom - layout.top)).toBeCloseTo((241 - 50) / 300, 9);
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
	it("stand right of a lone point, and left where the frame is near", () => {
		const place = (x: number) =>
			placeLabels([{ id: "a", text: "name", x, y: 50, r: 4 }], { size: 10, bounds, taken: [], lines: [] })[0]!;
		expect(place(50).box.x).toBeGreaterThan(54);
		expect(place(190).box.x + place(190).box.width).toBeLessThan(186);
		expect(place(50).leader).toBeUndefined();
	});

	it("are left out where there is no room at all", () => {
		const room = { size: 10, bounds, taken: [bounds], lines: [] };
		expect(placeLabels([{ id: "a", text: "name", x: 50, y: 50, r: 4 }], room)).toEqual([]);
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
