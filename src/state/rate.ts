/** What the design in hand does at its current: computed once however many components read it. */
import type { RateResults } from "#model/rate/quantities";
import { type Rated, rated, rateUncertainties } from "#model/rate/rated";
import type { Design } from "#permalink";
import { designResults } from "./results";
import { useStore } from "./state";

export interface RatedDesign extends Rated {
	/** One standard uncertainty of each rate result: computed when it is asked for. */
	readonly u: () => RateResults;
}

let last: { readonly design: Design; readonly rated: RatedDesign } | undefined;

function ratedDesign(design: Design): RatedDesign {
	if (last?.design !== design) {
		const { inputs, outputs } = designResults(design);
		const of = rated(inputs, outputs, design.parameters);
		let u: RateResults | undefined;
		last = {
			design,
			rated: {
				...of,
				u: () => {
					u ??= rateUncertainties(of, design.parameters, design.u);
					return u;
				},
			},
		};
	}
	return last.rated;
}

/** The design in hand at its current, with the model's results and the rate results. */
export const useRated = (): RatedDesign => useStore((state) => ratedDesign(state.design));
