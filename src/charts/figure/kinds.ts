/** What a figure can be taken along as, and what that takes. */
import type { FigureTable } from "./table";

export const kinds = ["PNG", "SVG", "CSV", "Copy data"] as const;
export type Kind = (typeof kinds)[number];

export interface Saved {
	/** File name stem. */
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly table: FigureTable;
	readonly picture: SVGSVGElement | null | undefined;
}
