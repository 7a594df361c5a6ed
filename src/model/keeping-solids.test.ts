import { expect, it } from "vitest";
import type { CoupledKey } from "./coupling";
import { defaults, type Inputs, keepingSolids } from "./index";

// cell 1 has 23.1 mg/cm², 63 % pores and 200 µm; solids double or halve, so that the figures can be checked by eye
it.each<[CoupledKey, Partial<Inputs>, number]>([
	["d_cathode", { loading: 46.2, P: 0.26 }, 200],
	["d_cathode", { loading: 46.2 }, 400],
	["loading", { P: 0.26, d_cathode: 100 }, 23.1],
	["loading", { P: 0.26, d_cathode: 400 }, 92.4],
	["P", { loading: 11.55, d_cathode: 100 }, 0.63],
	["P", { loading: 46.2, d_cathode: 400 }, 0.63],
	["P", { d_cathode: 100 }, 0.26],
	// more than there is room for
	["P", { loading: 92.4 }, -0.48],
])("%s keeps the solids of cell 1 where the others are %o: %d", (key, moved, expected) => {
	expect(keepingSolids(defaults, { ...defaults, ...moved }, key)).toBeCloseTo(expected, 11);
});
