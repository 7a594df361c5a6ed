/** Names of quantities as a picture has them: broken onto lines at its side. */
import { fitted, textWidth } from "#layout/text-width";

/** `name` on one line where it fits into `room` px, else on two; what is longer still ends in an ellipsis. */
export function onLines(name: string, size: number, room: number): readonly string[] {
	if (textWidth(name, size) <= room) return [name];
	const words = name.split(" ");
	const over = words.findIndex((_, index) => textWidth(words.slice(0, index + 1).join(" "), size) > room);
	const first = Math.max(1, over);
	return [words.slice(0, first), words.slice(first)].map((line) => fitted(line.join(" "), size, room)).filter(Boolean);
}
