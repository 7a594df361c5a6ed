/** Whether the parts that are drawn and listed make up their whole. What is not on the page is not looked for. */
import { evaluate } from "#model";
import { useStore } from "#state";

/** Figures that are to be seen, by the beginning of their title. */
const figures = (title: string): readonly HTMLElement[] =>
	[...document.querySelectorAll<HTMLElement>("main figure")].filter(
		(figure) => figure.querySelector("figcaption")?.textContent?.startsWith(title) && figure.checkVisibility(),
	);

const numberOf = (element: Element | undefined, name: string): number => Number(element?.getAttribute(name) ?? NaN);

/** px that the positions of a picture may miss each other by. */
const line = 0.01;

export function drawnProblems(): readonly string[] {
	// a picture in motion is neither the one nor the other
	if (useStore.getState().replay !== undefined) return [];
	return [...cellProblems(), ...waterfallProblems(), ...resistanceProblems(), ...percentProblems(), ...tableProblems()];
}

/** The lines between the layers of the cell stand at the thicknesses that they divide. */
function cellProblems(): readonly string[] {
	const { inputs } = useStore.getState().design;
	const { d_anode, d_cell } = evaluate(inputs);
	const wanted = [d_anode, d_anode + inputs.d_separator, d_cell];
	return figures("The cell, charged, to scale").flatMap((figure) => {
		const [, ...edges] = [...figure.querySelectorAll('g[shape-rendering="crispEdges"] line')].map((each) =>
			numberOf(each, "x1"),
		);
		const scale = (edges.at(-1) ?? NaN) / d_cell;
		return edges.length === 3 && edges.every((edge, i) => Math.abs(edge - wanted[i]! * scale) < line)
			? []
			: [`the cell is drawn at ${edges.join(", ")}, its layers end at ${wanted.join(", ")} µm`];
	});
}

/** A bar that is next to nothing is drawn 1 px wide. */
const leastBar = 1;
/** Of the two ways a bar is filled, that of a gain. */
const isGain = (bar: Element) => numberOf(bar, "fill-opacity") > 0.6;

/** The start and every gain, one behind the other, end where the bar of the end does. */
function waterfallProblems(): readonly string[] {
	return figures("What each step brings").flatMap((figure) => {
		const bars = [...figure.querySelectorAll("svg.picture rect[fill-opacity]")];
		const problems: string[] = [];
		let at = numberOf(bars[0], "x");
		for (const bar of bars.slice(0, -1)) {
			const [x, width] = [numberOf(bar, "x"), numberOf(bar, "width")];
			const [from, to] = isGain(bar) ? [x, x + width] : [x + width, x];
			if (!(Math.abs(from - at) <= leastBar + line))
				problems.push(`a bar of the path begins at ${from} px, the one before ends at ${at}`);
			at = to;
		}
		const end = numberOf(bars.at(-1), "x") + numberOf(bars.at(-1), "width");
		if (!(Math.abs(end - at) <= leastBar * bars.length + line))
			problems.push(`the steps of the path lead to ${at} px, its end is at ${end}`);
		return problems;
	});
}

/** The parts of the resistance lie side by side without a gap. */
function resistanceProblems(): readonly string[] {
	return figures("The cell resistance and its parts").flatMap((figure) => {
		const parts = [...figure.querySelectorAll("svg.picture > rect:not([stroke-dasharray])")].map((part) => ({
			x: numberOf(part, "x"),
			width: numberOf(part, "width"),
		}));
		if (parts.length === 0) return ["the cell resistance is drawn without parts"];
		return parts.slice(1).flatMap(({ x }, i) => {
			const end = parts[i]!.x + parts[i]!.width;
			return Math.abs(x - end) < line
				? []
				: [`a part of the resistance begins at ${x} px, the one before ends at ${end}`];
		});
	});
}

/** Whole percentages of thickness and mass. */
function percentProblems(): readonly string[] {
	return [...document.querySelectorAll(".share-labels")].flatMap((list) => {
		const sum = [...list.querySelectorAll("li")].reduce(
			(all, each) => all + Number(/(\d+) %/.exec(each.textContent ?? "")?.[1]),
			0,
		);
		return sum === 100 ? [] : [`the shares of the layers add up to ${sum} %`];
	});
}

/** The row of a table that all above it make up. */
const wholeRow = /^(Total|Stack|All together)/;

/** A column of shares adds up to what stands in the row of the whole, as far as its cells are rounded. */
function tableProblems(): readonly string[] {
	return [...document.querySelectorAll<HTMLTableElement>("main figure table")].flatMap((table) => {
		const rows = [...table.tBodies[0]!.rows];
		const whole = rows.findIndex((row) => wholeRow.test(row.cells[0]?.textContent ?? ""));
		if (whole < 1) return [];
		return [...(table.tHead?.rows[0]?.cells ?? [])].flatMap((head, column) => {
			if (!/^Share.*%$/.test(head.textContent ?? "")) return [];
			const cell = (row: HTMLTableRowElement) => Number(row.cells[column]?.textContent?.replace("−", "-"));
			const sum = rows.slice(0, whole).reduce((all, row) => all + cell(row), 0);
			const wanted = cell(rows[whole]!);
			// each cell is rounded to a tenth
			return Math.abs(sum - wanted) <= 0.05 * (whole + 1) + 1e-9
				? []
				: [`“${head.textContent}” of “${table.caption?.textContent}” adds up to ${sum}, the table says ${wanted}`];
		});
	});
}
