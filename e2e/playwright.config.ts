/** End-to-end tests in a real Chromium, on the production build that `npm run build` leaves in dist. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findBrowser, remedy } from "./browser";

const executablePath = findBrowser();
if (!executablePath) throw new Error(remedy);

/** A port of its own, so that a preview left open elsewhere is never what gets tested. */
const port = 4179;
const results = fileURLToPath(new URL("../test-results", import.meta.url));

export default defineConfig({
	testDir: ".",
	testMatch: "*.spec.ts",
	outputDir: `${results}/e2e`,
	workers: 1,
	retries: 0,
	forbidOnly: true,
	reporter: [["list"], ["json", { outputFile: `${results}/e2e.json` }]],
	use: {
		baseURL: `http://127.0.0.1:${port}/`,
		trace: "retain-on-failure",
		video: "off",
		launchOptions: { executablePath, chromiumSandbox: false },
	},
	webServer: {
		command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
		cwd: fileURLToPath(new URL("..", import.meta.url)),
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: false,
		timeout: 60_000,
	},
});
