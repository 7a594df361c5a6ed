/** End-to-end tests in a real Chromium, on the production build that `npm run build` leaves in dist. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findBrowser, remedy } from "./browser";

const executablePath = findBrowser();
if (!executablePath) throw new Error(remedy);

/** The build under test, where it is not the one in dist. */
const built = process.env.CELLWRIGHT_TEST_BUILD ?? "dist";

/** A free port, so that runs side by side never test each other's build. Workers read this file again: same port. */
const askForPort =
	'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })';
process.env.CELLWRIGHT_TEST_PORT ??= execFileSync(process.execPath, ["-e", askForPort], { encoding: "utf8" }).trim();
const port = process.env.CELLWRIGHT_TEST_PORT;
const results = fileURLToPath(new URL("../test-results", import.meta.url));

export default defineConfig({
	testDir: ".",
	testMatch: "*.spec.ts",
	testIgnore: ["gallery/**", "engines/**"],
	outputDir: `${results}/e2e`,
	workers: 1,
	retries: 0,
	forbidOnly: true,
	reporter: [["list"], ["json", { outputFile: `${results}/e2e.json` }]],
	use: {
		baseURL: `http://127.0.0.1:${port}/`,
		// a trace of each test costs a quarter of the time: after a failure, again with --trace retain-on-failure
		trace: "off",
		video: "off",
		// it would fetch the whole build beside every test, and answer what a test means to intercept (offline.spec.ts has it)
		serviceWorkers: "block",
		launchOptions: { executablePath, chromiumSandbox: false },
	},
	webServer: {
		command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --outDir "${built}" --host 127.0.0.1 --port ${port} --strictPort`,
		cwd: fileURLToPath(new URL("..", import.meta.url)),
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: false,
		timeout: 60_000,
	},
});
