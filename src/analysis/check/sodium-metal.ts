/** What plating and stripping do to the sodium and the ceramic beside it: dendrites and voids. */
import { numberOf } from "#library/fact";
import { cycling, failure } from "#library/facts/cycling";
import type { Rated } from "#model/rate/rated";
import type { Finding } from "./finding";
import { figure, set, shown } from "./words";

/** mA/cm²: where all cells of low resistance failed, about; and where the best one did. */
const jAll = numberOf(failure.j);
const jBest = numberOf(cycling.j_2);

/** Whether cells failed by dendrites at this current: voids are then part of that story. */
export const isDendritic = ({ inputs }: Rated): boolean => inputs.j >= jBest;

/** One sentence, with its source, where the current asks for more pressure than there is. */
export function voids({ inputs: { j }, parameters, results }: Rated) {
	// what is the same to the digits that are shown is enough
	const [needs, has] = [set(results.p_needed, "MPa"), set(parameters.p, "MPa")];
	if (!(j > results.j_void) || needs === has) return undefined;
	return {
		sentence: `To keep voids out of the sodium, ${shown("j", j)} would ask for ${figure(results.p_needed, "MPa")} instead of ${has}: extrapolated from another ceramic, β″-alumina.`,
		source: "Spencer Jolly et al. 2020, doi 10.1021/acsami.9b17786.",
	};
}

/** Voids, where nothing else speaks of them. */
export function voidsAlone(of: Rated): Finding | undefined {
	const found = voids(of);
	return (
		found && {
			id: "voids",
			severity: "note",
			title: "Stripping may leave voids in the sodium",
			text: found.sentence,
			source: found.source,
			view: "resistance",
			section: "rate-numbers-title",
		}
	);
}

export function dendrites(of: Rated): Finding | undefined {
	if (!isDendritic(of)) return undefined;
	const all = of.inputs.j >= jAll;
	const also = voids(of);
	return {
		id: "dendrites",
		severity: all ? "against" : "caution",
		title: all
			? `Dendrites ended every cell that bore about ${set(jAll, "mA/cm²")}`
			: `A dendrite ended cell 2 at ${set(jBest, "mA/cm²")}, in its ${failure.charge_2.printed}st charge`,
		text: [
			`Of ${failure.cells.printed} cells one outlived ${failure.survived.printed} cycles: cell 2, at ${set(jBest, "mA/cm²")}, until a short circuit in its ${failure.charge_2.printed}st charge.`,
			`This design is at ${shown("j", of.inputs.j)}.`,
			...(also ? [also.sentence] : []),
		].join(" "),
		source: `Paper, results, failure; conclusions (4).${also ? ` Voids: ${also.source}` : ""}`,
		// the fourth limitation: dendrites through the ceramic
		view: "paper",
		section: "limitation-4",
	};
}
