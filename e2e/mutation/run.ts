/**
 * `npm run mutation [room …]`: changes the program in thousands of places, one at a time, and asks whether a test fails.
 * Installs Stryker from the lockfile beside it, because nobody else needs it; keeps what it has learnt in
 * test-results/mutation/<room>.json for the next run, and fails where a room has less than the least share of mutants killed.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

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

/** What is used of https://github.com/stryker-mutator/mutation-testing-elements, schema 2. */
interface Report {
	readonly files: Readonly<
		Record<
			string,
			{
				readonly mutants: readonly { readonly status: string }[];
			}
		>
	>;
}

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
	const mutants = Object.values(tried(room).files).flatMap((file) => file.mutants);
	const count = (...status: readonly string[]) => mutants.filter((mutant) => status.includes(mutant.status)).length;
	const killed = count("Killed", "Timeout");
	const all = killed + count("Survived", "NoCoverage");
	const percent = (100 * killed) / all;
	console.log(`${room}: ${killed} of ${all} mutants killed, ${percent.toFixed(1)} %`);
	// not a number where nothing was tried
	if (!(percent >= least)) process.exitCode = 1;
}
