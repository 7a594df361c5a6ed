import { Choice } from "#controls/Choice";
import { quantity } from "#model";
import { showEnergy, useStore } from "#state";

const options = (["E_V", "E_m"] as const).map((value) => ({ value, word: quantity(value).unit.label }));

/** By volume or by mass, for every figure that shows one of the two at a time. */
export function EnergyChoice() {
	const energy = useStore((state) => state.showing.energy);
	return <Choice name="Unit" options={options} value={energy} onChange={showEnergy} />;
}
