/** What a benchmark leaves in bench-results: figures that a later version is compared by, and all that it saw. */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { modelVersion } from "#model/version";

/** One figure; less is better. */
export interface Figure {
	readonly name: string;
	readonly unit: "ns" | "ms" | "share";
	readonly value: number;
	/** Milliseconds that the reference loop took in the same run; null where the value does not go with the processor. */
	readonly reference: number | null;
	/** A difference up to this is noise. */
	readonly floor: number;
}
export interface Figures {
	readonly version: string;
	readonly machine: Readonly<Record<string, string>>;
	readonly figures: readonly Figure[];
}

export const results = new URL("../../bench-results/", import.meta.url);
export const releases = new URL("releases/", import.meta.url);

export const processor = cpus()[0]?.model.trim() ?? "unknown processor";
export const machine = () => ({ cpu: processor, node: process.versions.node, platform: process.platform });

export function write(folder: URL, name: string, content: Figures): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(content, null, "\t")}\n`);
}

const rounded = (value: number) => Number(value.toPrecision(4));

/** Writes bench-results/name.json. */
export function keep(name: string, content: Omit<Figures, "version"> & { readonly details: object }): void {
	const figures = content.figures.map((figure) => ({
		...figure,
		value: rounded(figure.value),
		reference: figure.reference === null ? null : rounded(figure.reference),
	}));
	write(results, name, { version: modelVersion, ...content, figures });
}
