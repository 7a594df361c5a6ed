/**
 * What a first visit has to fetch before anything can happen: the scripts that dist/index.html names, and all that those
 * import statically. What is fetched later on demand does not count. Fails over the budget. Reports the single file too.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** Bytes of gzip. */
const budget = 120_000;

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = resolve(root, process.env.CELLWRIGHT_TEST_BUILD ?? "dist");
const single = resolve(root, process.env.CELLWRIGHT_TEST_SINGLE ?? "dist-single", "cellwright.html");
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

/** The scripts of a page; preloaded modules are static imports of its entry. */
function scriptsOf(page: string): readonly string[] {
	const tags = readFileSync(page, "utf8").match(/<(?:script|link)\b[^>]*>/g) ?? [];
	return tags
		.filter((tag) => tag.startsWith("<script") || /\brel="?modulepreload\b/.test(tag))
		.map((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1])
		.filter((file) => file !== undefined)
		.map((file) => resolve(dist, file.replace(/^\/+/, "")));
}

/** `import … from "./x.js"`, `import "./x.js"`, `export … from "./x.js"`, as bundlers write them; not `import("./x.js")`. */
const staticImport = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

function loadedAtFirst(page: string): readonly string[] {
	const files = new Set(scriptsOf(page));
	for (const file of files)
		for (const [, name] of readFileSync(file, "utf8").matchAll(staticImport)) {
			const imported = resolve(dirname(file), name!);
			if (existsSync(imported)) files.add(imported);
		}
	return [...files];
}

const page = resolve(dist, "index.html");
if (!existsSync(page)) {
	console.error("There is no dist/index.html: run `npm run build` first.");
	process.exit(1);
}
const sizes = loadedAtFirst(page)
	.map((file) => ({ file: relative(dist, file), bytes: gzipSync(readFileSync(file)).length }))
	.sort((a, b) => b.bytes - a.bytes);
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

console.log("Scripts loaded at first, gzip:");
for (const { file, bytes } of sizes) console.log(`${kB(bytes)}  ${file}`);
console.log(`${kB(total)}  of ${kB(budget).trim()}`);
if (existsSync(single)) {
	const whole = readFileSync(single);
	console.log(`All in one file: ${kB(whole.length).trim()}, gzip ${kB(gzipSync(whole).length).trim()}`);
}
if (total > budget) {
	console.error(
		`The scripts loaded at first take ${kB(total).trim()}, ${kB(total - budget).trim()} more than the budget: load what is not needed at once by import().`,
	);
	process.exitCode = 1;
} else if (sizes.length === 0) {
	console.error("dist/index.html names no script: the build is not the one that this check knows.");
	process.exitCode = 1;
}
