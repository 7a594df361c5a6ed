/**
 * A relation of the model as MathML, in symbols or with the values of the design in their place. Both are drawn from
 * the tree that the generator makes of the relation that is computed, so they cannot say anything else.
 */
import { Children, createElement, isValidElement, type ReactNode } from "react";
import { isOutputKey, type Key, type OutputKey } from "#model";
import { isRateResultKey, type RateKey, type RateResultKey } from "#model/rate/quantities";
import { rateRelations } from "#model/rate/relations";
import { type Expression, relations } from "#model/relations";
import { symbolOf } from "../Symbol";
import "./formula.css";

/** A quantity of the model or of the rate tables. */
export type AnyKey = Key | RateKey;
/** A quantity that a relation computes. */
export type ComputedKey = OutputKey | RateResultKey;
type Tree = Expression<AnyKey>;

export const isComputed = (key: AnyKey): key is ComputedKey => isOutputKey(key) || isRateResultKey(key);
const relationOf = (key: ComputedKey): Tree => (isOutputKey(key) ? relations[key] : rateRelations[key]);

/** MathML elements; React's types do not know them all. */
const m = (tag: string, ...children: ReactNode[]) => createElement(tag, null, ...children);

function symbolMath(key: AnyKey): ReactNode {
	const { letter, below, word } = symbolOf(key);
	const base = word ? m("mtext", letter) : m("mi", letter);
	return below ? m("msub", base, m("mtext", below)) : base;
}

/** Brackets as the paper sets them: round inside square inside curly. */
const fences = [
	["(", ")"],
	["[", "]"],
	["{", "}"],
] as const;

const words = { exp: "exp", log: "ln", min: "min" } as const;

/** What stands in brackets, its own or those of a function. */
const isFenced = ({ op }: Exclude<Tree, string | number>) => op === "()" || op in words;

/** A fraction that fills brackets is set on one line, with a stroke. */
const fillsBrackets = (parent: Tree, part: Tree) =>
	typeof parent === "object" && isFenced(parent) && typeof part === "object" && part.op === "/";

/** How many brackets stand inside each other below an expression. Brackets that something else does the work of go. */
function depth(expression: Tree, onOneLine = false): number {
	if (typeof expression !== "object") return 0;
	const parts = expression.of.map((part, at) => (onOneLine ? part : bare(expression, at)));
	const inside = Math.max(0, ...parts.map((part) => depth(part, fillsBrackets(expression, part))));
	return isFenced(expression) ? inside + 1 : inside;
}

/** A part without its brackets where a fraction bar or a raised place does their work. */
function bare(parent: Tree, at: number): Tree {
	if (typeof parent !== "object") return parent;
	const part = parent.of[at] as Tree;
	if (typeof part !== "object" || part.op !== "()") return part;
	return parent.op === "/" || (parent.op === "^" && at === 1) ? (part.of[0] as Tree) : part;
}

/** How many lines an expression is high: those of a fraction stand above each other. */
function height(expression: Tree, onOneLine = false): number {
	if (typeof expression !== "object") return 1;
	const parts = expression.of.map((part, at) => {
		const inner = onOneLine ? part : bare(expression, at);
		return height(inner, fillsBrackets(expression, inner));
	});
	if (expression.op === "^") return parts[0] ?? 1;
	return expression.op === "/" && !onOneLine ? parts.reduce((sum, part) => sum + part, 0) : Math.max(...parts);
}

/**
 * A bracket as high as what it holds. Faces for text have none that a browser could stretch, and another face is not the
 * same everywhere: so it is drawn out, and told not to stretch besides.
 */
const bracket = (sign: string, lines: number) =>
	lines > 1
		? createElement(
				"mo",
				{
					stretchy: "false",
					className: "tall",
					style: { "--lines": Math.round(lines * 11.5) / 10 } as React.CSSProperties,
				},
				sign,
			)
		: m("mo", sign);

const fullSize = { displaystyle: "true", scriptlevel: "0" };

interface Style {
	readonly leaf: (key: AnyKey) => ReactNode;
	readonly times: "·" | "\u2062";
	/** How many characters a line holds; one that can be broken nowhere has more. */
	readonly most: number;
}

/** An opening or a closing bracket of an expression in brackets. */
function bracketOf(expression: Tree, side: 0 | 1, deep = depth(expression), lines = height(expression)): ReactNode {
	return bracket((fences[Math.min(deep, 3) - 1] ?? fences[0])[side], lines);
}

const opening = (expression: Exclude<Tree, string | number>): ReactNode =>
	expression.op in words
		? m("mrow", m("mi", words[expression.op as keyof typeof words]), m("mo", "\u2061"), bracketOf(expression, 0))
		: bracketOf(expression, 0);

const timesSign = (times: Style["times"]) =>
	createElement("mo", times === "·" ? { lspace: "0.22em", rspace: "0.22em" } : null, times);

function draw(expression: Tree, style: Style): ReactNode {
	if (typeof expression === "number") return m("mn", String(expression));
	if (typeof expression === "string") return style.leaf(expression);
	const [first, second] = expression.of.map((_, at) => {
		const part = bare(expression, at);
		if (expression.op === "/") return stack(lines(part, style));
		return fillsBrackets(expression, part) ? oneLine(part, style) : draw(part, style);
	});
	switch (expression.op) {
		case "/":
			return m("mfrac", m("mrow", first), m("mrow", second));
		case "()":
		case "exp":
		case "log":
		case "min": {
			const inner = m("mrow", first, second !== undefined && m("mo", ","), second);
			// full size even where the whole stands below a fraction bar
			const full = expression.op === "()" ? inner : createElement("mrow", fullSize, inner);
			return m("mrow", opening(expression), full, bracketOf(expression, 1));
		}
		case "^":
			return m(
				"msup",
				// a value that is raised takes its unit along
				style.times === "·" && typeof expression.of[0] === "string"
					? m("mrow", bracketOf(expression, 0, 1, 1), first, bracketOf(expression, 1, 1, 1))
					: m("mrow", first),
				oneLine(bare(expression, 1), style),
			);
		case "*":
			return m("mrow", first, timesSign(style.times), second);
		default:
			return second === undefined
				? m("mrow", m("mo", "−"), first)
				: m("mrow", first, m("mo", expression.op === "-" ? "−" : "+"), second);
	}
}

const slash = ({ times }: Style): ReactNode => {
	// values have units with strokes of their own
	const space = times === "·" ? "0.3em" : "0";
	return createElement("mo", { lspace: space, rspace: space }, "/");
};

/** An exponent, or what brackets hold: on one line, with a stroke for a fraction. */
function oneLine(expression: Tree, style: Style): ReactNode {
	if (typeof expression !== "object" || expression.op !== "/") return m("mrow", draw(expression, style));
	const [above, below] = expression.of.map((part) => draw(part, style));
	return m("mrow", above, slash(style), below);
}

type Lines = readonly ReactNode[];

/** An expression on as many lines as it takes. One that goes on begins with its sign. */
function lines(expression: Tree, style: Style, stroked = false): Lines {
	const whole = stroked ? oneLine(expression, style) : draw(expression, style);
	if (typeof expression !== "object" || lengthOf(whole) <= style.most) return [whole];
	const { op } = expression;
	const [first, second] = expression.of as readonly [Tree, Tree?];
	const filled = (sign: ReactNode, ...[before, after]: readonly [Lines, Lines]): Lines => {
		const next = joined([sign], after);
		const fits = lengthOf(before.at(-1)) + lengthOf(next[0]) <= style.most;
		return fits ? joined(before, next) : [...before, ...next];
	};
	const inBrackets = (within: Exclude<Tree, string | number>, close: ReactNode): Lines => {
		const [one, other] = within.of as readonly [Tree, Tree?];
		const inner = lines(one, style, fillsBrackets(within, one));
		const all = other === undefined ? inner : [...joined(inner, [m("mo", ",")]), ...lines(other, style)];
		return joined(joined([opening(within)], all), [close]);
	};
	if (isFenced(expression)) return inBrackets(expression, bracketOf(expression, 1));
	if (op === "^" && typeof first === "object" && isFenced(first)) {
		const raised = m("msup", bracketOf(first, 1), oneLine(bare(expression, 1), style));
		return inBrackets(first, raised);
	}
	if (second === undefined) return joined([m("mo", "−")], lines(first, style));
	if (op === "*") return filled(timesSign(style.times), lines(first, style), lines(second, style));
	if (op === "/" && stroked) return filled(slash(style), lines(first, style), lines(second, style));
	if (op !== "+" && op !== "-") return [whole];
	const sign = createElement("mo", { form: "infix" }, op === "-" ? "−" : "+");
	return filled(sign, lines(first, style), lines(second, style));
}

/** Lines with others behind them: the first of these goes on in the last of those. */
const joined = (before: Lines, after: Lines): Lines => [
	...before.slice(0, -1),
	m("mrow", before.at(-1), after[0]),
	...after.slice(1),
];

/** Characters side by side: of a fraction, and of lines, those of the longest. */
function lengthOf(node: ReactNode): number {
	if (typeof node === "string") return node.length;
	if (Array.isArray(node)) return node.reduce((sum: number, part: ReactNode) => sum + lengthOf(part), 0);
	if (!isValidElement<{ children?: ReactNode }>(node)) return 0;
	const { children } = node.props;
	const above = node.type === "mfrac" || node.type === "mtable";
	return above ? Math.max(...(Children.map(children, lengthOf) ?? [0])) : lengthOf(children);
}

const stack = (all: Lines): ReactNode =>
	all.length === 1
		? all[0]
		: createElement("mtable", { className: "lines" }, ...all.map((line) => m("mtr", m("mtd", line))));

interface FormulaProps {
	readonly of: ComputedKey;
	/** What stands in the place of each symbol; without it the symbols stand. */
	readonly values?: ((key: AnyKey) => string) | undefined;
	/** How many characters a line holds; without it, there is one line. */
	readonly most?: number;
}

export function Formula({ of, values, most = Number.POSITIVE_INFINITY }: FormulaProps) {
	// `mn`, not `mtext`: text counts as space in MathML and would take the space around operators away
	const leaf = values ? (key: AnyKey) => m("mn", values(key)) : symbolMath;
	const times = values ? "·" : "\u2062";
	const computed = m("mrow", leaf(of), m("mo", "="));
	const broken = (most: number) => lines(relationOf(of), { leaf, times, most });
	const room = most - lengthOf(computed);
	const [beside, beneath] = [broken(room), broken(most)];
	const fits = beside.every((line) => lengthOf(line) <= room) && beside.length <= beneath.length + 1;
	return createElement(
		"math",
		{ display: "block", className: "formula" },
		stack(fits ? joined([computed], beside) : [computed, ...beneath]),
	);
}

/** The quantities that a relation names, each once, in its order. */
export function operands(of: ComputedKey): readonly AnyKey[] {
	const found = new Set<AnyKey>();
	const visit = (expression: Tree) => {
		if (typeof expression === "string") found.add(expression);
		else if (typeof expression === "object") expression.of.forEach(visit);
	};
	visit(relationOf(of));
	return [...found];
}
