import { useLayoutEffect, useRef, useState } from "react";
import { keepingFocus } from "#controls/keep-focus";
import { SteadyButton } from "#controls/SteadyButton";
import { indexAfterKey } from "#layout/order-keys";
import { fromPreset, type Named } from "#permalink";
import { useStore } from "#state";
import {
	addCompared,
	moveCompared,
	type Removed,
	removeCompared,
	renameCompared,
	returnCompared,
} from "#state/compared";
import { freeName, namedFor } from "#state/design-name";
import { linkText } from "#state/link-text";
import { AddDesign } from "./AddDesign";
import { idOf } from "./columns";
import { NameField } from "./NameField";
import { putInHand } from "./put-in-hand";
import "./designs.css";

/** What was done last, to be said, and what of it can be taken back. */
interface Done {
	readonly text: string;
	readonly nth: number;
	/** Only to be read: what the change did to the energy density is spoken already. */
	readonly mute?: boolean;
	/** One after another, the last one last. */
	readonly removed: readonly Removed[];
}

const ordinals = ["first", "second", "third", "fourth", "fifth"] as const;

/** Which designs stand side by side: added, named, ordered, removed, put in hand. */
export function Designs({ compared }: { readonly compared: readonly Named[] }) {
	const [done, setDone] = useState<Done>({ text: "", nth: 0, removed: [] });
	const say = (text: string, removed: Done["removed"] = [], mute = false) =>
		setDone(({ nth }) => ({ text, nth: nth + 1, removed, mute }));
	const list = useRef<HTMLUListElement>(null);
	const adding = useRef<HTMLDivElement>(null);
	const hand = () => list.current?.querySelector<HTMLElement>("[data-hand]");
	const last = done.removed.at(-1);
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
		keepingFocus(
			() => {
				const removed = removeCompared(at);
				if (removed) say(removedText(removed), [...done.removed, removed]);
			},
			() => adding.current?.querySelector("select"),
		);
	};
	return (
		<section className="compare-section compare-designs" aria-labelledby="compare-designs">
			<h2 id="compare-designs">Designs side by side</h2>
			{isEmpty ? (
				<p>
					Nothing stands beside the design in hand yet: add a design below, or{" "}
					<button
						type="button"
						className="trace-link"
						onClick={() => keepingFocus(() => add(namedFor(fromPreset(useStore.getState().design.baseline))), hand)}
					>
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
						<span className="compared-tools text-soft">follows the sliders</span>
					</li>
					{compared.map((named, index) => (
						<Row
							key={idOf(named)}
							named={named}
							index={index}
							count={compared.length}
							onInHand={() => say(putInHand(named), [], true)}
							onRemove={() => remove(index)}
							onMoved={(to) => say(`${named.name} is now ${ordinals[to]} of ${compared.length}.`)}
						/>
					))}
				</ul>
			)}
			<div ref={adding} className="compare-adding">
				<AddDesign full={compared.length} onAdd={add} />
				<p className="compare-done">
					<span role="status">
						{/* keyed by what was done, so that the same words are spoken again */}
						{!done.mute && <span key={done.nth}>{done.text}</span>}
					</span>
					{done.mute && <span>{done.text}</span>}{" "}
					{last && (
						<button
							type="button"
							className="word-button"
							onClick={() =>
								keepingFocus(() => {
									if (returnCompared(last)) say(`${last.named.name} is back.`, done.removed.slice(0, -1));
								}, hand)
							}
						>
							Put {done.text === removedText(last) ? "it" : last.named.name} back
						</button>
					)}
				</p>
			</div>
		</section>
	);
}

const removedText = ({ named }: Removed) => `${named.name} removed.`;

interface RowProps {
	readonly named: Named;
	readonly index: number;
	readonly count: number;
	readonly onInHand: () => void;
	readonly onRemove: () => void;
	readonly onMoved: (to: number) => void;
}

function Row({ named, index, count, onInHand, onRemove, onMoved }: RowProps) {
	const { name, design } = named;
	const isInHand = useStore((state) => linkText(state.design) === linkText(design));
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
				<SteadyButton aria-label={`Put in hand: ${name}`} off={isInHand} onClick={onInHand}>
					Put in hand
				</SteadyButton>
				{(
					[
						["Up", index - 1],
						["Down", index + 1],
					] as const
				).map(([way, to]) => (
					<SteadyButton
						key={way}
						data-way={way}
						aria-label={`Move ${name} ${way.toLowerCase()}`}
						aria-keyshortcuts="ArrowUp ArrowDown Home End"
						off={to < 0 || to >= count}
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
					</SteadyButton>
				))}
				<button type="button" className="word-button" aria-label={`Remove ${name}`} onClick={onRemove}>
					Remove
				</button>
			</span>
		</li>
	);
}
