/** The packages that a lockfile names, with what each says of its licence. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Package {
	readonly name: string;
	readonly version: string;
	/** An SPDX expression; undefined where the package states none. */
	readonly licence: string | undefined;
	readonly folder: string;
	/** Whether something of it stands in the built page. */
	readonly shipped: boolean;
}

/** What the page is built with, and what of it stays in the page all the same: typefaces, and the base of the style sheet. */
const leftInPage: ReadonlySet<string> = new Set([
	"@fontsource-variable/inter",
	"@fontsource-variable/source-serif-4",
	"tailwindcss",
]);

interface Entry {
	readonly version?: string;
	readonly license?: unknown;
	readonly dev?: boolean;
	readonly devOptional?: boolean;
}

const parsed = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const asText = (licence: unknown) => (typeof licence === "string" && licence.trim() !== "" ? licence : undefined);

/**
 * The packages of the lockfile in `root`, in its order. What is installed speaks for itself; of what is not (parts for
 * another system, say) the lockfile has to do. Throws where another version is installed than the lockfile has.
 */
export function packagesOf(root: string): readonly Package[] {
	const entries = Object.entries(parsed(join(root, "package-lock.json")).packages as Readonly<Record<string, Entry>>);
	return entries
		.filter(([path]) => path !== "")
		.map(([path, entry]) => {
			const folder = join(root, path);
			const own = join(folder, "package.json");
			const { version, license }: Entry = existsSync(own) ? parsed(own) : entry;
			const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
			if (version === undefined || version !== entry.version)
				throw new Error(
					`${name} is installed in version ${version}, the lockfile has ${entry.version}: run \`npm ci\` in ${root}.`,
				);
			// types are read by the compiler, and nothing is left of them
			const runs = !entry.dev && !entry.devOptional && !name.startsWith("@types/");
			return { name, version, licence: asText(license), folder, shipped: runs || leftInPage.has(name) };
		});
}
