import { describe, expect, it } from "vitest";
import { toCsv, toTsv } from "./csv";
import { shownCell, shownColumns } from "./table";

const table = {
	columns: [{ label: "step" }, { label: "E_V", unit: "Wh/l" }, { label: "u(E_V)", unit: "Wh/l", uncertainty: true }],
	rows: [
		["cell 1", 238.65541458354366, 9.648],
		["now", -1.5, Number.NaN],
	],
};

describe("toCsv", () => {
	it.each(['a;"=1+1"', "a, '@SUM(1)", "a,\t=1"])("lets no spreadsheet find a formula in the comment %j", (comment) => {
		const [line] = toCsv(table, [comment]).split("\r\n");
		// as a spreadsheet takes it apart: at separators, quotes off
		for (const cell of line!.split(/[,;\t]/)) expect(cell.replace(/^[\s"]+/, "")).not.toMatch(/^[=@]/);
	});

	it("puts comments first, units in the header, numbers to the last digit", () => {
		expect(toCsv(table, ["Cellwright", "two\nlines"])).toBe(
			[
				"# Cellwright",
				"# two",
				"# lines",
				"step,E_V (Wh/l),u(E_V) (Wh/l)",
				"cell 1,238.65541458354366,9.648",
				"now,-1.5,",
				"",
			].join("\r\n"),
		);
	});

	it("leaves the cell of a ± empty where there is none, and of a value 0", () => {
		const rows = [
			["a", 0, 0],
			["b", 1, 0.5],
			["c", 2, ""],
			["d", 3, Number.POSITIVE_INFINITY],
		];
		expect(
			toCsv({ ...table, rows }, [])
				.split("\r\n")
				.slice(1, 5),
		).toEqual(["a,0,", "b,1,0.5", "c,2,", "d,3,"]);
		expect(toTsv({ ...table, rows }).split("\n")[1]).toBe("a\t0\t");
	});

	it("quotes commas, quotes and line breaks, and doubles quotes", () => {
		const one = (cell: string) => toCsv({ columns: [{ label: "a" }], rows: [[cell]] }, []);
		expect(one("a,b")).toBe('a\r\n"a,b"\r\n');
		expect(one('say "so"')).toBe('a\r\n"say ""so"""\r\n');
		expect(one("a\nb")).toBe('a\r\n"a\nb"\r\n');
		expect(one("plain text")).toBe("a\r\nplain text\r\n");
	});

	it.each(["=1+1", "+1", "-1", "@sum", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠sum"])(
		"guards the text %j against being run",
		(text) => {
			const csv = toCsv({ columns: [{ label: text }], rows: [[text], [-1]] }, []);
			const cell = /[\r\n]/.test(text) ? `"'${text}"` : `'${text}`;
			expect(csv).toBe(`${cell}\r\n${cell}\r\n-1\r\n`);
		},
	);

	it.each([",", ";", "\t", ", "])(
		"guards what a spreadsheet takes for the next cell of a comment, behind %j",
		(separator) => {
			const link = "https://x.example/#v=1&step2=A,d_separator:30,P:0.4";
			expect(toCsv({ columns: [], rows: [] }, [`thin${separator}=HYPERLINK("x")`, link])).toBe(
				`# thin${separator}'=HYPERLINK("x")\r\n# ${link}\r\n\r\n`,
			);
		},
	);

	it("has as many fields in each record as there are columns", () => {
		const records = toCsv(table, []).trimEnd().split("\r\n");
		for (const record of records) expect(record.split(",")).toHaveLength(3);
	});
});

describe("toTsv", () => {
	it("keeps quotes that a paste would take off", () => {
		expect(toTsv({ columns: [{ label: "a" }], rows: [['"=1+1"']] })).toBe('a\n"""=1+1"""');
	});

	it("separates by tabs and lets no cell hold one", () => {
		expect(toTsv({ columns: [{ label: "a" }, { label: "b", unit: "V" }], rows: [["x\ty", 1]] })).toBe(
			"a\tb (V)\nx y\t1",
		);
	});
});

describe("the table on the screen", () => {
	it("shows a value and its ± in one cell, rounded together", () => {
		const columns = shownColumns(table.columns);
		expect(columns.map((column) => column.label)).toEqual(["step", "E_V"]);
		expect(table.rows.map((row) => shownCell(row, columns[1]!))).toEqual(["239 ± 10", "−1.5"]);
	});
});
