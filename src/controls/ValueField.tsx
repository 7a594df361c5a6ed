import { useEffect, useRef, useState } from "react";
import { type InputKey, inputOf, shownInput, shownUncertainty, shownUnit } from "#model";
import { setInput, useStore } from "#state";
import { parseInput } from "./parse";

/** Whether a pointer is pressed anywhere: what it is about to click must not be moved by what a field has to say. */
let pressed = false;
for (const [type, now] of [
	["pointerdown", true],
	["pointerup", false],
	["pointercancel", false],
] as const)
	addEventListener(
		type,
		() => {
			pressed = now;
		},
		true,
	);

/** Typed entry of an input. What cannot be taken stays as it was typed, with the reason beneath it. */
export function ValueField({ of }: { readonly of: InputKey }) {
	const { name, unit } = inputOf(of);
	const value = useStore((state) => state.design.inputs[of]);
	const u = useStore((state) => state.design.u[of]);
	const [draft, setDraft] = useState<string>();
	const [problem, setProblem] = useState<string>();
	const shown = shownInput(of, value);
	const { label } = shownUnit(unit);

	// A value that comes from elsewhere (a slider, undo, a preset) answers whatever was left in the field.
	// biome-ignore lint/correctness/useExhaustiveDependencies: the value is the trigger
	useEffect(() => {
		setDraft(undefined);
		setProblem(undefined);
	}, [value]);

	const latest = useRef(draft);
	latest.current = draft;
	const commit = () => {
		const draft = latest.current;
		if (draft === undefined) return;
		const parsed = parseInput(of, draft, useStore.getState().design.inputs);
		if ("problem" in parsed) setProblem(parsed.problem);
		else {
			setDraft(undefined);
			setProblem(undefined);
			setInput(of, parsed.value);
		}
	};

	const problemId = `problem-${of}`;
	return (
		<>
			<span className="flex items-baseline gap-1 justify-self-end">
				<input
					type="text"
					inputMode="decimal"
					autoComplete="off"
					spellCheck={false}
					aria-label={name}
					aria-invalid={problem !== undefined}
					aria-describedby={problem === undefined ? undefined : problemId}
					className="value-field"
					size={Math.max(4, (draft ?? shown).length)}
					value={draft ?? shown}
					data-draft={draft}
					onFocus={(event) => event.target.select()}
					onChange={(event) => setDraft(event.target.value)}
					onBlur={() => {
						if (!pressed) return commit();
						// after the click that took the focus away, or whatever the press turns out to be
						const later = () => setTimeout(commit);
						addEventListener("pointerup", later, { once: true });
						addEventListener("pointercancel", later, { once: true });
					}}
					onKeyDown={(event) => {
						if (event.key === "Enter") {
							commit();
							event.currentTarget.select();
						} else if (event.key === "Escape" && draft !== undefined) {
							event.stopPropagation();
							setDraft(undefined);
							setProblem(undefined);
						}
					}}
				/>
				<span className="text-soft text-[0.8125rem] whitespace-nowrap">
					{u > 0 && `± ${shownUncertainty(of, u)} `}
					{label}
				</span>
			</span>
			{problem !== undefined && (
				<p id={problemId} className="col-span-2 text-accent text-[0.8125rem] leading-snug">
					{problem}
				</p>
			)}
		</>
	);
}
