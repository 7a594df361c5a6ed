import { memo, useEffect, useLayoutEffect, useRef, useState } from "react";
import { SteadyButton } from "#controls/SteadyButton";
import { isComposing } from "#layout/composing";
import { indexAfterKey } from "#layout/order-keys";
import { type Basis, type Energy, energyKey, quantity, rounded } from "#model";
import { nameAtMost } from "#permalink";
import { designResults } from "#state";
import { addCompared, removeCompared } from "#state/compared";
import { duplicate, type Kept, moveBy, remove, rename, useKept } from "#state/kept";
import { putInHand } from "./put-in-hand";

interface RowProps {
	readonly kept: Kept;
	readonly index: number;
	readonly count: number;
	readonly basis: Basis;
	/** Its place among the designs that are compared; undefined where it is none of them. */
	readonly comparedAt: number | undefined;
	/** One sentence of what was done; mute where the change itself is spoken already. */
	readonly onSay: (sentence: string, mute?: boolean) => void;
}

/** One kept design: its name, what it has, and what can be done with it. */
export const KeptRow = memo(function KeptRow({ kept, index, count, basis, comparedAt, onSay }: RowProps) {
	const { id, name, design } = kept;
	/** What the row was moved by: a row that takes another place on the page would lose the focus. */
	const mover = useRef<HTMLButtonElement>(undefined);
	// biome-ignore lint/correctness/useExhaustiveDependencies: its place has changed
	useLayoutEffect(() => {
		mover.current?.focus();
		mover.current = undefined;
	}, [index]);
	const move = (to: number, by: HTMLButtonElement) => {
		if (to === index) return;
		if (!moveBy(id, to - index)) return onSay("");
		mover.current = by;
		const now = useKept.getState().designs.findIndex((each) => each.id === id);
		onSay(`${name} is number ${now + 1} of ${count}.`);
	};
	return (
		<li className="kept-row">
			<Name kept={kept} />
			<span className="kept-figures">
				<Density of="E_V" kept={kept} basis={basis} />
				<Density of="E_m" kept={kept} basis={basis} />
			</span>
			<span className="kept-doing">
				<button
					type="button"
					className="word-button"
					aria-label={`Put in hand: ${name}`}
					onClick={() => onSay(putInHand(kept), true)}
				>
					Put in hand
				</button>
				<button
					type="button"
					className="word-button kept-compare"
					aria-label={`Compare ${name}`}
					aria-pressed={comparedAt !== undefined}
					onClick={() => {
						if (comparedAt !== undefined) removeCompared(comparedAt);
						else addCompared({ name, design });
					}}
				>
					Compare{comparedAt !== undefined && <span aria-hidden> ✓</span>}
				</button>
				<button
					type="button"
					className="word-button"
					aria-label={`Duplicate ${name}`}
					onClick={() => onSay(duplicate(id) ? `${name} was duplicated.` : "")}
				>
					Duplicate
				</button>
				{(["up", "down"] as const).map((way) => {
					const to = way === "up" ? index - 1 : index + 1;
					return (
						<SteadyButton
							key={way}
							aria-label={`Move ${name} ${way}`}
							aria-keyshortcuts="ArrowUp ArrowDown Home End"
							off={to < 0 || to >= count}
							onClick={({ currentTarget }) => move(to, currentTarget)}
							onKeyDown={(event) => {
								if (event.ctrlKey || event.metaKey || event.altKey) return;
								const place = indexAfterKey(event.key, index, count);
								if (place === undefined) return;
								event.preventDefault();
								move(place, event.currentTarget);
							}}
						>
							{way === "up" ? "Up" : "Down"}
						</SteadyButton>
					);
				})}
				<button
					type="button"
					className="word-button"
					aria-label={`Delete ${name}`}
					onClick={() => {
						remove(id);
						// its row says it where it came about
						onSay("");
					}}
				>
					Delete
				</button>
			</span>
		</li>
	);
});

/** “239 ± 10 Wh/l”, on the basis that is shown. */
function Density({ of, kept, basis }: { readonly of: Energy; readonly kept: Kept; readonly basis: Basis }) {
	const { outputs, u } = designResults(kept.design);
	const key = energyKey(of, basis);
	const { value, u: plusMinus } = rounded(outputs[key], u[key]);
	return (
		<span data-kept={of} data-value={outputs[key]}>
			{value}
			{plusMinus && <span className="text-soft"> ± {plusMinus}</span>}{" "}
			<span className="text-soft">{quantity(key).unit.label}</span>
		</span>
	);
}

/** The name, which becomes a field when it is pressed. */
function Name({ kept: { id, name } }: { readonly kept: Kept }) {
	const [draft, setDraft] = useState<string>();
	const button = useRef<HTMLButtonElement>(null);
	/** How the field was left: by a key the focus goes back to where it came from; Escape keeps the name. */
	const left = useRef<"Enter" | "Escape">(undefined);
	useEffect(() => {
		if (draft !== undefined) return;
		if (left.current) button.current?.focus();
		left.current = undefined;
	}, [draft]);
	if (draft === undefined)
		return (
			<button
				ref={button}
				type="button"
				className="kept-name"
				aria-label={`Rename ${name}`}
				title="Press to rename"
				onClick={() => setDraft(name)}
			>
				{name}
			</button>
		);
	return (
		<input
			type="text"
			aria-label={`New name of ${name}`}
			className="text-field kept-name"
			// biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
			autoFocus
			maxLength={nameAtMost}
			data-draft={draft}
			value={draft}
			onFocus={(event) => event.target.select()}
			onChange={(event) => setDraft(event.target.value)}
			onBlur={() => {
				if (left.current !== "Escape") rename(id, draft);
				setDraft(undefined);
			}}
			onKeyDown={(event) => {
				if (isComposing(event) || (event.key !== "Enter" && event.key !== "Escape")) return;
				event.stopPropagation();
				// the button that takes the focus must not be pressed by the same key
				event.preventDefault();
				left.current = event.key;
				event.currentTarget.blur();
			}}
		/>
	);
}
