/** The last line of `npm test`: how many tests passed, of the unit and the end-to-end tests together. */
import { readFileSync } from "node:fs";

interface Unit {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numTodoTests: number;
}
interface EndToEnd {
	readonly stats: {
		readonly expected: number;
		readonly unexpected: number;
		readonly flaky: number;
		readonly skipped: number;
	};
}

const read = <T>(name: string) =>
	JSON.parse(readFileSync(new URL(`../test-results/${name}.json`, import.meta.url), "utf8")) as T;
const unit = read<Unit>("unit");
const { stats } = read<EndToEnd>("e2e");

const failed = unit.numFailedTests + stats.unexpected + stats.flaky;
const skipped = unit.numPendingTests + unit.numTodoTests + stats.skipped;
console.log(
	`${unit.numPassedTests + stats.expected} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
);
if (failed > 0) process.exitCode = 1;
