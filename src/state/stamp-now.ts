/** What a file that is written now carries of its origin. */
import type { Stamp } from "#permalink/stamp";
import { linkToPassOn } from "./passed-on";

/** The day where the reader is, ISO 8601. */
export function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const stampNow = (): Stamp => ({ link: linkToPassOn(), date: today() });
