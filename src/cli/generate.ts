/**
 * Writes kernel.ts and relations.ts of src/model and src/model/rate, and the schema of the files that hold designs; with
 * --check only says whether they are up to date.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { EquationError } from "#model/algebra";
import { equations } from "#model/equations";
import {
	type FollowingTables,
	generateFollowing,
	generateFollowingRelations,
	generateKernel,
	generateRelations,
} from "#model/generate";
import { constants, inputKeys, inputs, outputKeys, outputs } from "#model/quantities";
import { rateEquations } from "#model/rate/equations";
import { rateParameters } from "#model/rate/parameter-rows";
import { parameterKeys } from "#model/rate/parameters";
import { rateConstants, rateResults } from "#model/rate/quantities";

const tables = { inputs, outputs, constants, equations };
const rateTables: FollowingTables = {
	inputs: { ...inputs, ...outputs, ...rateParameters },
	outputs: rateResults,
	constants: { ...constants, ...rateConstants },
	equations: rateEquations,
	given: { inputs: inputKeys, outputs: outputKeys, parameters: parameterKeys },
};
/** In this order: what holds designs computes them, so that its schema is loaded when the kernels are written. */
const generated: Readonly<Record<string, () => string | Promise<string>>> = {
	"src/model/kernel.ts": () => generateKernel(tables),
	"src/model/relations.ts": () => generateRelations(tables),
	"src/model/rate/kernel.ts": () => generateFollowing(rateTables),
	"src/model/rate/relations.ts": () => generateFollowingRelations(rateTables),
	"public/schema/cellwright-1.schema.json": async () =>
		JSON.stringify((await import("#permalink/schema")).documentSchema()),
};
const root = fileURLToPath(new URL("../..", import.meta.url));

const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");

/** The committed files are formatted like all others, so that the check compares what a reader sees. */
function formatted(code: string, name: string): string {
	const run = spawnSync(process.execPath, [biome, "format", `--stdin-file-path=${name}`], {
		cwd: root,
		input: code,
		encoding: "utf8",
	});
	if (run.status !== 0) throw new Error(`${name} could not be formatted: ${run.stderr}`);
	return run.stdout;
}

const check = process.argv.includes("--check");
try {
	for (const [name, generate] of Object.entries(generated)) {
		const path = join(root, name);
		const code = formatted(await generate(), name);
		if (!check) writeFileSync(path, code);
		else if (readFileSync(path, "utf8") !== code) {
			console.error(`${name} is not what the tables give. Run: npm run generate`);
			process.exitCode = 1;
		}
	}
} catch (error) {
	if (!(error instanceof EquationError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
