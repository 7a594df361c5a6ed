import { energyKey, type OutputKey } from "#model";
import { useStore } from "#state";

/** The result that is looked into: the one that was chosen, or else the energy density that is shown. */
export const useSubject = (): OutputKey =>
	useStore(({ showing: { of, energy, basis } }) => of ?? energyKey(energy, basis));
