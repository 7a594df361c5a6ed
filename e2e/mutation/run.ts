/**
 * `npm run mutation [room …]`: changes the program in thousands of places, one at a time, and asks whether a test fails.
 * Installs Stryker from the lockfile beside it, because nobody else needs it; keeps what it has learnt in
 * test-results/mutation/<room>.json for the next run, and fails where a room has less than the least share of mutants killed
 * or one lives of which survivors/<room>.json does not say why.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Report, survivorsOf, unexplained } from "./survivors";

const rooms = ["model", "permalink", "analysis"] as const;
/** Percent of the mutants that tests have to notice. */
const least = 90;

/** Test material is no program, and of what is generated the generator is tried. */
const notTried = [
	"src/**/*.test.ts",
	"src/**/any-*.ts",
	"src/model/kernel.ts",
	"src/model/relations.ts",
	"src/model/rate/kernel.ts",
	"src/model/rate/relations.ts",
];

const root = fileURLToPath(new URL("../..", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));

function run(command: string, args: readonly string[], cwd: string, room = ""): void {
	const env = { ...process.env, CELLWRIGHT_ROOM: room };
	const { status } = spawnSync(command, args, { cwd, env, stdio: "inherit", shell: process.platform === "win32" });
	if (status !== 0) throw new Error(`${command} ${args[0]} broke off.`);
}

/** Runs one room and reads what came of it; a mutant whose code and tests are as they were is not run again. */
function tried(room: string): Report {
	const report = `test-results/mutation/${room}.json`;
	const files = [`src/${room}/**/*.ts`, ...notTried.map((path) => `!${path}`)].join(",");
	const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`;
	const args = ["run", "e2e/mutation/stryker.config.json", "--mutate", files, "--incrementalFile", report];
	run(process.execPath, [stryker, ...args], root, room);
	return JSON.parse(readFileSync(`${root}${report}`, "utf8")) as Report;
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(rooms as readonly string[]).includes(name));
if (unknown.length > 0) throw new Error(`There is no room ${unknown.join(", ")} here, only ${rooms.join(", ")}.`);
const wanted = rooms.filter((room) => named.length === 0 || named.includes(room));
run("npm", ["ci"], here);
for (const room of wanted) {
	const report = tried(room);
	const mutants = Object.values(report.files).flatMap((file) => file.mutants);
	const count = (...status: readonly string[]) => mutants.filter((mutant) => status.includes(mutant.status)).length;
	const killed = count("Killed", "Timeout");
	const survivors = survivorsOf(report);
	const all = killed + survivors.length;
	const percent = (100 * killed) / all;
	console.log(`${room}: ${killed} of ${all} mutants killed, ${percent.toFixed(1)} %`);
	// not a number where nothing was tried
	if (!(percent >= least)) process.exitCode = 1;
	const { open, stale } = unexplained(survivors, JSON.parse(readFileSync(`${here}survivors/${room}.json`, "utf8")));
	const list = `test-results/mutation/${room}-open.json`;
	writeFileSync(`${root}${list}`, `${JSON.stringify(open, null, "\t")}\n`);
	for (const { file, line, instead } of stale) console.log(`No longer survives, in ${file}: ${line} as ${instead}`);
	if (open.length > 0) {
		console.error(`${open.length} survive without a reason: ${list}`);
		process.exitCode = 1;
	}
}
