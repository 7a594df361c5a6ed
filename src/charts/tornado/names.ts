/** Names of quantities as a picture has them: broken onto lines at its side, in small letters within a sentence. */
import { fitted, textWidth } from "#layout/text-width";

/** “cathode porosity”, but “C-rate”. */
export const lowered = (name: string): string =>
	/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** `name` on one line where it fits into `room` px, else on two; what is longer still ends in an ellipsis. */
export function onLines(name: string, size: number, room: number): readonly string[] {
	if (textWidth(name, size) <= room) return [name];
	const words = name.split(" ");
	const over = words.findIndex((_, index) => textWidth(words.slice(0, index + 1).join(" "), size) > room);
	const first = Math.max(1, over);
	return [words.slice(0, first), words.slice(first)].map((line) => fitted(line.join(" "), size, room)).filter(Boolean);
}
