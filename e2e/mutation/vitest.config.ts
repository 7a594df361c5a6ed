/**
 * The tests that a mutant has to pass: those of its own room. Left out are random tests over whole files that take seconds
 * for each mutant; what they alone find counts as not found.
 */
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: [`src/${process.env.CELLWRIGHT_ROOM}/**/*.test.ts`],
		exclude: ["src/permalink/{round-trip,fuzz,schema}.test.ts"],
		setupFiles: ["e2e/mutation/hurry.ts"],
		environment: "node",
		// mutants are many times slower to watch than the program itself
		testTimeout: 60_000,
	},
});
