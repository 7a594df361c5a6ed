/**
 * The unit tests that a mutant has to pass. Left out: random tests that take seconds for each mutant (what they alone find
 * counts as not found); every other property stops after a quarter of a second and does not look for a smaller example.
 */
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["src/{model,permalink,analysis}/**/*.test.ts"],
		exclude: ["src/permalink/{round-trip,fuzz,schema}.test.ts"],
		setupFiles: ["e2e/mutation/hurry.ts"],
		environment: "node",
	},
});
