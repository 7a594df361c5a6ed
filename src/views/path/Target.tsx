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
		const said = draft.trim();
		const unit = /\s*Wh\/(?:l|kg)$/i.exec(said)?.[0] ?? "";
		const plain = said.slice(0, said.length - unit.length);
		const number = plain === "" ? printedEnd(energy) : readNumber(plain.replace(",", "."));
		// the other unit is another question, and no number in this one
		if (unit && unit.trim().toLowerCase() !== label.toLowerCase())
			return setProblem(`“${said}” is in another unit: the question is in ${label}.`);
		if (/^[1-9]\d{0,2}(?:,\d{3})+$/.test(plain))
			return setProblem(
				`“${said}” can be read in two ways: write ${plain.replace(/,/g, "")}, or a point for the comma.`,
			);
		if (number === undefined || number <= 0 || number > targetAtMost)
			return setProblem(`“${said}” is no energy density above 0 and up to ${targetAtMost} ${label}.`);
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
