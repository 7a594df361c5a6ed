/** A made-up report: what survived is named by its code, and told apart from what has a reason. */
import { expect, it } from "vitest";
import { type Report, survivorsOf, unexplained } from "./survivors";

const at = (line: number, from: number, to: number, endLine = line) => ({
	start: { line, column: from },
	end: { line: endLine, column: to },
});
const report: Report = {
	files: {
		"src/model/a.ts": {
			source: "export function f(x: number) {\n\tif (x > 0) {\n\t\treturn 1;\n\t}\n\treturn 0;\n}\n",
			mutants: [
				{ status: "Survived", replacement: "x >= 0", location: at(2, 6, 11) },
				{ status: "NoCoverage", replacement: "{}", location: at(2, 13, 3, 4) },
				{ status: "Killed", replacement: "true", location: at(2, 6, 11) },
				{ status: "Timeout", replacement: "false", location: at(2, 6, 11) },
				{ status: "Ignored", replacement: "x < 0", location: at(2, 6, 11) },
			],
		},
	},
};
const [first, second] = [
	{ file: "src/model/a.ts", line: "if (x > 0) {", code: "x > 0", instead: "x >= 0" },
	{ file: "src/model/a.ts", line: "if (x > 0) {", code: "{ return 1; }", instead: "{}" },
];

it("names what no test noticed or reached by its line, the code and what stood there instead", () => {
	expect(survivorsOf(report)).toEqual([first, second]);
});

it("asks for the reasons that are missing, and tells of those that nothing needs", () => {
	const gone = { ...first, instead: "x < 0" };
	const why = "both give 0 at 0";
	expect(
		unexplained(
			[first, first, second],
			[
				{ ...first, why },
				{ ...gone, why },
			],
		),
	).toEqual({
		open: [second],
		stale: [{ ...gone, why }],
	});
});
