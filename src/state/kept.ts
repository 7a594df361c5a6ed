/**
 * Designs kept by name in this browser. They stand in its storage as one JSON document, the same as a file; each change
 * is made on what is stored at that moment, so that two tabs do not undo each other's.
 */
import { create } from "zustand";
import type { Design, Named } from "#permalink";

export interface Kept extends Named {
	/** Stays the same while the design is renamed or moved. */
	readonly id: string;
}

interface KeptState {
	readonly designs: readonly Kept[];
	/** What was deleted last, and where it stood, until something else is done. */
	readonly deleted: { readonly kept: Kept; readonly at: number } | undefined;
}

export const useKept = create<KeptState>(() => ({ designs: [], deleted: undefined }));

/** Keeps a design under a name, or under one that says what it is; the answer is what it is kept as, or why it is not. */
export function keep(_design: Design, _name?: string): { readonly kept: Kept } | { readonly why: string } {
	return { why: "not yet" };
}
export function rename(_id: string, _name: string): void {}
export function duplicate(_id: string): void {}
/** Moves a kept design by so many places; up is negative. */
export function moveBy(_id: string, _places: number): void {}
export function remove(_id: string): void {}
export function undoRemove(): void {}
