/** Round values between two ends: of iso-lines, and along an axis. */

/** Steps between lines are 1, 2 or 5 times a power of ten. */
const steps = [1, 2, 5, 10, 20, 50, 100];

/**
 * The round values strictly between two ends: multiples of the smallest step of 1, 2 or 5 times a power of ten that gives
 * `most` of them at most. None where the two ends are the same but for rounding.
 */
export function roundLevels(min: number, max: number, most: number) {
	const span = max - min;
	if (!(span > 1e-9 * Math.max(Math.abs(min), Math.abs(max)))) return { step: 0, levels: [] };
	const power = 10 ** Math.floor(Math.log10(span / most));
	const among = (step: number) => {
		const first = Math.floor(min / step) + 1;
		const count = Math.max(0, Math.ceil(max / step) - first);
		return { step, levels: Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12))) };
	};
	return steps.map((factor) => among(factor * power)).find(({ levels }) => levels.length <= most)!;
}
