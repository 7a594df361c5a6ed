/** Formation and cycling of both cells, and how cells failed. Capacities are per electrode area. */
import type { Fact } from "../fact";
import { from } from "./from";

const { measured, derived, chosen } = from("paper");

const formation1 = "results, formation of cell 1";
const formation2 = "results, formation of cell 2";
const cycling2 = "results, cycling of cell 2";
const failed = "results, failure";

export const cycling = {
	j_formation_1: chosen("Cell 1, current density of formation", "0.2 mA/cm²", formation1),
	hours_formation_1: chosen("Cell 1, hours of one charge or discharge in formation (C/10)", "≈ 10 h", formation1),
	C_charge_1: measured("Cell 1, first charge", "2.21 mAh/cm²", formation1),
	recovered_1: derived("Cell 1, share of the first charge that the discharge gives", "97 %", formation1),
	recovered_later_1: measured("Cell 1, the same in formation cycles 2 to 4", "> 98 %", formation1),
	share_1: derived("Cell 1, first discharge as a share of the theoretical capacity", "85 %", formation1),
	share_1_abstract: derived("Cell 1, first discharge as a share of the theoretical capacity", "85 ± 1 %", "abstract"),
	j_half_1: chosen("Cell 1, current density called C/2, which it could not be cycled at", "1 mA/cm²", formation1),
	hours_half_1: derived("Cell 1, hours of one discharge at that current (C/2)", "≈ 2 h", formation1),
	j_formation_2: chosen("Cell 2, current density of formation", "0.1 mA/cm²", formation2),
	hours_formation_2: chosen("Cell 2, hours of one charge or discharge in formation (C/10)", "≈ 10 h", formation2),
	C_charge_2: measured("Cell 2, first charge", "1.18 mAh/cm²", formation2),
	recovered_2: derived("Cell 2, share of the first charge that the discharge gives", "94 %", formation2),
	recovered_later_2: measured("Cell 2, the same in formation cycles 2 to 4", "> 99 %", formation2),
	share_2: derived("Cell 2, first discharge as a share of the theoretical capacity", "84 %", formation2),
	j_2: chosen("Cell 2, current density of cycling", "0.5 mA/cm²", cycling2),
	hours_2: chosen("Cell 2, hours of one discharge of the theoretical capacity (C/2)", "≈ 2 h", cycling2),
	hours_2_abstract: chosen("Cell 2, hours of one discharge", "2 h", "abstract"),
	efficiency_2: measured("Cell 2, Coulombic efficiency of each cycle", "> 99 %", cycling2),
	C_first: measured("Cell 2, first discharge at C/2", "1.07 mAh/cm²", cycling2),
	share_first: derived("Cell 2, first discharge at C/2 as a share of the theoretical capacity", "81 %", cycling2),
	E_V_first: derived("Cell 2, volumetric energy density, first discharge at C/2", "142 ± 7 Wh/l", cycling2),
	E_m_first: derived("Cell 2, gravimetric energy density, first discharge at C/2", "60 ± 3 Wh/kg", cycling2),
	C_last: measured("Cell 2, 70th discharge at C/2", "1.02 mAh/cm²", cycling2),
	share_last: derived("Cell 2, 70th discharge at C/2 as a share of the theoretical capacity", "77 %", cycling2),
	E_V_last: derived("Cell 2, volumetric energy density, 70th discharge at C/2", "136 ± 7 Wh/l", cycling2),
	E_m_last: derived("Cell 2, gravimetric energy density, 70th discharge at C/2", "57 ± 3 Wh/kg", cycling2),
} as const satisfies Record<string, Fact>;

export const failure = {
	cells: measured("Cells of similar assembly studied", "10 cells", failed),
	survivors: measured("Cells that survived more than 10 cycles", "1 cell", failed),
	survived: measured("Cycles that only cell 2 survived", "> 10 cycles", failed),
	charge_2: measured("Cell 2, charges until a partial short circuit", "71 charges", failed),
	example: measured("Cycles until the cell of Fig. 9c failed", "3 cycles", failed),
	j: measured("Current density at which all cells with low resistance grew dendrites", "≈ 1 mA/cm²", failed),
} as const satisfies Record<string, Fact>;
