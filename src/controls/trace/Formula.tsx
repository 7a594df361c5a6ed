/**
 * A relation of the model as MathML, in symbols or with the values of the design in their place. Both are drawn from
 * the tree that the generator makes of the relation that is computed, so they cannot say anything else.
 */
import { createElement, type ReactNode } from "react";
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

type Leaf = (key: AnyKey) => ReactNode;

function draw(expression: Tree, leaf: Leaf, times: string): ReactNode {
	if (typeof expression === "number") return m("mn", String(expression));
	if (typeof expression === "string") return leaf(expression);
	const [first, second] = expression.of.map((_, at) => {
		const part = bare(expression, at);
		return fillsBrackets(expression, part) ? oneLine(part, leaf, times) : draw(part, leaf, times);
	});
	const fenced = (inner: ReactNode, deep = depth(expression), lines = height(expression)) => {
		const [open, close] = fences[Math.min(deep, 3) - 1] ?? fences[0];
		return m("mrow", bracket(open, lines), inner, bracket(close, lines));
	};
	switch (expression.op) {
		case "/":
			return m("mfrac", m("mrow", first), m("mrow", second));
		case "()":
			return fenced(first);
		case "exp":
		case "log":
		case "min":
			return m(
				"mrow",
				m("mi", words[expression.op]),
				m("mo", "\u2061"),
				// full size even where the whole stands below a fraction bar
				fenced(createElement("mrow", fullSize, first, second !== undefined && m("mo", ","), second)),
			);
		case "^":
			// a value that is raised takes its unit along
			return m(
				"msup",
				times === "·" && typeof expression.of[0] === "string" ? fenced(first, 1, 1) : m("mrow", first),
				oneLine(bare(expression, 1), leaf, times),
			);
		case "*":
			return m(
				"mrow",
				first,
				createElement("mo", times === "·" ? { lspace: "0.22em", rspace: "0.22em" } : null, times),
				second,
			);
		default:
			return second === undefined
				? m("mrow", m("mo", "−"), first)
				: m("mrow", first, m("mo", expression.op === "-" ? "−" : "+"), second);
	}
}

/** An exponent, or what brackets hold: on one line, with a stroke for a fraction. */
function oneLine(expression: Tree, leaf: Leaf, times: string): ReactNode {
	if (typeof expression !== "object" || expression.op !== "/") return m("mrow", draw(expression, leaf, times));
	const [above, below] = expression.of.map((part) => draw(part, leaf, times));
	// values have units with strokes of their own
	const space = times === "·" ? "0.3em" : "0";
	return m("mrow", above, createElement("mo", { lspace: space, rspace: space }, "/"), below);
}

/** `values` gives what stands in the place of each symbol; without it the symbols stand. */
export function Formula({ of, values }: { readonly of: ComputedKey; readonly values?: (key: AnyKey) => string }) {
	// `mn`, not `mtext`: text counts as space in MathML and would take the space around operators away
	const leaf: Leaf = values ? (key) => m("mn", values(key)) : symbolMath;
	return createElement(
		"math",
		{ display: "block", className: "formula" },
		m("mrow", leaf(of), m("mo", "="), draw(relationOf(of), leaf, values ? "·" : "\u2062")),
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
