/** The part of `npm run engines` that Playwright drives: Firefox, and Playwright's own WebKit where it is there. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import endToEnd from "../playwright.config";
import { installedFirefox, ownFirefox, ownWebKit } from "./browsers";

const results = fileURLToPath(new URL("../../test-results", import.meta.url));

const installed = installedFirefox();
const firefox = installed
	? { channel: "moz-firefox", launchOptions: { executablePath: installed, downloadsPath: `${results}/engines-saved` } }
	: { launchOptions: {} };

export default defineConfig(endToEnd, {
	testDir: ".",
	testMatch: "*.spec.ts",
	testIgnore: [],
	outputDir: `${results}/engines-faults`,
	reporter: "list",
	timeout: 60_000,
	expect: { timeout: 15_000 },
	use: { trace: "off" },
	projects: [
		...(installed || ownFirefox() ? [{ name: "firefox", use: { browserName: "firefox" as const, ...firefox } }] : []),
		...(ownWebKit() ? [{ name: "webkit", use: { browserName: "webkit" as const, launchOptions: {} } }] : []),
	],
});
