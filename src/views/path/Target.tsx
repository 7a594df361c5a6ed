import { DraftField } from "#controls/DraftField";
import { type Parsed, parseOutput } from "#controls/parse";
import { path, presetOf } from "#library";
import { type Energy, quantity } from "#model";
import { targetAtMost } from "#permalink";
import { show } from "#state";

/** What the paper prints at the end of its path: the target until another is asked for. */
export const printedEnd = (energy: Energy): number => presetOf(path.at(-1)!.printed).printed?.[energy].value ?? 0;

/** The target as a field in the question; emptied, it is the printed one again. */
export function Target({ energy, target }: { readonly energy: Energy; readonly target: number }) {
	const read = (text: string): Parsed => {
		if (text.trim() === "") return { value: printedEnd(energy) };
		const parsed = parseOutput(energy, text);
		if ("problem" in parsed || (parsed.value > 0 && parsed.value <= targetAtMost)) return parsed;
		return {
			problem: `“${text.trim()}” is no energy density above 0 and up to ${targetAtMost} ${quantity(energy).unit.label}.`,
		};
	};
	return (
		<DraftField
			name="Target"
			shown={String(target)}
			read={read}
			onTake={(value) => show({ target: value === printedEnd(energy) ? undefined : value })}
			className="text-field target"
		/>
	);
}
