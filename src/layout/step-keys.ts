/**
 * The keys that move a slider, a handle of the cross-section, or anything else that stands for a number.
 * The help dialog is drawn from this table, so that it cannot say anything else than what happens.
 */
export interface StepKey {
	readonly keys: readonly string[];
	/** How the keys are called. */
	readonly label: string;
	readonly does: string;
	/** In displayed steps; the ends are the slider's. */
	readonly steps: number | "min" | "max";
	readonly shift?: boolean;
}

export const stepKeys: readonly StepKey[] = [
	{ keys: ["ArrowRight", "ArrowUp"], label: "→ ↑", does: "one displayed step up", steps: 1 },
	{ keys: ["ArrowLeft", "ArrowDown"], label: "← ↓", does: "one displayed step down", steps: -1 },
	{ keys: ["ArrowRight", "ArrowUp"], shift: true, label: "Shift → ↑", does: "a tenth of a step up", steps: 0.1 },
	{ keys: ["ArrowLeft", "ArrowDown"], shift: true, label: "Shift ← ↓", does: "a tenth of a step down", steps: -0.1 },
	{ keys: ["PageUp"], label: "Page up", does: "ten steps up", steps: 10 },
	{ keys: ["PageDown"], label: "Page down", does: "ten steps down", steps: -10 },
	{ keys: ["Home"], label: "Home", does: "lower end", steps: "min" },
	{ keys: ["End"], label: "End", does: "upper end", steps: "max" },
];

export interface StepRange {
	readonly min: number;
	readonly max: number;
	readonly step: number;
}

/**
 * The value that a pressed key gives, or nothing where the key is none of the table. A step is counted from the value as
 * it is, so that the opposite key undoes it; the result stays between `min` and `max`.
 */
export function valueAfterKey(
	pressed: { readonly key: string; readonly shiftKey: boolean },
	value: number,
	{ min, max, step }: StepRange,
): number | undefined {
	const found =
		stepKeys.find(({ keys, shift }) => keys.includes(pressed.key) && (shift ?? false) === pressed.shiftKey) ??
		stepKeys.find(({ keys }) => keys.includes(pressed.key));
	if (!found) return undefined;
	if (found.steps === "min") return min;
	if (found.steps === "max") return max;
	// 12 digits: 125.4 + 0.1 is 125.5, not 125.50000000000001
	return Math.min(max, Math.max(min, Number((value + found.steps * step).toPrecision(12))));
}
