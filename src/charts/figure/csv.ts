import { untied } from "#model/tied";
import type { FigureColumn, FigureTable } from "./table";

const lineEnd = "\r\n";

/** A spreadsheet runs a text that begins like this, in wide letters too; the apostrophe makes it a text again. */
const guarded = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

/** A comment is not quoted, or it would be none for those who skip comments: a spreadsheet takes it for cells. */
const guardedCells = (comment: string) => comment.replace(/([,;\t][\s"']*)(?=[=+\-@＝＋－＠])/g, "$1'");

/** A number that is none (NaN, infinite) leaves its cell empty. */
const plain = (cell: string | number) =>
	typeof cell === "number" ? (Number.isFinite(cell) ? String(cell) : "") : guarded(untied(cell));

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A number that is not above zero is no ±: its cell is empty. */
const cells = ({ columns, rows }: FigureTable): readonly (readonly string[])[] =>
	rows.map((row) =>
		row.map((cell, i) => (columns[i]?.uncertainty && typeof cell === "number" && !(cell > 0) ? "" : plain(cell))),
	);

/** The name with its unit; that of a pure number is not named here, and is 1 in a column of units. */
const heading = ({ label, unit }: FigureColumn) => (unit ? `${label} (${unit})` : label);

const headings = ({ columns }: FigureTable) => columns.map(heading).map(untied).map(guarded);

/** RFC 4180, with comment lines ahead of the header. */
export function toCsv(table: FigureTable, comments: readonly string[]): string {
	const notes = comments
		.flatMap((comment) => untied(comment).split(/\r\n|\r|\n/))
		.map((line) => `# ${guardedCells(line)}`);
	const records = [headings(table), ...cells(table)].map((row) => row.map(quoted).join(","));
	return [...notes, ...records].map((line) => line + lineEnd).join("");
}

/** For the clipboard: spreadsheets take tab-separated cells apart when they are pasted, and quotes off. */
export const toTsv = (table: FigureTable): string =>
	[headings(table), ...cells(table)]
		.map((row) => row.map((cell) => quoted(cell.replace(/[\t\r\n]+/g, " "))).join("\t"))
		.join("\n");
