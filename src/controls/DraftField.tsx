import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { isComposing } from "#layout/composing";
import type { Parsed } from "./parse";

/** Whether a pointer is pressed anywhere: what it is about to click must not be moved by what a field has to say. */
let pressed = false;
for (const [type, now] of [
	["pointerdown", true],
	["pointerup", false],
	["pointercancel", false],
	// a menu of the system may keep the release to itself
	["contextmenu", false],
] as const)
	addEventListener(
		type,
		() => {
			pressed = now;
		},
		true,
	);

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
	readonly unit?: ReactNode;
	/** Stands in it while it is empty. */
	readonly placeholder?: string;
}

/** A field for a number. What cannot be taken stays as it was typed, with the reason beneath it. */
export function DraftField({ name, shown, read, onTake, className = "text-field", unit, placeholder }: Props) {
	const [draft, setDraft] = useState<string>();
	const [refused, setRefused] = useState(false);
	const id = useId();
	const forget = () => {
		setDraft(undefined);
		setRefused(false);
	};

	// A value that comes from elsewhere (a slider, undo, a preset) answers whatever was left in the field.
	// biome-ignore lint/correctness/useExhaustiveDependencies: the value is the trigger
	useEffect(forget, [shown]);

	// the reason as it is now: what it was refused for may have changed since
	const again = refused && draft !== undefined ? read(draft) : undefined;
	const problem = again && ("problem" in again ? again.problem : "It can be taken now: press Enter.");

	// a field is reached without what stands behind it: unit and ± are spoken with it
	const described = [problem === undefined ? "" : id, unit === undefined ? "" : `${id}unit`].filter(Boolean).join(" ");

	// as they are when the field is left, which may be after it was drawn anew
	const latest = useRef({ draft, read, onTake });
	latest.current = { draft, read, onTake };
	const commit = () => {
		const { draft, read, onTake } = latest.current;
		if (draft === undefined) return;
		const parsed = read(draft);
		if ("problem" in parsed) setRefused(true);
		else {
			forget();
			onTake(parsed.value);
		}
	};
	return (
		<>
			<span className="inline-flex items-baseline gap-1 whitespace-nowrap">
				<input
					type="text"
					autoComplete="off"
					spellCheck={false}
					aria-label={name}
					aria-invalid={problem !== undefined}
					aria-describedby={described === "" ? undefined : described}
					className={className}
					placeholder={placeholder}
					size={Math.max(4, (draft ?? (shown || (placeholder ?? ""))).length)}
					value={draft ?? shown}
					data-draft={draft}
					onFocus={(event) => event.target.select()}
					onChange={(event) => setDraft(event.target.value)}
					onBlur={() => {
						if (!pressed) return commit();
						// once it is certain what is clicked and before that acts; or when the press turns out to be no click
						const over = new AbortController();
						const { signal } = over;
						const take = () => {
							if (signal.aborted) return;
							over.abort();
							flushSync(commit);
						};
						addEventListener("click", take, { capture: true, signal });
						for (const type of ["pointerup", "pointercancel", "contextmenu"])
							addEventListener(type, () => setTimeout(take), { signal });
					}}
					onKeyDown={(event) => {
						if (isComposing(event)) return;
						if (event.key === "Enter") {
							// what stands there then is another text, and the next one is to take its place
							flushSync(commit);
							event.currentTarget.select();
						} else if (event.key === "Escape" && draft !== undefined) {
							event.stopPropagation();
							forget();
						}
					}}
				/>
				{unit !== undefined && (
					<span id={`${id}unit`} className="text-soft">
						{unit}
					</span>
				)}
			</span>
			{problem !== undefined && (
				<span id={id} role="alert" className="field-problem">
					{problem}
				</span>
			)}
		</>
	);
}
