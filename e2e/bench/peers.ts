/**
 * The inner loop of `densityRows` as C and as NumPy, for the benchmark: translated from the text of the kernel, so that
 * all three compute the same relations from the same numbers.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { densityInputs } from "#model";

/** What a peer reports of itself: nanoseconds a design of each repeat, and the sum of all E_V and E_m. */
export interface Run {
	readonly ns: readonly number[];
	readonly sum: number;
}
export interface Peer {
	readonly name: string;
	/** The compiler or library that ran, or why nothing did. */
	readonly note: string;
	readonly run?: Run;
}

/** The statements of the loop, each on one line: `const x = …` or `E_V[i] = …`. */
function statements(): readonly string[] {
	const text = readFileSync(new URL("../../src/model/kernel.ts", import.meta.url), "utf8");
	const body = /function densityRows\([^{]*\{\s*for \([^{]*\{([^}]*)\}/.exec(text)?.[1];
	if (!body) throw new Error("kernel.ts has no loop of densityRows in the form that the benchmark translates");
	return body
		.split(";")
		.map((statement) => statement.replace(/\s+/g, " ").trim())
		.filter((statement) => statement !== "");
}

const width = densityInputs.length;

const inC = (repeats: number) => `#include <stdio.h>
#include <stdlib.h>
#include <time.h>
static void density(const double *rows, long count, double *E_V, double *E_m) {
	for (long i = 0, at = 0; i < count; i++, at += ${width}) {
${statements()
	.map((line) => `\t\t${line.replace(/^const /, "const double ").replaceAll("]!", "]")};`)
	.join("\n")}
	}
}
int main(int argc, char **argv) {
	long count = atol(argv[2]);
	double *rows = malloc(sizeof(double) * ${width} * count), *E_V = calloc(count, 8), *E_m = calloc(count, 8);
	FILE *file = fopen(argv[1], "rb");
	if (fread(rows, sizeof(double) * ${width}, count, file) != (size_t)count) return 1;
	density(rows, count, E_V, E_m);
	printf("{\\"ns\\": [");
	for (int k = 0; k < ${repeats}; k++) {
		struct timespec a, b;
		clock_gettime(CLOCK_MONOTONIC, &a);
		density(rows, count, E_V, E_m);
		clock_gettime(CLOCK_MONOTONIC, &b);
		printf("%s%.6f", k ? ", " : "", ((b.tv_sec - a.tv_sec) * 1e9 + (b.tv_nsec - a.tv_nsec)) / count);
	}
	double sum = 0;
	for (long i = 0; i < count; i++) sum += E_V[i] + E_m[i];
	printf("], \\"sum\\": %.17g}\\n", sum);
	return 0;
}
`;

/** NumPy is given what suits it best: one contiguous array for each input. */
const inPython = (repeats: number) => `import json, sys, time
import numpy
count, block = int(sys.argv[2]), int(sys.argv[3])
columns = numpy.ascontiguousarray(numpy.fromfile(sys.argv[1]).reshape(count, ${width}).T)
E_V_all, E_m_all = numpy.empty(count), numpy.empty(count)
def density(start, stop):
    rows = columns[:, start:stop]
${statements()
	.map((line) =>
		line
			.replace(/^const /, "")
			.replace(/rows\[at \+ (\d+)\]!/, "rows[$1]")
			.replace(/^(E_V|E_m)\[i\] =/, "$1_all[start:stop] ="),
	)
	.map((line) => `    ${line}`)
	.join("\n")}
def whole():
    for start in range(0, count, block):
        density(start, min(start + block, count))
whole()
ns = []
for _ in range(${repeats}):
    began = time.perf_counter()
    whole()
    ns.append((time.perf_counter() - began) * 1e9 / count)
print(json.dumps({"ns": ns, "sum": float(E_V_all.sum() + E_m_all.sum())}))
`;

function output(command: string, args: readonly string[]): string | undefined {
	const run = spawnSync(command, args, { encoding: "utf8" });
	return run.status === 0 ? run.stdout.trim() : undefined;
}

/** Both peers on the same rows; one that is not installed says so. */
export function peers(rows: Float64Array, repeats: number, block: number): readonly Peer[] {
	const folder = mkdtempSync(join(tmpdir(), "bench-"));
	const file = (name: string) => join(folder, name);
	const count = rows.length / width;
	const from = (name: string, note: string, text: string | undefined): Peer =>
		text === undefined ? { name, note: `${note}, but it failed` } : { name, note, run: JSON.parse(text) as Run };
	try {
		writeFileSync(file("rows"), new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength));
		const found: Peer[] = [];

		const compiler = output("gcc", ["--version"])?.split("\n")[0];
		writeFileSync(file("density.c"), inC(repeats));
		if (!compiler) found.push({ name: "C, gcc -O2", note: "gcc is not installed here" });
		else if (output("gcc", ["-O2", "-o", file("density"), file("density.c")]) === undefined)
			found.push({ name: "C, gcc -O2", note: `${compiler}, which could not compile it` });
		else found.push(from("C, gcc -O2", compiler, output(file("density"), [file("rows"), String(count)])));

		const version = output("python3", ["-c", "import sys, numpy; print(sys.version.split()[0], numpy.__version__)"]);
		writeFileSync(file("density.py"), inPython(repeats));
		for (const [name, size] of [
			["NumPy, all at once", count],
			[`NumPy, blocks of ${block}`, block],
		] as const)
			if (!version) found.push({ name, note: "python3 with numpy is not installed here" });
			else {
				const [python, numpy] = version.split(" ");
				const args = [file("density.py"), file("rows"), String(count), String(size)];
				found.push(from(name, `Python ${python}, NumPy ${numpy}`, output("python3", args)));
			}
		return found;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
