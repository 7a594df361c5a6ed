/** A right side as plain code, the order of relations, and what is refused. Brackets and factors are set by hand. */
import { parse } from "mathjs";
import { describe, expect, it } from "vitest";
import { codeFor, EquationError, needed, solve } from "./algebra";
import { toy } from "./any-tables";

/** The code of a relation for `y` in this unit. `near` is in µm, `far` in mm, `path` in m, `time` in s, `x` a number. */
function codeOf(algebra: string, right: string): string {
	const tables = toy({ y: algebra }, [`y = ${right}`]);
	const [solved] = solve(tables);
	return codeFor(solved!.tree, "y", tables, solved!.relation);
}

describe("brackets stand where they are needed, and nowhere else", () => {
	it.each([
		["near - far", "near - far * 1000"],
		["near - (near + far)", "near - (near + far * 1000)"],
		["near - (far + far)", "near - (far + far) * 1000"],
		["(near - near) - near", "near - near - near"],
		["near + (near - far)", "near + near - far * 1000"],
		["(near + far) * x", "(near + far * 1000) * x"],
		["(near * x) * x", "near * x * x"],
		["x * (near / x)", "x * (near / x)"],
		["near / (x * x)", "near / (x * x)"],
		["-(near + near)", "-(near + near)"],
		["(-near) * x", "-near * x"],
	])("%s: %s", (right, code) => expect(codeOf("um", right)).toBe(code));
});

describe("unit factors", () => {
	it.each([
		["m^2", "near * far", "near * far * 1e-9"],
		["m", "near * far / far", "near * far / far * 0.000001"],
		["um", "path + path", "(path + path) * 1000000"],
		["um^2", "near ^ 2", "square(near)"],
		["um^3", "(near + near) ^ 3", "cube(near + near)"],
		["m^4", "far ^ 4", "far ** 4 * 1e-12"],
	])("in %s, %s is %s", (algebra, right, code) => expect(codeOf(algebra, right)).toBe(code));

	const tables = toy({ y: "um" }, ["y = far"]);
	it("of a derivative are those of both quantities: a millimetre is 1000 µm", () => {
		expect(codeFor(parse("1"), "y", tables, "y = far", "far")).toBe("1 * 1000");
	});
	it("are not found for a derivative by a quantity of another dimension", () => {
		expect(() => codeFor(parse("1"), "y", tables, "y = far", "time")).toThrow(/unit of y, um, in “y = far”/);
	});
	it("are not found for a unit that nobody knows", () => {
		expect(() => codeOf("wibble", "x")).toThrow(EquationError);
		expect(() => codeOf("wibble", "x")).toThrow(/unknown unit wibble/);
	});
});

describe("zero", () => {
	it.each([
		"0",
		"path / time + 0",
		"0 + path / time",
		"path / time - 0 * path",
		"path / time + path * 0",
		"path / time + 0 / time",
		"path / time + 0 ^ 2",
		"min(0, path / time)",
	])("fits every dimension: %s as a speed", (right) => expect(() => codeOf("m / s", right)).not.toThrow());
	it.each(["time + 0", "0 + time", "min(time, 0)", "min(0, time)"])(
		"lends its own to nothing: %s is no speed",
		(right) => expect(() => codeOf("m / s", right)).toThrow(/unit of y/),
	);
});

it.each([
	["x % 2", /does not know what to do with x % 2/],
	["x < 2", /does not know what to do with x < 2/],
	["x!", /operator ! is not known/],
	["+x", /operator \+ is not known/],
	["[x, x]", /does not know what to do with \[x, x\]/],
	["path.to(x)", /does not know what to do with path/],
])("%s is refused by name", (right, says) => {
	expect(() => codeOf("1", right)).toThrow(EquationError);
	expect(() => codeOf("1", right)).toThrow(says);
});

describe("relations that rest on each other", () => {
	const asked = { sum: "1", twice: "1", once: "1", apart: "1", last: "1" };
	const relations = ["last = sum + apart", "sum = once + twice", "twice = once + once", "apart = x", "once = x"];
	const solved = () => solve(toy(asked, relations));
	const keysOf = (solved: ReturnType<typeof solve>) => solved.map(({ key }) => key);

	it("come each once, behind those that they need", () => {
		const order = solved();
		expect(keysOf(order)).toEqual(["once", "twice", "sum", "apart", "last"]);
		expect(order.map(({ symbols }) => symbols)).toEqual([["x"], ["once"], ["once", "twice"], ["x"], ["sum", "apart"]]);
	});
	it("are needed together with all that they rest on, and nothing more", () => {
		const order = solved();
		expect(keysOf(needed(order, ["sum"]))).toEqual(["once", "twice", "sum"]);
		expect(keysOf(needed(order, ["apart", "twice"]))).toEqual(["once", "twice", "apart"]);
		expect(needed(order, [])).toEqual([]);
	});
	it("in a circle are told from where it begins, not from where it was found", () => {
		const circle = toy({ a: "1", b: "1", c: "1" }, ["a = b", "b = c", "c = b"]);
		expect(() => solve(circle)).toThrow(/^circle b → c → b, in “b = c”$/);
	});
});
