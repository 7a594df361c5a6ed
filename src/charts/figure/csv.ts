import type { FigureColumn, FigureTable } from "./table";

const lineEnd = "\r\n";

/** A spreadsheet runs a text that begins like this, in wide letters too; the apostrophe makes it a text again. */
const guarded = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

/** A comment is not quoted, or it would be none for those who skip comments: a spreadsheet takes it for cells. */
const guardedCells = (comment: string) => comment.replace(/([,;\t][\s"']*)(?=[=+\-@＝＋－＠])/g, "$1'");

/** A number that is none (NaN, infinite) leaves its cell empty. */
const plain = (cell: string | number) =>
	typeof cell === "number" ? (Number.isFinite(cell) ? String(cell) : "") : guarded(cell);

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const heading = ({ label, unit }: FigureColumn) => (unit ? `${label} (${unit})` : label);

/** RFC 4180, with comment lines ahead of the header. */
export function toCsv(table: FigureTable, comments: readonly string[]): string {
	const notes = comments.flatMap((comment) => comment.split(/\r\n|\r|\n/)).map((line) => `# ${guardedCells(line)}`);
	const records = [table.columns.map(heading), ...table.rows].map((row) => row.map(plain).map(quoted).join(","));
	return [...notes, ...records].map((line) => line + lineEnd).join("");
}

/** For the clipboard: spreadsheets take tab-separated cells apart when they are pasted, and quotes off. */
export const toTsv = (table: FigureTable): string =>
	[table.columns.map(heading), ...table.rows]
		.map((row) => row.map((cell) => quoted(plain(cell).replace(/[\t\r\n]+/g, " "))).join("\t"))
		.join("\n");
