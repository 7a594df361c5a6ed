import type { FigureColumn, FigureTable } from "./table";

const lineEnd = "\r\n";

/** A spreadsheet runs a text that begins like this; the apostrophe makes it a text again. */
const guarded = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** A number that is none (NaN, infinite) leaves its cell empty. */
const plain = (cell: string | number) =>
	typeof cell === "number" ? (Number.isFinite(cell) ? String(cell) : "") : guarded(cell);

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const heading = ({ label, unit }: FigureColumn) => (unit ? `${label} (${unit})` : label);

/** RFC 4180, with comment lines ahead of the header. */
export function toCsv(table: FigureTable, comments: readonly string[]): string {
	const notes = comments.flatMap((comment) => comment.split(/\r\n|\r|\n/)).map((line) => `# ${line}`);
	const records = [table.columns.map(heading), ...table.rows].map((row) => row.map(plain).map(quoted).join(","));
	return [...notes, ...records].map((line) => line + lineEnd).join("");
}

/** For the clipboard: spreadsheets take tab-separated cells apart when they are pasted. */
export const toTsv = (table: FigureTable): string =>
	[table.columns.map(heading), ...table.rows]
		.map((row) => row.map((cell) => plain(cell).replace(/[\t\r\n]+/g, " ")).join("\t"))
		.join("\n");
