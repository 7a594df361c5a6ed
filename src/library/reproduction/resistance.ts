/** Resistances of ceramic and interface by Eq. 4, and what is left of a cell's for its cathode. */
import { evaluate, type Inputs } from "#model";
import { numberOf, uncertaintyOf } from "../fact";
import { cell1, cell2 } from "../facts/cells";
import { cycling } from "../facts/cycling";
import { impedance } from "../facts/impedance";
import { separator } from "../facts/separator";
import { asWeighed, type Cell, outputOf } from "./designs";
import { type Computed, inGroup } from "./row";

const kelvin = (celsius: number) => celsius + 273.15;

/** Nothing but the ceramic and sodium interfaces on it: one in a full cell, two in a symmetric one. */
const ceramic = (interfaces: 1 | 2): Computed =>
	outputOf(
		cell2,
		asWeighed(cell2, {
			d_separator: numberOf(separator.d_symmetric),
			R_interface_ref: interfaces * numberOf(separator.R_interface_30),
			R_cathode: 0,
		}),
		"R_cell",
		{ R_interface_ref: interfaces * uncertaintyOf(separator.R_interface_30) },
	);

/** A cell with the total resistance printed for it after formation. */
function withTotal(cell: Cell, total: number, changes: Partial<Inputs> = {}): Inputs {
	const bare = asWeighed(cell, { R_cathode: 0, ...changes });
	return { ...bare, R_cathode: total - evaluate(bare).R_cell };
}

const cool = () => asWeighed(cell1, { T: kelvin(25) });

export const resistances = inGroup("Resistances", [
	{
		id: "sigma-25",
		fact: separator.sigma_25,
		how: "Eq. 4 from 30 °C with the activation energy of the separator",
		compute: () => outputOf(cell1, cool(), "sigma"),
	},
	{
		id: "sigma-25-u",
		fact: separator.sigma_25,
		of: "u",
		how: "first order, from ± of conductivity and activation energy",
		compute: () => ({ value: outputOf(cell1, cool(), "sigma").u }),
	},
	{
		id: "R-interface-25",
		fact: separator.R_interface_25,
		how: "Eq. 4 from 30 °C with the activation energy of the interface",
		compute: () => outputOf(cell1, cool(), "R_interface"),
	},
	{
		id: "R-interface-25-u",
		fact: separator.R_interface_25,
		of: "u",
		how: "first order, from ± of resistance and activation energy",
		compute: () => ({ value: outputOf(cell1, cool(), "R_interface").u }),
	},
	{
		id: "R-ohmic",
		fact: separator.R_ohmic,
		how: "d/σ of the 110 µm tape and one interface, at 30 °C",
		compute: () => ceramic(1),
		why: "It holds at 30 °C, as printed; at 25 °C the same sum reaches 10.0 Ω cm².",
	},
	{
		id: "R-symmetric",
		fact: separator.R_symmetric,
		how: "d/σ of the 110 µm tape and two interfaces, at 30 °C",
		compute: () => ceramic(2),
		why: "It holds by little; the ± reaches beyond it.",
	},
	{
		id: "R-rest",
		fact: impedance.R_rest,
		how: "d/σ of the 110 µm tape and one interface, at 30 °C",
		compute: () => ceramic(1),
		why: "The paper compares orders of magnitude here; its results say less than 10.",
	},
	{
		id: "R-cathode",
		fact: impedance.R_cathode,
		how: "cell 2 after formation, less separator and interface",
		compute: () => ({ value: withTotal(cell2, numberOf(impedance.R_after_2)).R_cathode }),
		why: "An order of magnitude, of cell 2. Of the 590 Ω cm² of cell 1 after formation 585 are left for the cathode.",
	},
	{
		id: "drop-1",
		fact: impedance.drop_1,
		how: "U − U_discharge of cell 1 at 1 mA/cm², with its 590 Ω cm² after formation",
		compute: () => {
			const design = withTotal(cell1, numberOf(impedance.R_after_1), { j: numberOf(cycling.j_half_1) });
			return { value: design.U - evaluate(design).U_discharge };
		},
	},
]);
