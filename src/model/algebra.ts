/**
 * Reads the relations of equations.ts: which symbols they name, in which order they can be computed, whether their
 * dimensions fit, and what they are as plain code with the unit factors folded in. Build time only, like generate.ts.
 */
import {
	ConstantNode,
	FunctionNode,
	type MathNode,
	OperatorNode,
	ParenthesisNode,
	parse,
	SymbolNode,
	type Unit,
	unit,
} from "mathjs";
import type { Equation } from "./equations";

/** What the generator needs of a table row. */
interface Row {
	readonly unit: { readonly algebra: string };
}
export interface Tables {
	readonly inputs: Readonly<Record<string, Row>>;
	readonly outputs: Readonly<Record<string, Row>>;
	readonly constants: Readonly<Record<string, Row & { readonly value: number }>>;
	readonly equations: readonly Equation[];
}

/** A fault in the tables; the message names the equation. */
export class EquationError extends Error {}

/** Exponents of mathjs' base units. `any`: the number 0, which fits every dimension. */
type Dimension = readonly number[] | "any";

interface Term {
	readonly code: string;
	/** Binding strength of the outermost operator, to set only the brackets that are needed. */
	readonly strength: 1 | 2 | 3;
	/** The code's value times this is the value in SI. */
	readonly scale: number;
	readonly dimension: Dimension;
}

export interface Solved {
	readonly key: string;
	readonly tree: MathNode;
	readonly symbols: readonly string[];
	readonly relation: string;
}

const none: readonly number[] = unit("1 m / m").dimensions;

function measureOf(algebra: string): { scale: number; dimension: readonly number[] } {
	if (algebra === "1") return { scale: 1, dimension: none };
	let parsed: Unit;
	try {
		parsed = unit(`1 ${algebra}`);
	} catch {
		throw new EquationError(`unknown unit ${algebra}`);
	}
	return { scale: parsed.toSI().toNumeric() as number, dimension: parsed.dimensions };
}

/** Asked of symbols only that are in the tables, which `solve` sees to. */
const measureIn = ({ inputs, outputs, constants }: Tables, symbol: string) =>
	measureOf((inputs[symbol] ?? outputs[symbol] ?? constants[symbol])!.unit.algebra);

const same = (a: Dimension, b: Dimension) =>
	a === "any" || b === "any" || a.every((x, i) => Math.abs(x - (b[i] ?? 0)) < 1e-9);
const combine = (a: Dimension, b: Dimension, sign: 1 | -1): Dimension =>
	a === "any" || b === "any" ? "any" : a.map((x, i) => x + sign * (b[i] ?? 0));

/** Unit factors are powers of ten or ratios of a few digits; this drops what binary fractions add to them. */
const tidy = (factor: number) => Number(factor.toPrecision(13));
const wrap = (term: Term, strength: number) => (term.strength < strength ? `(${term.code})` : term.code);
const times = (code: string, strength: Term["strength"], factor: number) => {
	const f = tidy(factor);
	if (f === 1) return { code, strength };
	return { code: `${strength < 2 ? `(${code})` : code} * ${f}`, strength: 2 as const };
};

/** Checks dimensions below `node` and emits its code, with unit factors carried along until a sum needs them. */
function term(node: MathNode, tables: Tables, fault: (what: string) => never): Term {
	const go = (n: MathNode) => term(n, tables, fault);
	if (node instanceof ParenthesisNode) return go(node.content);
	if (node instanceof ConstantNode) {
		const value = Number(node.value);
		return { code: String(value), strength: 3, scale: 1, dimension: value === 0 ? "any" : none };
	}
	if (node instanceof SymbolNode) {
		return { code: node.name, strength: 3, ...measureIn(tables, node.name) };
	}
	if (node instanceof FunctionNode && (node.fn.name === "exp" || node.fn.name === "log")) {
		const inner = go(node.args[0] as MathNode);
		if (!same(inner.dimension, none)) fault(`${node.fn.name} of something that has a dimension: ${node.args[0]}`);
		return {
			code: `Math.${node.fn.name}(${times(inner.code, inner.strength, inner.scale).code})`,
			strength: 3,
			scale: 1,
			dimension: none,
		};
	}
	// the only other one that `readable` lets through is min
	if (node instanceof FunctionNode) {
		const [a, b] = node.args.map(go) as [Term, Term];
		if (!same(a.dimension, b.dimension)) fault(`dimension mismatch between ${node.args[0]} and ${node.args[1]}`);
		const dimension = a.dimension === "any" ? b.dimension : a.dimension;
		return {
			...a,
			dimension,
			code: `Math.min(${a.code}, ${times(b.code, b.strength, b.scale / a.scale).code})`,
			strength: 3,
		};
	}
	if (node instanceof OperatorNode) {
		const [first, second] = node.args as [MathNode, MathNode | undefined];
		const a = go(first);
		if (node.fn === "unaryMinus") return { ...a, code: `-${wrap(a, 3)}`, strength: 2 };
		if (!second) return fault(`operator ${node.op} is not known to the generator`);
		if (node.fn === "pow") {
			if (symbolsOf(second).size > 0) {
				const b = go(second);
				if (!same(a.dimension, none) || !same(b.dimension, none)) fault(`power with a dimension: ${node}`);
				const [base, exponent] = [a, b].map(({ code, strength, scale }) => {
					const plain = times(code, strength, scale);
					return plain.strength < 3 ? `(${plain.code})` : plain.code;
				});
				return { code: `${base} ** ${exponent}`, strength: 2, scale: 1, dimension: none };
			}
			// derivatives write exponents as (-2) or 1 / 2
			const exponent = Number(second.evaluate());
			const dimension = a.dimension === "any" ? a.dimension : a.dimension.map((x) => x * exponent);
			const small = exponent === 2 ? "square" : exponent === 3 ? "cube" : undefined;
			const code = small ? `${small}(${a.code})` : `${wrap(a, 3)} ** ${exponent}`;
			return { code, strength: small ? 3 : 2, scale: a.scale ** exponent, dimension };
		}
		const b = go(second);
		switch (node.fn) {
			case "multiply":
				return {
					code: `${wrap(a, 2)} * ${wrap(b, b.code.includes("/") ? 3 : 2)}`,
					strength: 2,
					scale: a.scale * b.scale,
					dimension: combine(a.dimension, b.dimension, 1),
				};
			case "divide":
				return {
					code: `${wrap(a, 2)} / ${wrap(b, 3)}`,
					strength: 2,
					scale: a.scale / b.scale,
					dimension: combine(a.dimension, b.dimension, -1),
				};
			case "add":
			case "subtract": {
				if (!same(a.dimension, b.dimension)) fault(`dimension mismatch between ${first} and ${second}`);
				const scaled = times(b.code, b.strength, b.scale / a.scale);
				const right = node.fn === "subtract" && scaled.strength < 2 ? `(${scaled.code})` : scaled.code;
				return {
					code: `${a.code} ${node.op} ${right}`,
					strength: 1,
					scale: a.scale,
					dimension: a.dimension === "any" ? b.dimension : a.dimension,
				};
			}
		}
	}
	return fault(`the generator does not know what to do with ${node}`);
}

function symbolsOf(tree: MathNode): ReadonlySet<string> {
	const symbols = new Set<string>();
	tree.traverse((node, path) => {
		if (node instanceof SymbolNode && path !== "fn") symbols.add(node.name);
	});
	return symbols;
}

/** The functions that the generator knows, and how many operands each takes. */
const operands = { exp: 1, log: 1, min: 2 } as const;

/** The tree of an expression that uses nothing but what the generator knows. */
function readable(text: string, fault: (what: string) => never): MathNode {
	let tree: MathNode;
	try {
		tree = parse(text);
	} catch (error) {
		return fault(`cannot be read (${(error as Error).message})`);
	}
	tree.traverse((node) => {
		const known =
			node instanceof ParenthesisNode ||
			node instanceof ConstantNode ||
			node instanceof SymbolNode ||
			node instanceof OperatorNode ||
			(node instanceof FunctionNode && node.args.length === operands[node.fn.name as keyof typeof operands]);
		if (!known) fault(`the generator does not know what to do with ${node}`);
	});
	return tree;
}

/** Parses, checks names and order. Returns the equations so that each stands after those it needs. */
export function solve(tables: Tables): readonly Solved[] {
	const known = new Set([
		...Object.keys(tables.inputs),
		...Object.keys(tables.outputs),
		...Object.keys(tables.constants),
	]);
	const byKey = new Map<string, Solved>();
	for (const { relation } of tables.equations) {
		const fault = (what: string): never => {
			throw new EquationError(`${what}, in “${relation}”`);
		};
		const cut = relation.indexOf("=");
		const key = relation.slice(0, cut).trim();
		if (!(key in tables.outputs)) fault(`unknown symbol ${key} on the left`);
		if (byKey.has(key)) fault(`second relation for ${key}`);
		const tree = readable(relation.slice(cut + 1), fault);
		const symbols = symbolsOf(tree);
		for (const symbol of symbols) if (!known.has(symbol)) fault(`unknown symbol ${symbol}`);
		byKey.set(key, { key, tree, symbols: [...symbols], relation });
	}
	for (const key of Object.keys(tables.outputs))
		if (!byKey.has(key)) throw new EquationError(`no relation gives ${key}`);

	const order: Solved[] = [];
	const state = new Map<string, "open" | "done">();
	const visit = (key: string, trail: readonly string[]) => {
		const equation = byKey.get(key);
		if (!equation || state.get(key) === "done") return;
		if (state.get(key) === "open") {
			const circle = [...trail.slice(trail.indexOf(key)), key].join(" → ");
			throw new EquationError(`circle ${circle}, in “${equation.relation}”`);
		}
		state.set(key, "open");
		for (const symbol of equation.symbols) visit(symbol, [...trail, key]);
		state.set(key, "done");
		order.push(equation);
	};
	for (const key of Object.keys(tables.outputs)) visit(key, []);
	return order;
}

/** The right side of an equation as code in the unit of `key` (divided by the unit of `by`, for a derivative). */
export function codeFor(tree: MathNode, key: string, tables: Tables, relation: string, by?: string): string {
	const fault = (what: string): never => {
		throw new EquationError(`${what}, in “${relation}”`);
	};
	const result = term(tree, tables, fault);
	const target = measureIn(tables, key);
	const per = by === undefined ? { scale: 1, dimension: none } : measureIn(tables, by);
	if (!same(result.dimension, combine(target.dimension, per.dimension, -1)))
		fault(`the right side cannot have the unit of ${key}, ${tables.outputs[key]!.unit.algebra}`);
	return times(result.code, result.strength, (result.scale * per.scale) / target.scale).code;
}

/** The equations that `wanted` rest on, themselves included, in order. */
export function needed(order: readonly Solved[], wanted: readonly string[]): readonly Solved[] {
	const keep = new Set(wanted);
	for (const equation of order.toReversed())
		if (keep.has(equation.key)) for (const symbol of equation.symbols) keep.add(symbol);
	return order.filter((equation) => keep.has(equation.key));
}
