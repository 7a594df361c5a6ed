/** What a design may be: the hard limits of its inputs, and the completion of one that names only some of them. */
import { defaults, type InputKey, type Inputs, inputKeys, inputOf, inputs, isInputKey } from "./quantities";

export interface Range {
	readonly min: number;
	readonly max: number;
}

/** The hard limits of an input in a given design (the voltage window ends at the voltage). */
export function hardLimits(key: InputKey, design: Inputs): Range {
	const { min, max } = inputOf(key).hard;
	return { min: typeof min === "number" ? min : design[min], max: typeof max === "number" ? max : design[max] };
}

const decimals = (value: number) => String(value).split(".")[1]?.length ?? 0;

/** “0.05–0.90”: ends that are no whole numbers show equally many decimals. */
export function rangeText({ min, max }: Range): string {
	const places = Math.max(decimals(min), decimals(max));
	const end = (value: number) => (decimals(value) > 0 ? value.toFixed(places) : String(value));
	return `${end(min)}–${end(max)}`;
}

/** Nothing where `value` may be set; otherwise a sentence that names the range and why it ends there. */
export function refusal(key: InputKey, value: number, design: Inputs): string | undefined {
	if (!Number.isFinite(value)) return `${key} is not a number`;
	const range = hardLimits(key, design);
	const { min, max } = range;
	if (value >= min && value <= max) return undefined;
	return `${key} = ${value} is outside ${rangeText(range)}: ${inputOf(key).why[value < min ? "min" : "max"]}`;
}

/** The hard limits of an input whatever the rest of the design is: an end of the voltage window wherever a voltage may be. */
export function widestLimits(key: InputKey): Range {
	const { min, max } = inputOf(key).hard;
	const { U } = inputs;
	return { min: typeof min === "number" ? min : U.hard.min, max: typeof max === "number" ? max : U.hard.max };
}

/** Nothing where `u` may stand as the ± of an input; otherwise a sentence that says what may. */
export function uncertaintyRefusal(key: InputKey, u: number): string | undefined {
	const { min, max } = widestLimits(key);
	if (u >= 0 && u <= max - min) return undefined;
	return Number.isFinite(u) && u < 0
		? `a standard uncertainty is not negative`
		: `${key} has room for ${Number((max - min).toPrecision(6))} between its limits; a ± of ${u} is more than that`;
}

export interface Completed {
	readonly inputs: Inputs;
	/** One sentence for each key that was not taken. */
	readonly refused: readonly { readonly key: string; readonly why: string }[];
}

/**
 * The design that the named values give, with defaults for the rest. What cannot be taken is refused by name and the
 * default stands instead. An end of the voltage window that was not named never cuts the voltage off: it moves out to U.
 */
export function complete(named: Readonly<Record<string, unknown>>): Completed {
	const refused: { key: string; why: string }[] = [];
	const design = { ...defaults } as { -readonly [K in InputKey]: number };
	for (const key of Object.keys(named))
		if (!isInputKey(key)) refused.push({ key, why: `${key} is not an input of the model` });
	// inputKeys holds U before the window that depends on it
	for (const key of inputKeys) {
		if (key === "U_min" || key === "U_max")
			design[key] = key === "U_min" ? Math.min(design[key], design.U) : Math.max(design[key], design.U);
		if (!Object.hasOwn(named, key)) continue;
		const value = named[key];
		const why = typeof value === "number" ? refusal(key, value, design) : `${key} is not a number`;
		if (why) refused.push({ key, why });
		else design[key] = value as number;
	}
	return { inputs: design, refused };
}
