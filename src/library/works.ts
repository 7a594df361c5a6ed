/** Where the numbers of the library come from. */
export interface Work {
	/** Authors, title where short, journal, volume, year, page: what stands in a list of references. */
	readonly cite: string;
	readonly doi?: string;
	readonly url?: string;
	/** How much of it the makers of this library have had before them. */
	readonly read: "in full" | "abstract or page" | "data" | "not read again" | "none";
}

export const works = {
	paper: {
		cite: "Lowack A., Anton R., Wagner D. et al., Feasibility study on high-energy-density almost-solid-state sodium batteries with thin ceramic Na3.4Zr2Si2.4P0.6O12 separators, Materials Technology 40 (2025) 2560836",
		doi: "10.1080/10667857.2025.2560836",
		read: "in full",
	},
	here: { cite: "Computed by Cellwright; the place says from what", read: "in full" },
	general: { cite: "General knowledge, without a source that was read again", read: "none" },
} as const satisfies Record<string, Work>;

export type WorkId = keyof typeof works;
export const workOf = (id: WorkId): Work => works[id];
