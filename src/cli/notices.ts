/**
 * The licence texts that go with the built page: MIT, ISC, BSD, Apache and OFL all ask that their notice stays with every
 * copy. A few lines that the bundler itself adds (how a script is fetched) are not counted as a copy of the bundler. The
 * configuration of Vite reads this file, and Vite asks for the ending of what it imports.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Package, packagesOf } from "./packages.ts";

const isNotice = (file: string) => /^(licen[cs]e|copying|notice)/i.test(file);
const rule = "-".repeat(79);

/** The licence files of an installed package, one after the other; empty where it has none. */
function textOf({ folder }: Package): string {
	return readdirSync(folder)
		.filter(isNotice)
		.sort()
		.map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim())
		.join(`\n\n`);
}

/** What is in the page of `root` and has no licence text of its own: “name version”. */
export function withoutText(root: string): readonly string[] {
	return packagesOf(root)
		.filter((each) => each.shipped && textOf(each) === "")
		.map(({ name, version }) => `${name} ${version}`);
}

/** The notices of all that is in the page of `root`, its own licence first; packages with the same text stand together. */
export function notices(root: string): string {
	const byText = new Map<string, string[]>();
	for (const each of packagesOf(root).filter(({ shipped }) => shipped)) {
		const text = textOf(each);
		byText.set(text, [...(byText.get(text) ?? []), `${each.name} ${each.version} (${each.licence})`]);
	}
	const own = readFileSync(join(root, "LICENSE"), "utf8").replaceAll("\r\n", "\n").trim();
	const parts = [...byText].map(([text, names]) => `${rule}\n${[...new Set(names)].join("\n")}\n\n${text}\n`);
	return `Cellwright\n\n${own}\n\nIt contains code and typefaces of the packages below, each under its own licence.\n\n${parts.join("\n")}`;
}
