/** How a parameter of a design is known: apart from the inputs, as the rows are not needed where none is shown. */
import { shownUnit } from "#model";
import { shownDigits } from "#model/display";
import { type RateParameter, rateParameters } from "#model/rate/parameter-rows";
import { type ParameterKey, type ParameterLimits, type ParametersSet, parameterLimits } from "#model/rate/parameters";
import { type PresetId, presetOf } from "./presets";
import { type Provenance, sentence, withUnit } from "./provenance";

interface Known {
	readonly parameters: ParametersSet;
	/** The published design that changes are counted against. */
	readonly baseline: PresetId;
}

/** How a parameter of a design is known, and its source; of one that was set, what it is unless set. */
export function parameterProvenance({ parameters, baseline }: Known, key: ParameterKey): Provenance {
	const { status, source, follows, unit }: RateParameter = rateParameters[key];
	const { p, short } = presetOf(baseline);
	// each published design has its own pressure
	const own = key === "p" ? p : undefined;
	const before = own ?? (parameterLimits[key] as ParameterLimits).default;
	if (parameters[key] === before) {
		return { known: status, source: follows ? `${sentence(`follows ${follows}`)} ${source}` : source };
	}
	const of = key === "p" ? `In ${short}` : "Unless set";
	const { factor, label } = shownUnit(unit);
	const there = before === undefined ? `it follows ${follows}` : withUnit(shownDigits(before * factor, 6), label);
	return { known: "set", source: `${of}: ${there}, ${status}. ${source}` };
}
