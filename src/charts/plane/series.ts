/** What the plane of both energy densities draws, tells and lists: one source for picture, table and spoken text. */
import { type ComparisonCell, comparisonCells, type Level, levelNames } from "#library/cells";
import { type Fact, numberOf } from "#library/fact";
import { workOf } from "#library/works";
import { type Basis, basisNames, toPlace } from "#model";
import { plusMinus } from "../figure/plus-minus";
import type { FigureTable } from "../figure/table";

/** The design in hand on the basis that is shown. */
export interface PlaneNow {
	readonly E_V: number;
	readonly u_E_V: number;
	readonly E_m: number;
	readonly u_E_m: number;
	/** Correlation coefficient of the two, −1 to 1. */
	readonly correlation: number;
}

export interface PathPoint {
	readonly id: string;
	readonly name: string;
	readonly E_V: number;
	readonly E_m: number;
	/** As the paper prints it, with the solids kept, or a step that the user has added to the latter. */
	readonly kind: "printed" | "kept" | "own";
}

const units = { E_V: "Wh/l", E_m: "Wh/kg" } as const;

/** χ² with two degrees of freedom at 95 %: an ellipse of one u in each direction holds only 39 %. */
export const factor95 = Math.sqrt(5.991);

/**
 * The curve on which (x, y) lies `k` standard uncertainties from the design, both taken together: (Δ)ᵀ Σ⁻¹ Δ = k² with
 * Σ = [[u_V², ρ u_V u_m], [ρ u_V u_m, u_m²]].
 */
export function ellipse(now: PlaneNow, k: number, count = 72): readonly (readonly [E_V: number, E_m: number])[] {
	const across = Math.sqrt(Math.max(0, 1 - now.correlation ** 2));
	return Array.from({ length: count }, (_, index) => {
		const [along, aside] = [Math.cos((index / count) * 2 * Math.PI), Math.sin((index / count) * 2 * Math.PI)];
		return [
			now.E_V + k * now.u_E_V * along,
			now.E_m + k * now.u_E_m * (now.correlation * along + across * aside),
		] as const;
	});
}

export const isDrawn = ({ E_V, E_m }: Spot) => Number.isFinite(E_V) && Number.isFinite(E_m);

/** Solids kept and the user's own steps are one line; the paper's print is another, of the bare stack alone. */
export const pathLines = (path: readonly PathPoint[], basis: Basis) => ({
	printed: basis === "stack" ? path.filter(({ kind }) => kind === "printed").filter(isDrawn) : [],
	kept: path.filter(({ kind }) => kind !== "printed").filter(isDrawn),
});

type Spot = Pick<PathPoint, "E_V" | "E_m">;

/** Print and conservation agree on the first steps: such a point is drawn and named once. */
export const sameSpot = (a: Spot, b: Spot) => Math.abs(a.E_V - b.E_V) < 0.5 && Math.abs(a.E_m - b.E_m) < 0.5;

export interface PlaneCell {
	readonly cell: ComparisonCell;
	readonly number: number;
	/** Nothing where only Wh/kg are known. */
	readonly E_V: number | undefined;
	readonly E_m: number;
}

/** Those in the plane first, then those of the strip, each from low to high Wh/kg: as they are met by eye, and numbered so. */
export const planeCells: readonly PlaneCell[] = comparisonCells
	.map((cell) => ({ cell, E_V: cell.E_V && numberOf(cell.E_V), E_m: numberOf(cell.E_m) }))
	.toSorted((a, b) => Number(a.E_V === undefined) - Number(b.E_V === undefined) || a.E_m - b.E_m)
	.map((each, index) => ({ ...each, number: index + 1 }));

/** The two that the paper measures itself against are drawn as lines across. */
export const referenceIds = ["catl-2021", "catl-target"];

/** A packaged cell is a square wherever it stands, be it a design with its pouch. */
export const levelOf = (basis: Basis): Level => (basis === "pouch" ? "cell" : "stack");

export interface Axis {
	readonly from: number;
	readonly to: number;
	readonly interval: number;
}

/** Whole hundreds of Wh/l and fifties of Wh/kg, or twice, five, ten times as much, so that no more than nine lines stand. */
function axis(finest: number, values: readonly number[]): Axis {
	const lowest = Math.max(0, Math.min(...values));
	const highest = Math.max(...values);
	const ends = (interval: number) => ({
		from: Math.floor(lowest / interval) * interval,
		to: Math.ceil(highest / interval) * interval,
		interval,
	});
	const factors = [1, 2, 5, 10, 20, 50, 100, 200, 500];
	const fits = factors
		.map((factor) => ends(finest * factor))
		.find(({ from, to, interval }) => (to - from) / interval <= 8);
	return fits ?? ends(finest * 1000);
}

/** Axes that hold every point and the 95 % of the design in hand; these are points, not bars, and need no zero. */
export function axesOf(now: PlaneNow, path: readonly PathPoint[]) {
	const values = (key: "E_V" | "E_m") => {
		const reach = factor95 * (now[`u_${key}`] || 0);
		return [
			...planeCells.map((each) => each[key]),
			...path.map((point) => point[key]),
			now[key] + reach,
			now[key] - reach,
		].filter((value): value is number => value !== undefined && Number.isFinite(value));
	};
	return { x: axis(100, values("E_V")), y: axis(50, values("E_m")) };
}

/** “239 ± 10 Wh/l” and “118 ± 5 Wh/kg”. */
export const nowTexts = ({ E_V, u_E_V, E_m, u_E_m }: PlaneNow) => [
	`${plusMinus(E_V, u_E_V)}\u00a0${units.E_V}`,
	`${plusMinus(E_m, u_E_m)}\u00a0${units.E_m}`,
];

/** What each shape counts, what of it has been built, and whom the comparison flatters. */
const shapes: Readonly<Record<Basis, string>> = {
	stack:
		"Circles count the bare stack, and of them only cell 1 has been built; squares are packaged cells, which count foils, case and tabs too, so that the comparison flatters the bare stack; diamonds are projections.",
	collectors:
		"Circles count the stack with current collectors, and of them only cell 1 has been built, as a bare stack; squares are packaged cells, which count case and tabs too, so that the comparison still flatters the circles; diamonds are projections.",
	pouch:
		"Squares are packaged cells. Those of the path count current collectors and pouch as assumed, and of them only cell 1 has been built, as a bare stack; the others count what they really have. Diamonds are projections.",
};

export function captionOf(basis: Basis, now: PlaneNow): string {
	const isUncertain = now.u_E_V > 0 && now.u_E_m > 0;
	return [
		`Wh/kg against Wh/l. ${shapes[basis]}`,
		basis === "stack" ? "" : "The path as printed is of the bare stack alone and is not shown here.",
		"Dotted: CATL’s 160 Wh/kg and its target of more than 200, both of packaged cells.",
		isUncertain &&
			`The inner ellipse is one standard uncertainty, the outer holds 95\u00a0%; the two energy densities have a correlation of ${toPlace(now.correlation, -2)}.`,
	]
		.filter(Boolean)
		.join(" ");
}

export function describe(basis: Basis, now: PlaneNow, path: readonly PathPoint[]): string {
	const packaged = planeCells.filter(({ cell }) => cell.level === "cell");
	const by = (key: "E_V" | "E_m", direction: 1 | -1) =>
		packaged
			.filter((each) => each[key] !== undefined)
			.reduce((best, each) => (direction * (each[key]! - best[key]!) > 0 ? each : best));
	const range = (key: "E_V" | "E_m") => {
		const [low, high] = [by(key, -1), by(key, 1)];
		return `from ${low[key]} (${low.cell.short}) to ${high[key]} ${units[key]} (${high.cell.short})`;
	};
	const { printed, kept } = pathLines(path, basis);
	const best = [...printed, ...kept].toSorted((a, b) => b.E_V - a.E_V)[0];
	return [
		isDrawn(now) ? `The design in hand, ${basisNames[basis]}, has ${nowTexts(now).join(", ")}` : "",
		best
			? `the path reaches ${Math.round(best.E_V)} Wh/l and ${Math.round(best.E_m)} Wh/kg (${best.name}${best.kind === "printed" ? ", as printed" : ""})`
			: "",
		`packaged cells of others reach ${range("E_m")} and ${range("E_V")}.`,
	]
		.filter(Boolean)
		.join("; ");
}

/** Work, and its DOI or address, once for each work that a cell's figures are from. */
const sourceText = ({ E_V, E_m }: ComparisonCell): string =>
	[...new Set([E_V, E_m].filter((fact): fact is Fact => fact !== undefined).map(({ work }) => work))]
		.map((id) => {
			const { cite, doi, url } = workOf(id);
			return [cite, doi ? `doi ${doi}` : url].filter(Boolean).join(", ");
		})
		.join("; ");

const kindNames = { printed: "as printed", kept: "solids kept", own: "own step" } as const;

export function tableOf(basis: Basis, now: PlaneNow, path: readonly PathPoint[]): FigureTable {
	const { printed, kept } = pathLines(path, basis);
	const computed = "computed by the model";
	return {
		columns: [
			{ label: "Point" },
			{ label: "Level" },
			{ label: "E_V", unit: units.E_V },
			{ label: "u(E_V)", unit: units.E_V, uncertainty: true },
			{ label: "E_m", unit: units.E_m },
			{ label: "u(E_m)", unit: units.E_m, uncertainty: true },
			{ label: "Status" },
			{ label: "Source" },
		],
		rows: [
			["Design in hand", basisNames[basis], now.E_V, now.u_E_V, now.E_m, now.u_E_m, "derived", computed],
			...[...printed, ...kept].map(({ name, kind, E_V, E_m }) => [
				`${name}, ${kindNames[kind]}`,
				basisNames[basis],
				E_V,
				"",
				E_m,
				"",
				"derived",
				computed,
			]),
			...planeCells.map(({ cell, E_V, E_m }) => [
				cell.name,
				levelNames[cell.level],
				E_V ?? "",
				"",
				E_m,
				"",
				[...new Set([cell.E_V?.status, cell.E_m.status].filter((status) => status !== undefined))].join(", "),
				`${cell.E_m.bound === ">" ? "stated as more than this; " : ""}${sourceText(cell)}`,
			]),
		],
	};
}
