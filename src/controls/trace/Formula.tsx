/**
 * A relation of the model as MathML, in symbols or with the values of the design in their place. Both are drawn from
 * the tree that the generator makes of the relation that is computed, so they cannot say anything else.
 */
import { createElement, type ReactNode } from "react";
import type { Key, OutputKey } from "#model";
import { type Expression, relations } from "#model/relations";
import { symbolOf } from "../Symbol";

/** MathML elements; React's types do not know them all. */
const m = (tag: string, ...children: ReactNode[]) => createElement(tag, null, ...children);

function symbolMath(key: Key): ReactNode {
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

/** How many brackets stand inside each other below an expression. Brackets around a whole numerator or denominator go. */
function depth(expression: Expression): number {
	if (typeof expression !== "object") return 0;
	const inside = Math.max(0, ...expression.of.map((part) => depth(bare(expression, part))));
	return expression.op === "()" || expression.op === "exp" ? inside + 1 : inside;
}

/** A fraction bar does the work of brackets. */
function bare(parent: Expression, part: Expression): Expression {
	const fraction = typeof parent === "object" && parent.op === "/";
	return fraction && typeof part === "object" && part.op === "()" ? (part.of[0] as Expression) : part;
}

type Leaf = (key: Key) => ReactNode;

function draw(expression: Expression, leaf: Leaf, times: string): ReactNode {
	if (typeof expression === "number") return m("mn", String(expression));
	if (typeof expression === "string") return leaf(expression);
	const [first, second] = expression.of.map((part) => draw(bare(expression, part), leaf, times));
	const fenced = (inner: ReactNode) => {
		const [open, close] = fences[Math.min(depth(expression), 3) - 1] ?? fences[0];
		return m("mrow", m("mo", open), inner, m("mo", close));
	};
	switch (expression.op) {
		case "/":
			return m("mfrac", m("mrow", first), m("mrow", second));
		case "()":
			return fenced(first);
		case "exp":
			return m("mrow", m("mi", "exp"), m("mo", "\u2061"), fenced(first));
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

/** `values` gives what stands in the place of each symbol; without it the symbols stand. */
export function Formula({ of, values }: { readonly of: OutputKey; readonly values?: (key: Key) => string }) {
	// `mn`, not `mtext`: text counts as space in MathML and would take the space around operators away
	const leaf: Leaf = values ? (key) => m("mn", values(key)) : symbolMath;
	return createElement(
		"math",
		{ display: "block", className: "formula" },
		m("mrow", leaf(of), m("mo", "="), draw(relations[of], leaf, values ? "·" : "\u2062")),
	);
}

/** The quantities that a relation names, each once, in its order. */
export function operands(of: OutputKey): readonly Key[] {
	const found = new Set<Key>();
	const visit = (expression: Expression) => {
		if (typeof expression === "string") found.add(expression);
		else if (typeof expression === "object") expression.of.forEach(visit);
	};
	visit(relations[of]);
	return [...found];
}
