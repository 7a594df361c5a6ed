/** The text of `--help`, from the tables of the model. */
import { type InputKey, inputKeys, inputOf, outputKeys, outputs } from "#model";
import { rangeText } from "#model/limits";

function limits(key: InputKey): string {
	const { min, max } = inputOf(key).hard;
	return typeof min === "number" && typeof max === "number" ? rangeText({ min, max }) : `${min}–${max}`;
}

/** Columns as wide as their widest cell. */
function columns(rows: readonly (readonly string[])[]): string {
	const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
	return rows
		.map(
			(row) =>
				`  ${row
					.map((cell, at) => cell.padEnd(widths[at]!))
					.join("  ")
					.trimEnd()}`,
		)
		.join("\n");
}

export function help(): string {
	const inputRows = inputKeys.map((key) => {
		const { name, detail, unit, default: value } = inputOf(key);
		return [key, unit.label || "1", limits(key), String(value), detail ? `${name} (${detail})` : name];
	});
	const outputRows = outputKeys.map((key) => [key, outputs[key].unit.label || "1", outputs[key].name]);
	return `Evaluates cell designs: one JSON object a line on standard input, one a line on standard output, in order.

  npm run --silent evaluate < designs.jsonl > results.jsonl
  echo '{"d_separator": 25, "P": 0.3}' | npm run --silent evaluate

An object names any of the inputs; the others take their default, and {} is the paper's cell 1 as built. An end of the
voltage window that is not named moves out to U where U lies beyond it. The answer is
{"inputs": {all ${inputKeys.length}}, "outputs": {all ${outputKeys.length}}}.

A line that is no design, an empty one too, is answered on standard error ("line 7: P = 1.4 is outside 0.05–0.90: …"), the rest is still
evaluated, and the exit status is 1 instead of 0. A key may stand once.
Lines are UTF-8, end in LF or CRLF and are at most 1 MB long; memory does not grow with their number.

Inputs: key, unit, limits, default, name
${columns(inputRows)}

Outputs: key, unit, name
${columns(outputRows)}
`;
}
