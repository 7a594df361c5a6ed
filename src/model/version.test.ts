import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { modelVersion } from "./version";

const text = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

it("package, citation and model are of one version", () => {
	expect(modelVersion).toMatch(/^\d+\.\d+\.\d+$/);
	const lock = JSON.parse(text("package-lock.json"));
	expect({
		package: JSON.parse(text("package.json")).version,
		lock: [lock.version, lock.packages[""].version],
		citation: text("CITATION.cff").match(/^version: "?([^"\n]+)"?$/m)?.[1],
	}).toEqual({ package: modelVersion, lock: [modelVersion, modelVersion], citation: modelVersion });
});
