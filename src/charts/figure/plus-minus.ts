import { rounded } from "#model";

/** “239 ± 10”; the value alone where nothing is uncertain. */
export function plusMinus(value: number, u: number): string {
	const text = rounded(value, u);
	return text.u ? `${text.value} ± ${text.u}` : text.value;
}
