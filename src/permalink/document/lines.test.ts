import { describe, expect, it } from "vitest";
import { type Json, lines } from "./lines";

describe("JSON for people", () => {
	it.each<[Json, string]>([
		[0.1, "0.1"],
		['a "b"\n', '"a \\"b\\"\\n"'],
		[[], "[]"],
		[{}, "{}"],
		[[1, "b", []], '[1, "b", []]'],
		[{ value: 1, u: { P: 0.03 } }, '{ "value": 1, "u": { "P": 0.03 } }'],
	])("has %j on one line", (value, text) => expect(lines(value)).toBe(text));

	const long = Array.from({ length: 60 }, (_, i) => i % 10);

	it("has an entry a line, indented by two, where a line would be too long", () => {
		expect(lines(long)).toBe(`[\n${long.map((digit) => `  ${digit}`).join(",\n")}\n]`);
		expect(lines({ short: [1, 2], long })).toBe(
			`{\n  "short": [1, 2],\n  "long": [\n${long.map((digit) => `    ${digit}`).join(",\n")}\n  ]\n}`,
		);
	});

	it("has no line beyond 100 characters, however deep a list stands", () => {
		let deep: Json = long.slice(0, 25);
		for (let level = 0; level < 30; level++) deep = [deep];
		const text = lines(deep);
		expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
		expect(JSON.parse(text)).toEqual(deep);
	});
});
