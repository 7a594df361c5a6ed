/** A logarithmic axis between whole powers of ten, which stays while what it holds moves a little. */

/** Exponents of its ends: 0 and 3 for 1 to 1000. */
export interface Decades {
	readonly from: number;
	readonly to: number;
}

/** The whole powers of ten around two positive values; no less than `least`, where that is given. */
export const decadesAround = (low: number, high: number, least?: Decades): Decades => {
	const from = Math.min(Math.floor(Math.log10(low) + 1e-9), least?.from ?? Number.POSITIVE_INFINITY);
	return { from, to: Math.max(from + 1, Math.ceil(Math.log10(high) - 1e-9), least?.to ?? Number.NEGATIVE_INFINITY) };
};

/** The axis before, as long as it holds both and no end of it is more than a factor of two from being given up. */
export function steadyDecades(before: Decades | undefined, low: number, high: number, least?: Decades): Decades {
	const fresh = decadesAround(low, high, least);
	if (!before || fresh.from < before.from || fresh.to > before.to) return fresh;
	const wide = decadesAround(low / 2, high * 2, least);
	return wide.from <= before.from && wide.to >= before.to ? before : fresh;
}

/** How far along the axis a value stands, 0 to 1; before its start and beyond its end where the value is. */
export const alongDecades = ({ from, to }: Decades, value: number): number => (Math.log10(value) - from) / (to - from);

/** Exponents that are ticked, no more than `most`; the first is the start of the axis. */
export function decadeTicks({ from, to }: Decades, most: number): readonly number[] {
	const every = Math.max(1, Math.ceil((to - from + 1) / most));
	return Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, index) => from + index * every);
}
