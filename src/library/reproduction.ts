/**
 * Does this program reproduce the paper? Every published figure that the model or a relation of the paper can compute,
 * beside what comes out. Inputs are the published figures as printed; none is bent to hit another.
 */
import { numberOf } from "./fact";
import { anodes, capacities, currents } from "./reproduction/capacity";
import { energies } from "./reproduction/energy";
import { materials } from "./reproduction/materials";
import { pathRows } from "./reproduction/path";
import { resistances } from "./reproduction/resistance";
import { figureOf, type Row, type Verdict, verdictOf } from "./reproduction/row";

export { figureOf, isNextDigit, type Row, type Verdict, verdictOf, verdictRule } from "./reproduction/row";

export const rows: readonly Row[] = [
	...materials,
	...capacities,
	...currents,
	...anodes,
	...energies,
	...pathRows,
	...resistances,
];

export interface Reproduced extends Row {
	readonly computed: number;
	readonly computedU?: number;
	/** Computed less printed, in the unit of the fact. */
	readonly difference: number;
	readonly verdict: Verdict;
}

export const reproduce = (): readonly Reproduced[] =>
	rows.map((row) => {
		const { value, u } = row.compute();
		return {
			...row,
			computed: value,
			...(u !== undefined && { computedU: u }),
			difference: value - numberOf(figureOf(row)),
			verdict: verdictOf(row, value),
		};
	});
