import { expect, describe as group, it } from "vitest";
import {
	axesOf,
	captionOf,
	describe,
	ellipse,
	factor95,
	type PathPoint,
	type PlaneNow,
	pathLines,
	planeCells,
	tableOf,
} from "./series";

const now: PlaneNow = { E_V: 238.6, u_E_V: 9.6, E_m: 117.8, u_E_m: 5.3, correlation: 0.87 };

/** The path of the paper; with the solids kept the last two steps are lower. */
const path: readonly PathPoint[] = [
	{ id: "cell-1", name: "Cell 1 as built", E_V: 239, E_m: 118, kind: "printed" },
	{ id: "full", name: "Full activation", E_V: 278, E_m: 138, kind: "printed" },
	{ id: "p30-printed", name: "30 % porosity", E_V: 421, E_m: 184, kind: "printed" },
	{ id: "none-printed", name: "No reservoir", E_V: 511, E_m: 199, kind: "printed" },
	{ id: "cell-1", name: "Cell 1 as built", E_V: 239, E_m: 118, kind: "kept" },
	{ id: "full", name: "Full activation", E_V: 278, E_m: 138, kind: "kept" },
	{ id: "p30", name: "30 % porosity", E_V: 400, E_m: 175, kind: "kept" },
	{ id: "none", name: "No reservoir", E_V: 481, E_m: 188, kind: "kept" },
];

group("the ellipse", () => {
	it.each([0.87, 0, -0.5, 0.999])("lies where (Δ)ᵀ Σ⁻¹ Δ = k², correlation %f", (correlation) => {
		const design = { ...now, correlation };
		const [vv, mm] = [now.u_E_V ** 2, now.u_E_m ** 2];
		const vm = correlation * now.u_E_V * now.u_E_m;
		const det = vv * mm - vm ** 2;
		for (const k of [1, factor95])
			for (const [E_V, E_m] of ellipse(design, k)) {
				const [a, b] = [E_V - now.E_V, E_m - now.E_m];
				expect((mm * a * a - 2 * vm * a * b + vv * b * b) / det).toBeCloseTo(k * k, 6);
			}
	});

	it("reaches k times each uncertainty and no further, whatever the correlation", () => {
		const points = ellipse(now, factor95, 3600);
		expect(Math.max(...points.map(([E_V]) => E_V)) - now.E_V).toBeCloseTo(2.4477 * 9.6, 2);
		expect(Math.max(...points.map(([, E_m]) => E_m)) - now.E_m).toBeCloseTo(2.4477 * 5.3, 2);
	});

	it("holds 95 % of what is drawn from the two, one u only 39 %", () => {
		// P(χ² with two degrees of freedom < k²) = 1 − exp(−k²/2)
		expect(1 - Math.exp(-(factor95 ** 2) / 2)).toBeCloseTo(0.95, 4);
		expect(1 - Math.exp(-1 / 2)).toBeCloseTo(0.39, 2);
	});

	it("is a line where the two go wholly together, and a point where nothing is uncertain", () => {
		for (const [E_V, E_m] of ellipse({ ...now, correlation: 1 }, 1))
			expect((E_V - now.E_V) / now.u_E_V).toBeCloseTo((E_m - now.E_m) / now.u_E_m, 9);
		for (const point of ellipse({ ...now, u_E_V: 0, u_E_m: 0 }, 1)) expect(point).toEqual([now.E_V, now.E_m]);
	});
});

group("the axes", () => {
	it("hold every cell, the path and 95 % of the design in hand, in round steps", () => {
		for (const design of [now, { ...now, E_V: 1100, u_E_V: 60 }, { ...now, E_V: 30, E_m: 12 }, { ...now, E_m: 9000 }]) {
			const { x, y } = axesOf(design, path);
			const points = [...planeCells, ...path, ...ellipse(design, factor95).map(([E_V, E_m]) => ({ E_V, E_m }))];
			for (const { E_V, E_m } of points) {
				if (E_V !== undefined) {
					expect(Math.max(0, E_V)).toBeGreaterThanOrEqual(x.from);
					expect(E_V).toBeLessThanOrEqual(x.to);
				}
				expect(Math.max(0, E_m)).toBeGreaterThanOrEqual(y.from);
				expect(E_m).toBeLessThanOrEqual(y.to);
			}
			for (const { from, to, interval } of [x, y]) {
				expect(from % interval).toBe(0);
				expect(to % interval).toBe(0);
				expect((to - from) / interval).toBeLessThanOrEqual(8);
			}
		}
	});

	it("follow where a design leaves them, and stay while it moves within", () => {
		const near = axesOf({ ...now, E_V: 300 }, path);
		expect(axesOf({ ...now, E_V: 320 }, path)).toEqual(near);
		expect(near.x).toEqual({ from: 200, to: 900, interval: 100 });
		expect(axesOf({ ...now, E_V: 1500 }, path).x).toEqual({ from: 200, to: 1600, interval: 200 });
		// 215 − 2.45 · 9.6 is less than 200: the point would do, its 95 % do not
		expect(axesOf({ ...now, E_V: 215 }, path).x.from).toBe(100);
	});

	it("do not break where the design has no such number", () => {
		expect(axesOf({ ...now, E_V: Number.NaN, E_m: Number.NaN }, path).x).toEqual({ from: 200, to: 900, interval: 100 });
	});
});

group("what is said", () => {
	it("names the level of the design and never lets a bare stack pass for a packaged cell", () => {
		expect(captionOf("stack", now)).toMatch(
			/Circles count the bare stack, .* only cell 1 has been built; .*flatters the bare stack/,
		);
		expect(captionOf("stack", now)).toContain("correlation of 0.87");
		for (const basis of ["collectors", "pouch"] as const)
			expect(captionOf(basis, now)).toMatch(/path as printed is of the bare stack alone and is not shown/);
		expect(captionOf("stack", { ...now, u_E_V: 0 })).not.toContain("correlation");
		expect(captionOf("stack", { ...now, correlation: -0.5 })).toContain("correlation of −0.50");
	});

	it("contains the extremes", () => {
		const text = describe("stack", now, path);
		expect(text).toContain("bare stack, has 239 ± 10\u00a0Wh/l, 118 ± 5\u00a0Wh/kg");
		expect(text).toContain("511 Wh/l and 199 Wh/kg (No reservoir, as printed)");
		expect(text).toContain("from 105 (BYD sodium) to 301 Wh/kg (QuantumScape QSE-5)");
		expect(text).toContain("from 280 (Faradion) to 844 Wh/l (QuantumScape QSE-5)");
		expect(describe("pouch", now, path)).toContain("481 Wh/l and 188 Wh/kg (No reservoir)");
		expect(describe("stack", { ...now, E_V: Number.NaN }, path)).not.toContain("NaN");
		expect(describe("stack", { ...now, u_E_V: 0, u_E_m: 0 }, path)).toContain("has 238.6\u00a0Wh/l, 117.8\u00a0Wh/kg");
	});

	it("shows the print of the bare stack on no other basis, and a user's step after those kept", () => {
		const own: PathPoint = { id: "own", name: "Layered oxide", E_V: 620, E_m: 235, kind: "own" };
		expect(pathLines([...path, own], "stack").printed.map(({ E_V }) => E_V)).toEqual([239, 278, 421, 511]);
		expect(pathLines([...path, own], "stack").kept.map(({ E_V }) => E_V)).toEqual([239, 278, 400, 481, 620]);
		expect(pathLines(path, "pouch").printed).toEqual([]);
	});

	it("is listed whole, each point with its level and source", () => {
		const { columns, rows } = tableOf("stack", now, path);
		expect(rows).toHaveLength(1 + path.length + planeCells.length);
		const at = (label: string) => columns.findIndex((column) => column.label === label);
		for (const row of rows) {
			expect(row).toHaveLength(columns.length);
			expect(["bare stack", "packaged cell", "projection"]).toContain(row[at("Level")]);
			expect(row[at("Source")]).not.toBe("");
		}
		const row = (name: string) => rows.find(([first]) => String(first).startsWith(name))!;
		expect(row("BYD Blade")[at("Source")]).toMatch(/Neowin.*https:\/\/www\.neowin\.net/);
		expect(row("Anode-free")[at("Level")]).toBe("projection");
		expect(row("CATL, sodium-ion, target")[at("Source")]).toMatch(/^stated as more than this/);
		expect(row("CATL, sodium-ion, first")[at("E_V")]).toBe("");
		expect(tableOf("pouch", now, path).rows[0]![at("Level")]).toBe("with pouch");
		expect(tableOf("pouch", now, path).rows.filter(([name]) => String(name).includes("printed"))).toEqual([]);
	});

	it("names both works where a cell's figures are from two", () => {
		const { columns, rows } = tableOf("stack", now, path);
		const hina = rows.find(([name]) => name === "HiNa, sodium-ion, in a car of JAC")!;
		expect(String(hina[columns.findIndex(({ label }) => label === "Source")]).split("; ")).toHaveLength(2);
	});
});
