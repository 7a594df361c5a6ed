/**
 * `npm run engines`: the core, links and one pass of each view in Firefox, a smoke in WebKit. Installs both on a Debian
 * where they are missing; exit status 1 where one of them fails or cannot be had.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { debianWebKit, ensureEngines, installedFirefox, ownFirefox, ownWebKit } from "./browsers";

const root = fileURLToPath(new URL("../..", import.meta.url));
const programOf = (name: string, ...file: readonly string[]) =>
	join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), ...file);

const summary: string[] = [];

function part(name: string, command: string, args: readonly string[], env: Record<string, string> = {}): void {
	console.log(`\n${name}`);
	const begun = performance.now();
	const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
	const seconds = ((performance.now() - begun) / 1000).toFixed(0);
	summary.push(`${name}: ${status === 0 ? "passed" : "failed"} in ${seconds} s`);
	if (status !== 0) process.exitCode = 1;
}

for (const lack of ensureEngines()) {
	summary.push(lack);
	process.exitCode = 1;
}
if (process.env.CELLWRIGHT_TEST_SINGLE === undefined)
	part("Single file", process.execPath, [programOf("vite", "bin/vite.js"), "build", "--mode", "single"]);
if (installedFirefox() || ownFirefox() || ownWebKit())
	part("Firefox", process.execPath, [programOf("@playwright/test", "cli.js"), "test", "-c", "e2e/engines"]);
const webkit = debianWebKit();
if (webkit) {
	const smoke = fileURLToPath(new URL("webkit.ts", import.meta.url));
	// under LANG=C WebKit names a language that Intl does not know
	const language = { LANG: "en_US.UTF-8" };
	const screen = ["-a", "-s", "-screen 0 1440x1200x24"];
	part("WebKit", webkit.screen, [...screen, process.execPath, programOf("tsx", "dist/cli.mjs"), smoke], language);
}
console.log(`\n${summary.join("\n")}`);
