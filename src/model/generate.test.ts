/** The generator refuses tables that do not hold together, and says which equation it is. */
import { describe, expect, it } from "vitest";
import { EquationError, type Tables } from "./algebra";
import { toy } from "./any-tables";
import { equations } from "./equations";
import { generateFollowing, generateKernel, generateRelations } from "./generate";
import { constants, inputs, outputs } from "./quantities";
import { type Expression, relations } from "./relations";

const failure = (tables: Tables): unknown => {
	try {
		generateKernel(tables);
	} catch (error) {
		return error;
	}
	return undefined;
};

describe("tables that do not hold together", () => {
	const v = { v: "m / s" };
	const two = { v: "m / s", w: "m / s" };
	it.each<{ fault: string; asked: Record<string, string>; given: readonly string[]; blamed: string; says: RegExp }>([
		{
			fault: "a sum of different dimensions",
			asked: v,
			given: ["v = (path + time) / time"],
			blamed: "v = (path + time) / time",
			says: /mismatch.*(path.*time|time.*path)/,
		},
		{
			fault: "a difference of different dimensions, deep inside",
			asked: v,
			given: ["v = path / time * exp(-(1 - path))"],
			blamed: "v = path / time * exp(-(1 - path))",
			says: /mismatch.*(1.*path|path.*1)/,
		},
		{
			fault: "a relation that cannot be read",
			asked: v,
			given: ["v = path / "],
			blamed: "v = path / ",
			says: /cannot be read/,
		},
		{
			fault: "a second equals sign",
			asked: v,
			given: ["v = path = time"],
			blamed: "v = path = time",
			says: /does not know/,
		},
		{
			fault: "a function with too many operands",
			asked: v,
			given: ["v = path / time * exp(1, 2)"],
			blamed: "v = path / time * exp(1, 2)",
			says: /does not know/,
		},
		{
			fault: "an unknown symbol",
			asked: v,
			given: ["v = path / tau"],
			blamed: "v = path / tau",
			says: /tau/,
		},
		{
			fault: "an unknown symbol on the left",
			asked: v,
			given: ["v = path / time", "speed = path / time"],
			blamed: "speed = path / time",
			says: /speed/,
		},
		{
			fault: "a circle",
			asked: two,
			given: ["v = w * x", "w = v / x"],
			blamed: "v = w * x",
			says: /v → w → v/,
		},
		{ fault: "a circle of one", asked: v, given: ["v = v * x"], blamed: "v = v * x", says: /v → v/ },
		{
			fault: "a right side that cannot have the unit of its quantity",
			asked: v,
			given: ["v = path * time"],
			blamed: "v = path * time",
			says: /unit of v/,
		},
		{
			fault: "a pure number for a quantity with a unit",
			asked: v,
			given: ["v = x"],
			blamed: "v = x",
			says: /unit of v/,
		},
		{
			fault: "exp of a dimension",
			asked: v,
			given: ["v = path / time * exp(time)"],
			blamed: "v = path / time * exp(time)",
			says: /exp.*time/,
		},
		{
			fault: "log of a dimension",
			asked: v,
			given: ["v = path / time * log(time)"],
			blamed: "v = path / time * log(time)",
			says: /log.*time/,
		},
		{
			fault: "the smaller of two different dimensions",
			asked: v,
			given: ["v = min(path, time) / time"],
			blamed: "v = min(path, time) / time",
			says: /mismatch.*path.*time/,
		},
		{
			fault: "the smaller of nothing and another dimension",
			asked: v,
			given: ["v = min(0, time)"],
			blamed: "v = min(0, time)",
			says: /unit of v/,
		},
		{
			fault: "a dimension to the power of a quantity",
			asked: v,
			given: ["v = path ^ x / time"],
			blamed: "v = path ^ x / time",
			says: /power.*path/,
		},
		{
			fault: "a dimension as an exponent",
			asked: v,
			given: ["v = path / time * x ^ time"],
			blamed: "v = path / time * x ^ time",
			says: /power.*time/,
		},
		{
			fault: "a relation without a derivative, where derivatives are wanted",
			asked: v,
			given: ["v = path / time * min(x, 1)"],
			blamed: "v = path / time * min(x, 1)",
			says: /no derivative by x/,
		},
		{
			fault: "a second relation for one quantity",
			asked: v,
			given: ["v = path / time", "v = x * path / time"],
			blamed: "v = x * path / time",
			says: /second/,
		},
		{
			fault: "a function that the generator does not know",
			asked: v,
			given: ["v = path / time * sin(x)"],
			blamed: "v = path / time * sin(x)",
			says: /sin/,
		},
	])("$fault", ({ asked, given, blamed, says }) => {
		const error = failure(toy(asked, given));
		expect(error).toBeInstanceOf(EquationError);
		const { message } = error as Error;
		expect(message).toContain(blamed);
		// what is wrong is said besides, not only by the equation's own text
		expect(message.replace(blamed, "")).toMatch(says);
	});

	it("a quantity without a relation is named", () => {
		const error = failure(toy(two, ["v = path / time"]));
		expect(error).toBeInstanceOf(EquationError);
		expect((error as Error).message).toMatch(/\bw\b/);
	});
});

describe("unit factors", () => {
	it("are folded into a product", () => {
		expect(generateKernel(toy({ v: "km / h" }, ["v = path / time"]))).toContain("const v = path / time * 3.6;");
	});
	it("are folded into each term of a sum", () => {
		expect(generateKernel(toy({ sum: "um" }, ["sum = near + far"]))).toContain("const sum = near + far * 1000;");
	});
	it("are found for powers, also those that derivatives bring", () => {
		// the derivative of the quotient by x writes x ^ (-2) in brackets
		const code = generateKernel(
			toy({ v: "km / h" }, ["v = path ^ (1 / 2) * path ^ 0.5 / time + path / time * exp(-(x)) / x"]),
		);
		expect(code).toContain("path ** 0.5 * path ** 0.5 / time");
		expect(code).toContain("3.6");
	});
	it("are folded into what a logarithm, a smaller one of two and a power are of", () => {
		const following = (asked: Record<string, string>, relation: string) =>
			generateFollowing({
				...toy(asked, [relation]),
				given: { inputs: ["near", "far", "x"], outputs: [], parameters: [] },
			});
		expect(following({ y: "1" }, "y = log(far / near)")).toContain("Math.log(far / near * 1000)");
		expect(following({ y: "um" }, "y = min(near, far)")).toContain("Math.min(near, far * 1000)");
		expect(following({ y: "1" }, "y = (far / near) ^ x")).toContain("(far / near * 1000) ** x");
		expect(following({ y: "1" }, "y = x ^ (-x)")).toContain("x ** (-x)");
		expect(following({ y: "1" }, "y = x ^ 3")).toMatch(/const cube = .*cube\(x\)/s);
	});
	it("are left out where there is nothing to convert", () => {
		expect(generateKernel(toy({ v: "m / s" }, ["v = c * x"]))).toContain("const v = c * x;");
	});
	it("do not depend on the order of the equations", () => {
		const asked = { v: "m / s", w: "m / s" };
		const given = ["w = v * x", "v = path / time"];
		expect(generateKernel(toy(asked, given))).toBe(generateKernel(toy(asked, given.toReversed())));
	});
});

describe("what is committed for typesetting", () => {
	const tables = { inputs, outputs, constants, equations };

	it("is each relation as equations.ts writes it", () => {
		const text = (expression: Expression): string => {
			if (typeof expression !== "object") return String(expression);
			const [first, second] = expression.of.map(text);
			if (expression.op === "()") return `(${first})`;
			if (expression.op === "exp") return `exp(${first})`;
			return second === undefined ? `${expression.op}${first}` : `${first} ${expression.op} ${second}`;
		};
		const committed = Object.entries(relations).map(([key, expression]) => `${key} = ${text(expression)}`);
		expect(committed.toSorted()).toEqual(equations.map(({ relation }) => relation).toSorted());
	});

	it("would be refused with an equation missing", () => {
		const without = { ...tables, equations: equations.filter(({ relation }) => !relation.startsWith("R_cell ")) };
		expect(() => generateRelations(without)).toThrow(/R_cell/);
	});
});
