/** The external pressure that published designs were run at. */
import { numberOf } from "./fact";
import { cell1, cell2 } from "./facts/cells";
import type { PresetId } from "./presets";

/** Of a published design, in MPa: cell 2 under 1 MPa, cell 1 and what starts from it under about 0.05 MPa. */
export const pressureOf = (id: PresetId): number =>
	numberOf(id === "cell-2" || id === "cell-2-theoretical" ? cell2.p : cell1.p_text);
