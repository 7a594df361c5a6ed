/** A material and what is published of it; a table of facts reads like one: `density("2.0", "steer", inTable, "claimed")`. */
import type { Fact, FactStatus } from "../fact";
import type { WorkId } from "../works";

export interface Material {
	readonly name: string;
	readonly facts: readonly Fact[];
}

/** Besides what every fact has: its ± or bound, and under which condition or in which form. */
type Extra = Pick<Fact, "u" | "bound"> & { readonly of?: string };

/** A quantity and its unit, then a maker of facts about it: figure, work, place, status. */
export const quantity =
	(name: string, unit: string) =>
	(printed: string, work: WorkId, place: string, status: FactStatus, { of, ...rest }: Extra = {}): Fact => ({
		what: of ? `${name}, ${of}` : name,
		printed,
		unit,
		work,
		place,
		status,
		...rest,
	});

export const density = quantity("Density", "g/cm³");
export const conductivity = quantity("Conductivity", "mS/cm");
export const activation = quantity("Activation energy", "eV");

export const inTable = "density in the table";
export const inCode = "density in the code";
export const inActives = "table of active materials";
export const recalled = (range: string) => `general knowledge, ${range}`;
export const fromCell = (cell: string) => `crystal density, computed here from ${cell}`;

export const at25 = { of: "at 25 °C" } as const;
