import { useEffect, useRef, useState } from "react";
import { type InputKey, inputOf, shownInput, shownUncertainty, shownUnit } from "#model";
import { setInput, useStore } from "#state";
import { parseInput } from "./parse";

/** Typed entry of an input. What cannot be taken stays as it was typed, with the reason beneath it. */
export function ValueField({ of, children }: { readonly of: InputKey; readonly children?: React.ReactNode }) {
	const { name, unit } = inputOf(of);
	const value = useStore((state) => state.design.inputs[of]);
	const u = useStore((state) => state.design.u[of]);
	const [draft, setDraft] = useState<string>();
	const [problem, setProblem] = useState<string>();
	const field = useRef<HTMLInputElement>(null);
	const shown = shownInput(of, value);
	const { label } = shownUnit(unit);

	// A value that comes from elsewhere (a slider, undo, a preset) answers whatever was left in the field.
	// biome-ignore lint/correctness/useExhaustiveDependencies: the value is the trigger
	useEffect(() => {
		setDraft(undefined);
		setProblem(undefined);
	}, [value]);

	const commit = () => {
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
					ref={field}
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
					onFocus={(event) => event.target.select()}
					onChange={(event) => setDraft(event.target.value)}
					onBlur={commit}
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
				{children}
			</span>
			{problem !== undefined && (
				<p id={problemId} className="col-span-2 text-accent text-[0.8125rem] leading-snug">
					{problem}
				</p>
			)}
		</>
	);
}
