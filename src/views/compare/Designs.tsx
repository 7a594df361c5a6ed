import { useLayoutEffect, useRef, useState } from "react";
import { indexAfterKey } from "#layout/order-keys";
import { type Design, encodeLink, firstShowing, fromPreset, type Named } from "#permalink";
import { loadDesign, useStore } from "#state";
import { addCompared, moveCompared, removeCompared, renameCompared } from "#state/compared";
import { freeName, nameFor } from "#state/design-name";
import { AddDesign } from "./AddDesign";
import { idOf } from "./columns";
import { NameField } from "./NameField";

/** What was done last, to be said, and what of it can be taken back. */
interface Done {
	readonly text: string;
	readonly nth: number;
	readonly removed?: { readonly named: Named; readonly at: number };
}

const ordinals = ["first", "second", "third", "fourth", "fifth"] as const;

/** Which designs stand side by side: added, named, ordered, removed, put in hand. */
export function Designs({ compared }: { readonly compared: readonly Named[] }) {
	const [done, setDone] = useState<Done>({ text: "", nth: 0 });
	const say = (text: string, removed?: Done["removed"]) =>
		setDone(({ nth }) => ({ text, nth: nth + 1, ...(removed && { removed }) }));
	const list = useRef<HTMLUListElement>(null);
	const isEmpty = compared.length === 0;

	const add = (named: Named) => {
		const name = freeName(named.name, new Set(compared.map((each) => each.name)));
		if (addCompared({ ...named, name })) say(`${name} added.`);
	};
	const remove = (at: number) => {
		const named = compared[at];
		if (!named) return;
		// the row after it takes the focus, or else the one before; the last one leaves it to what adds another
		const rows = [...(list.current?.querySelectorAll<HTMLElement>(".compared-row") ?? [])];
		const near = rows[at + 2] ?? rows[at];
		(near?.querySelector<HTMLElement>("input, [data-hand]") ?? undefined)?.focus();
		removeCompared(at);
		say(`${named.name} removed.`, { named, at });
	};
	return (
		<section className="compare-section compare-designs" aria-labelledby="compare-designs">
			<h2 id="compare-designs">Designs side by side</h2>
			{isEmpty ? (
				<p>
					Nothing stands beside the design in hand yet: add a design below, or{" "}
					<button type="button" className="trace-link" onClick={() => add(published(useStore.getState().design))}>
						compare with the baseline
					</button>
					.
				</p>
			) : (
				<ul ref={list} className="compared-list">
					<li className="compared-row">
						<span className="compared-hand" data-hand tabIndex={-1}>
							Design in hand
						</span>
						<span className="text-soft">follows the sliders</span>
					</li>
					{compared.map((named, index) => (
						<Row
							key={idOf(named)}
							named={named}
							index={index}
							count={compared.length}
							onRemove={() => remove(index)}
							onMoved={(to) => say(`${named.name} is now ${ordinals[to]} of ${compared.length}.`)}
						/>
					))}
				</ul>
			)}
			<AddDesign full={compared.length} onAdd={add} />
			<p className="compare-done">
				<span role="status">
					{/* keyed by what was done, so that the same words are spoken again */}
					<span key={done.nth}>{done.text}</span>
				</span>{" "}
				{done.removed && (
					<button
						type="button"
						className="word-button"
						onClick={() => {
							const { named, at } = done.removed!;
							if (addCompared(named, Math.min(at, compared.length))) say(`${named.name} is back.`);
						}}
					>
						Put it back
					</button>
				)}
			</p>
		</section>
	);
}

/** The published design that changes of the one in hand are counted against. */
function published({ baseline }: Design): Named {
	const design = fromPreset(baseline);
	return { name: nameFor(design), design };
}

interface RowProps {
	readonly named: Named;
	readonly index: number;
	readonly count: number;
	readonly onRemove: () => void;
	readonly onMoved: (to: number) => void;
}

function Row({ named, index, count, onRemove, onMoved }: RowProps) {
	const { name, design } = named;
	const isInHand = useStore((state) => encodeLink(state.design, firstShowing) === encodeLink(design, firstShowing));
	const box = useRef<HTMLLIElement>(null);
	/** Whose focus is to come back once the rows stand anew: a browser takes it from what is moved in the page. */
	const pressed = useRef<string>(undefined);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the place is the trigger
	useLayoutEffect(() => {
		if (pressed.current) box.current?.querySelector<HTMLElement>(`[data-way="${pressed.current}"]`)?.focus();
		pressed.current = undefined;
	}, [index]);
	const go = (to: number, way: string) => {
		if (to < 0 || to >= count || to === index) return;
		pressed.current = way;
		moveCompared(index, to);
		onMoved(to);
	};
	return (
		<li ref={box} className="compared-row">
			<NameField label={`Name of ${name}`} name={name} onTake={(next) => renameCompared(index, next)} />
			<span className="compared-tools">
				<button
					type="button"
					className="word-button"
					aria-label={`Put ${name} in hand`}
					disabled={isInHand}
					onClick={() => loadDesign(design)}
				>
					Put in hand
				</button>
				{(
					[
						["Up", index - 1],
						["Down", index + 1],
					] as const
				).map(([way, to]) => (
					<button
						key={way}
						type="button"
						data-way={way}
						className="word-button"
						aria-label={`Move ${name} ${way.toLowerCase()}`}
						aria-keyshortcuts="ArrowUp ArrowDown Home End"
						// not disabled: it would lose the focus that the order keys need
						aria-disabled={to < 0 || to >= count}
						onClick={() => go(to, way)}
						onKeyDown={(event) => {
							if (event.ctrlKey || event.metaKey || event.altKey) return;
							const to = indexAfterKey(event.key, index, count);
							if (to === undefined) return;
							event.preventDefault();
							go(to, way);
						}}
					>
						{way}
					</button>
				))}
				<button type="button" className="word-button" aria-label={`Remove ${name}`} onClick={onRemove}>
					Remove
				</button>
			</span>
		</li>
	);
}
