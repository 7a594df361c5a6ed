import { useId, useState } from "react";
import { path, presetOf } from "#library";
import { type Energy, quantity } from "#model";
import { readNumber, targetAtMost } from "#permalink";
import { show } from "#state";

/** What the paper prints at the end of its path: the target until another is asked for. */
export const printedEnd = (energy: Energy): number => presetOf(path.at(-1)!.printed).printed?.[energy].value ?? 0;

/** The target as a field in the question. What cannot be taken stays as it was typed, with the reason. */
export function Target({ energy, target }: { readonly energy: Energy; readonly target: number }) {
	const [draft, setDraft] = useState<string>();
	const [problem, setProblem] = useState<string>();
	const id = useId();
	const { label } = quantity(energy).unit;
	const commit = () => {
		if (draft === undefined) return;
		const plain = draft.trim().replace(/\s*Wh\/(l|kg)$/i, "");
		// the other unit is another question, and no number in this one
		const other = draft.trim() !== plain && !draft.trim().endsWith(label);
		const number = plain === "" ? printedEnd(energy) : other ? undefined : readNumber(plain.replace(",", "."));
		if (number === undefined || number <= 0 || number > targetAtMost) {
			setProblem(`“${draft.trim()}” is no energy density above 0 and up to ${targetAtMost} ${label}.`);
			return;
		}
		setDraft(undefined);
		setProblem(undefined);
		show({ target: number === printedEnd(energy) ? undefined : number });
	};
	return (
		<>
			<input
				type="text"
				inputMode="decimal"
				autoComplete="off"
				aria-label="Target"
				aria-invalid={problem !== undefined}
				aria-describedby={problem === undefined ? undefined : id}
				className="text-field target"
				data-draft={draft}
				value={draft ?? String(target)}
				size={Math.max(3, (draft ?? String(target)).length)}
				onFocus={(event) => event.target.select()}
				onChange={(event) => setDraft(event.target.value)}
				onBlur={commit}
				onKeyDown={(event) => {
					if (event.key === "Enter") commit();
					if (event.key === "Escape" && draft !== undefined) {
						event.stopPropagation();
						setDraft(undefined);
						setProblem(undefined);
					}
				}}
			/>
			{problem !== undefined && (
				<span id={id} role="alert" className="target-problem">
					{problem}
				</span>
			)}
		</>
	);
}
