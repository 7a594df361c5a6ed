/** The arrows between the rooms hold: the linter's own configuration is tried on files that go against them. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const imported = (from: string) => `import { a } from "${from}";\na();\n`;

const against: readonly (readonly [file: string, code: string])[] = [
	["src/model/a.ts", imported("#state")],
	["src/model/b.ts", imported("../state")],
	["src/model/c.ts", imported("../state/store")],
	["src/model/d.ts", 'export { a } from "#library";\n'],
	["src/model/e.ts", 'export const a = () => import("#state");\n'],
	["src/model/f.ts", 'import type { A } from "#state";\nexport type B = A;\n'],
	["src/model/g.ts", imported("mathjs")],
	["src/model/h.ts", imported("node:fs")],
	["src/model/i.ts", imported("react/jsx-runtime")],
	["src/model/j.ts", imported("#layout/spread")],
	["src/model/deep/k.ts", imported("../../charts/path/series")],
	["src/layout/a.ts", imported("#model")],
	["src/layout/b.ts", imported("d3-delaunay")],
	["src/library/a.ts", imported("#charts/path/series")],
	["src/library/b.ts", imported("#permalink")],
	["src/library/f.ts", imported("#permalink/set")],
	["src/analysis/e.ts", imported("#permalink/set")],
	["src/permalink/d.ts", imported("#state/kept")],
	["src/cli/c.ts", imported("#state/kept")],
	["src/library/c.ts", imported("../permalink/link")],
	["src/library/d.ts", imported("react")],
	["src/library/e.ts", imported("#analysis/seek")],
	["src/analysis/a.ts", imported("#permalink")],
	["src/analysis/b.ts", imported("react")],
	["src/analysis/c.ts", imported("../library/path")],
	["src/analysis/d.ts", imported("#runner/client")],
	["src/runner/a.ts", imported("#permalink")],
	["src/runner/b.ts", imported("#state")],
	["src/runner/c.ts", imported("react")],
	["src/permalink/a.ts", imported("#state")],
	["src/permalink/b.ts", imported("node:url")],
	["src/permalink/c.ts", imported("#runner/client")],
	["src/state/a.ts", imported("#controls/Readout")],
	["src/state/b.ts", imported("#layout/spread")],
	["src/controls/a.ts", imported("#charts/path/series")],
	["src/controls/b.ts", imported("#views/explore/Explore")],
	["src/controls/trace/c.ts", imported("../../charts/path/series")],
	["src/charts/path/a.ts", imported("#views/explore/Explore")],
	["src/charts/path/b.ts", imported("#controls/Readout")],
	["src/charts/path/c.ts", imported("../../state")],
	["src/charts/path/deep/d.ts", imported("../../../state/store")],
	["src/views/explore/a.ts", imported("#app/App")],
	["src/views/explore/b.ts", imported("../../app/App")],
	["src/app/a.ts", imported("../views/explore/Explore")],
	["src/app/b.ts", imported("#cli/evaluate")],
	["src/cli/a.ts", imported("#state")],
	["src/cli/b.ts", imported("../state/store")],
	["src/state/round.ts", 'import { b } from "./about";\nexport const a = () => b();\n'],
	["src/state/about.ts", 'import { a } from "./round";\nexport const b = () => a();\n'],
];

const along: readonly (readonly [file: string, code: string])[] = [
	["src/model/algebra.ts", imported("mathjs")],
	["src/model/generate.ts", imported("mathjs")],
	["src/model/y.ts", imported("./z")],
	["src/model/y.test.ts", imported("node:fs")],
	["src/layout/y.ts", imported("./z")],
	["src/library/y.ts", imported("#model")],
	["src/analysis/y.ts", imported("#library/path")],
	["src/runner/y.ts", imported("#analysis/seek")],
	["src/permalink/y.ts", imported("#library")],
	["src/state/y.ts", imported("#permalink")],
	["src/state/z.ts", imported("#runner/client")],
	["src/controls/trace/y.ts", imported("../Symbol")],
	["src/controls/y.ts", imported("#layout/spread")],
	["src/charts/path/y.ts", imported("../figure/table")],
	["src/charts/path/z.ts", imported("#state")],
	["src/views/explore/y.ts", imported("#charts/path/series")],
	["src/views/explore/z.ts", imported("#controls/Readout")],
	["src/app/y.ts", imported("#views/explore/Explore")],
	["src/cli/y.ts", imported("#permalink")],
	["src/cli/z.ts", imported("node:fs")],
];

interface Report {
	readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[];
}

const refused = new Set<string>();
let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "directions-"));
	const { vcs: _, ...config } = JSON.parse(
		readFileSync(fileURLToPath(new URL("../../.biome.json", import.meta.url)), "utf8"),
	);
	for (const [file, code] of [[".biome.json", JSON.stringify(config)] as const, ...against, ...along]) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), code);
	}
	const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
	const run = spawnSync(process.execPath, [biome, "lint", "--reporter=json", "--max-diagnostics=none", "."], {
		cwd: folder,
		encoding: "utf8",
	});
	const report = JSON.parse(run.stdout.slice(run.stdout.indexOf("{"))) as Report;
	for (const { category, location } of report.diagnostics)
		if (/noRestrictedImports|noImportCycles/.test(category)) refused.add(location.path.replaceAll("\\", "/"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the arrows between the rooms", () => {
	it.each(against)("%s may not: %s", (file) => expect(refused).toContain(file));
	it.each(along)("%s may: %s", (file) => expect(refused).not.toContain(file));
});
