/** `npm run gallery`: every figure in each published design, theme and width, as a picture, and its labels by their boxes. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import endToEnd from "../playwright.config";

export default defineConfig(endToEnd, {
	testDir: ".",
	testMatch: "*.spec.ts",
	testIgnore: [],
	outputDir: fileURLToPath(new URL("../../test-results/gallery-faults", import.meta.url)),
	reporter: "list",
});
