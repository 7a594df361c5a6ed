/** Test material: tabs of one browser that keep designs in a storage, and what a reader of that storage finds. */
import { type Design, fromPreset, type Named } from "#permalink";
import { readDocument } from "#permalink/document";
import type { FakeShelf } from "./fake-shelf";
import { type Keeping, keeping, keptKey } from "./keeping";
import type { Notice } from "./notices";

export const stamp = { link: "https://example.org/#v=1", date: "2026-11-23" };
export const cell1 = fromPreset("cell-1");
export const thin: Design = { ...cell1, inputs: { ...cell1.inputs, d_separator: 20 } };

/** A tab, with or without a storage; what it tells its reader is added to `told`. */
export function tab(shelf: FakeShelf | undefined, told: Notice[] = []): Keeping {
	return keeping({ shelf: () => shelf, stamp: () => stamp, tell: (notice) => told.push(notice) });
}

/** Names of the kept designs in their order. */
export const names = ({ useKept }: Keeping): readonly string[] => useKept.getState().designs.map(({ name }) => name);

/** The id of a kept design by its name; “none” where there is none. */
export const idOf = ({ useKept }: Keeping, name: string): string =>
	useKept.getState().designs.find((kept) => kept.name === name)?.id ?? "none";

/** What a file reader finds in the storage. */
export function stored(shelf: FakeShelf): readonly Named[] {
	const text = shelf.content.get(keptKey);
	const read = text === undefined ? undefined : readDocument(text);
	return read?.ok ? read.carried.kept : [];
}
