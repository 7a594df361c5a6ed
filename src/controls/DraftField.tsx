import { useEffect, useId, useRef, useState } from "react";
import type { Parsed } from "./parse";

interface Props {
	/** Its accessible name. */
	readonly name: string;
	/** What stands in it while nobody types. */
	readonly shown: string;
	/** Reads what was typed; a problem leaves all as it was and stays beneath the field. */
	readonly read: (text: string) => Parsed;
	readonly onTake: (value: number) => void;
	readonly className?: string;
	/** Written behind it. */
	readonly unit?: string;
}

/** A field for a number. What cannot be taken stays as it was typed, with the reason beneath it. */
export function DraftField({ name, shown, read, onTake, className = "text-field", unit }: Props) {
	const [draft, setDraft] = useState<string>();
	const [problem, setProblem] = useState<string>();
	const id = useId();

	// A value that comes from elsewhere answers whatever was left in the field.
	// biome-ignore lint/correctness/useExhaustiveDependencies: the value is the trigger
	useEffect(() => {
		setDraft(undefined);
		setProblem(undefined);
	}, [shown]);

	const latest = useRef(draft);
	latest.current = draft;
	const commit = () => {
		const draft = latest.current;
		if (draft === undefined) return;
		const parsed = read(draft);
		if ("problem" in parsed) return setProblem(parsed.problem);
		setDraft(undefined);
		setProblem(undefined);
		onTake(parsed.value);
	};
	return (
		<>
			<span className="whitespace-nowrap">
				<input
					type="text"
					inputMode="decimal"
					autoComplete="off"
					spellCheck={false}
					aria-label={name}
					aria-invalid={problem !== undefined}
					aria-describedby={problem === undefined ? undefined : id}
					className={className}
					size={Math.max(4, (draft ?? shown).length)}
					value={draft ?? shown}
					data-draft={draft}
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
				{unit && <span className="text-soft"> {unit}</span>}
			</span>
			{problem !== undefined && (
				<span id={id} role="alert" className="field-problem">
					{problem}
				</span>
			)}
		</>
	);
}
