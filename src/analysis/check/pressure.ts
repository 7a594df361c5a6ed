/** What the ceramic bears, and what pressure does to the cathode: two cells at two pressures are all that is known. */
import { presetOf } from "#library";
import { numberOf, uncertaintyOf } from "#library/fact";
import { cell1, cell2 } from "#library/facts/cells";
import { impedance } from "#library/facts/impedance";
import { defaults, evaluate } from "#model";
import type { Rated } from "#model/rate/rated";
import type { Finding } from "./finding";
import { isDendritic, voids } from "./sodium-metal";
import { set, shown } from "./words";

/** The tapes that were made, µm, and how far their thickness is known: 50 ± 4 and 110 ± 5. */
const thin = numberOf(cell1.d_separator);
const thinAtLeast = thin - uncertaintyOf(cell1.d_separator);
const thinAtMost = thin + uncertaintyOf(cell1.d_separator);
const thick = numberOf(cell2.d_separator);
const thickAtLeast = thick - uncertaintyOf(cell2.d_separator);

/** The pressures that cells were run at, MPa: about 0.05, and 1.0 ± 0.1. Table 1 prints 0.005 for the former. */
const low = numberOf(cell1.p_text);
const high = numberOf(cell2.p);
const highAtLeast = high - uncertaintyOf(cell2.p);
const highAtMost = high + uncertaintyOf(cell2.p);
/** Up to here it counts as about 0.05 MPa: the paper prints it without a ±, as “≈”. Twice of it is plainly more. */
const lowAtMost = 2 * low;

const pressing = "Paper, results, from cell 1 to cell 2; conclusions (3).";

/** Whether a separator of this thickness was shown to bear this pressure. */
export function separator(of: Rated): Finding | undefined {
	const d = of.inputs.d_separator;
	const { p } = of.parameters;
	const pressed = p > lowAtMost;
	const here = `This one has ${shown("d_separator", d)} under ${set(p, "MPa")}.`;
	const found = (severity: Finding["severity"], title: string, ...sentences: readonly string[]): Finding => {
		const also = isDendritic(of) ? undefined : voids(of);
		return {
			id: "separator",
			severity,
			title,
			text: [...sentences, ...(also ? [also.sentence] : [])].join(" "),
			source: also ? `${pressing} Voids: ${also.source}` : pressing,
			// the third limitation: strength and thickness of the ceramic
			view: "paper",
			section: "limitation-3",
		};
	};
	const thinBroke = `Each time that cells with tapes of ${thin}\u00a0µm were pressed harder than about ${set(low, "MPa")}, the ceramic broke.`;
	const thickHeld = `Tapes of ${thick}\u00a0µm bore ${set(high, "MPa")}, though not every one.`;
	if (d <= thinAtMost && pressed)
		return found("against", `Tapes of ${thin}\u00a0µm broke under pressure`, thinBroke, here);
	if (d < thinAtLeast)
		return found(
			"caution",
			`No cell had a separator below ${thin}\u00a0µm`,
			`${here} The brittle tapes broke in assembly already, and those of ${thin}\u00a0µm whenever they were pressed.`,
		);
	if (d <= thinAtMost)
		return found("note", `A separator of ${shown("d_separator", d)} bears hardly any pressure`, thinBroke);
	if (!pressed) return undefined;
	if (d < thickAtLeast)
		return found(
			"caution",
			`No tape between ${thin} and ${thick}\u00a0µm was pressed`,
			`Those of ${thin}\u00a0µm broke. ${thickHeld}`,
			here,
		);
	if (p > highAtMost) return found("caution", `No tape was pressed harder than ${set(high, "MPa")}`, thickHeld, here);
	return found("note", `Tapes of ${thick}\u00a0µm bore ${set(high, "MPa")}, though not every one`, here);
}

/** What is left of a printed total of cell 1 for its cathode: separator and interface are measured apart, Ω cm². */
const { R_separator, R_interface } = evaluate(defaults);
const lowBefore = Math.round(numberOf(impedance.R_before_1) - R_separator - R_interface);
const lowAfter = defaults.R_cathode;
/** Cell 2 after formation, Ω cm²: nothing lower was shown. */
const lowest = presetOf("cell-2").inputs.R_cathode;

/** Whether a cathode of this resistance was shown under this pressure. */
export function contact({ inputs, parameters: { p } }: Rated): Finding | undefined {
	const R = inputs.R_cathode;
	const here = shown("R_cathode", R);
	const found = (severity: Finding["severity"], title: string, text: string): Finding => ({
		id: "contact",
		severity,
		title,
		text,
		source: "Paper, results, impedance of both cells; less separator and interface.",
		view: "resistance",
		section: "spectrum-title",
	});
	const belowAll = `No cathode had less than ${shown("R_cathode", lowest)}`;
	const atHigh = `Cell 2 reached ${shown("R_cathode", lowest)} under ${set(high, "MPa")}`;
	if (p <= lowAtMost) {
		if (R >= lowBefore) return undefined;
		return found(
			"caution",
			R < lowest ? `${belowAll}, and that under pressure` : `A cathode of ${here} was reached under pressure only`,
			`Under about ${set(low, "MPa")} it was ${shown("R_cathode", lowBefore)} before formation and ${shown("R_cathode", lowAfter)} after. ${atHigh}.`,
		);
	}
	if (p < highAtLeast || p > highAtMost)
		return found(
			"note",
			`No cell was run under ${set(p, "MPa")}`,
			`The cathode resistance is known under about ${set(low, "MPa")} and ${set(high, "MPa")} only: in formation it grew under the one and fell under the other.${R < lowest ? ` ${belowAll}; this one has ${here}.` : ""}`,
		);
	return R < lowest ? found("note", belowAll, `${atHigh}; this one has ${here}.`) : undefined;
}
