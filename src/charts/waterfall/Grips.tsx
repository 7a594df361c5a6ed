import {
	type KeyboardEvent,
	type MouseEvent,
	type PointerEvent,
	useEffect,
	useLayoutEffect,
	useRef,
	useState,
} from "react";
import { indexAfterKey } from "#layout/order-keys";
import { footRems, rowRems } from "./layout";
import { indexAt, moved, placeSaid } from "./reorder";
import type { Gain } from "./series";

/** A change of the order by hand: one `onStart`, any number of `onMove`, one `onEnd`. */
export interface Reordering {
	onStart(): void;
	/** The rows follow at once, within the same event. */
	onMove(from: number, to: number): void;
	onEnd(): void;
}

interface GripsProps extends Reordering {
	readonly rows: readonly Gain[];
	readonly spokenUnit: string;
	/** The row under the hand, or none. */
	onHold(id: string | undefined): void;
}

/** px that a hand may tremble in a click. */
const clickReach = 4;

/** Left of each step what it is moved by. A drag, a click and a key that repeats are one change each. */
export function Grips({ rows, spokenUnit, onStart, onMove, onEnd, onHold }: GripsProps) {
	const list = useRef<HTMLDivElement>(null);
	/** What the pointer drags, since when; `from` is its place at that time. */
	const held = useRef<{ readonly pointer: number; readonly id: string; readonly from: number } | undefined>(undefined);
	/** Where the last press began, as long as the pointer has not gone from there: then it is a click. */
	const still = useRef<number | undefined>(undefined);
	const keyed = useRef<{ readonly id: string; readonly from: number } | undefined>(undefined);
	/** An element that holds the pointer must not be taken from its place in the page: while a drag lasts, the buttons keep theirs. */
	const [kept, keep] = useState<readonly string[] | undefined>(undefined);
	const [said, say] = useState({ text: "", nth: 0 });

	const ids = rows.map(({ id }) => id);
	/** Ahead of the rows where several events come before they are drawn anew. */
	const order = useRef<readonly string[]>(ids);
	useLayoutEffect(() => {
		order.current = rows.map(({ id }) => id);
	}, [rows]);

	const ending = useRef(onEnd);
	ending.current = onEnd;
	// a row that is held and taken away lets go: the change that it has opened is closed
	useLayoutEffect(() => {
		const gone = (what: { readonly id: string } | undefined) => what && !rows.some(({ id }) => id === what.id);
		if (!gone(held.current) && !gone(keyed.current)) return;
		held.current = undefined;
		keyed.current = undefined;
		keep(undefined);
		onHold(undefined);
		ending.current();
	}, [rows, onHold]);
	useEffect(
		() => () => {
			if (held.current || keyed.current) ending.current();
		},
		[],
	);

	const go = (id: string, to: number) => {
		const from = order.current.indexOf(id);
		if (from === to) return;
		order.current = moved(order.current, from, to);
		onMove(from, to);
	};
	const settle = ({ id, from }: { readonly id: string; readonly from: number }) => {
		onEnd();
		const to = order.current.indexOf(id);
		if (to !== from) say(({ nth }) => ({ text: placeSaid(rows, to, spokenUnit), nth: nth + 1 }));
	};

	const down = (event: PointerEvent<HTMLButtonElement>, id: string, from: number) => {
		if (event.button !== 0 || held.current || keyed.current) return;
		event.currentTarget.setPointerCapture(event.pointerId);
		// not every browser focuses a button that is pressed, and Esc must reach it
		event.currentTarget.focus({ preventScroll: true });
		held.current = { pointer: event.pointerId, id, from };
		still.current = event.clientY;
		keep(ids);
		onHold(id);
		onStart();
	};
	const drag = (event: PointerEvent<HTMLButtonElement>) => {
		const box = list.current?.getBoundingClientRect();
		if (!box || held.current?.pointer !== event.pointerId) return;
		const { id } = held.current;
		if (still.current !== undefined && Math.abs(event.clientY - still.current) > clickReach) still.current = undefined;
		const at = order.current.indexOf(id);
		go(id, indexAt(event.clientY - box.top, at, rows.length, box.height / rows.length));
	};
	const drop = () => {
		const what = held.current;
		if (!what) return;
		held.current = undefined;
		keep(undefined);
		onHold(undefined);
		settle(what);
	};

	/** For who cannot drag: every order can be had by clicks. */
	const click = (event: MouseEvent, id: string, from: number) => {
		const isDragEnd = event.detail > 0 && still.current === undefined;
		if (isDragEnd || held.current || keyed.current) return;
		onStart();
		go(id, from === 0 ? rows.length - 1 : from - 1);
		settle({ id, from });
	};

	const press = (event: KeyboardEvent<HTMLButtonElement>, id: string, from: number) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (held.current) {
			if (event.key !== "Escape") return;
			// the key is used up: nothing else closes with the drag
			event.preventDefault();
			still.current = undefined;
			go(held.current.id, held.current.from);
			drop();
			return;
		}
		const to = indexAfterKey(event.key, order.current.indexOf(id), rows.length);
		if (to === undefined) return;
		event.preventDefault();
		if (!keyed.current) {
			if (to === from) return;
			keyed.current = { id, from };
			onStart();
		}
		go(id, to);
	};
	const release = () => {
		const what = keyed.current;
		keyed.current = undefined;
		if (what) settle(what);
	};

	const shown = (kept ?? ids).filter((id) => ids.includes(id));
	return (
		<>
			<div
				ref={list}
				className="absolute left-0 w-7 print:hidden pointer-coarse:w-11"
				style={{ top: `${rowRems}rem`, bottom: `${rowRems + footRems}rem` }}
			>
				{shown.map((id) => {
					const index = ids.indexOf(id);
					return (
						<button
							key={id}
							type="button"
							aria-label={`Move ${rows[index]?.name}`}
							aria-keyshortcuts="ArrowUp ArrowDown Home End"
							title="Drag it to its place. A click moves it one place up, the first one to the end."
							className="absolute inset-x-0 flex cursor-grab touch-none items-center justify-center text-soft select-none hover:text-ink focus-visible:-outline-offset-2 active:cursor-grabbing active:text-ink"
							style={{ top: `${rowRems * index}rem`, height: `${rowRems}rem` }}
							onPointerDown={(event) => down(event, id, index)}
							onPointerMove={drag}
							onPointerUp={drop}
							onPointerCancel={drop}
							onLostPointerCapture={drop}
							onClick={(event) => click(event, id, index)}
							onKeyDown={(event) => press(event, id, index)}
							onKeyUp={release}
							onBlur={release}
						>
							<svg aria-hidden="true" width="10" height="16" fill="currentColor">
								{[2, 8, 14].map((y) => (
									<path key={y} d={`M0 ${y - 1}h10v2h-10z`} />
								))}
							</svg>
						</button>
					);
				})}
			</div>
			<p role="status" className="sr-only">
				{/* keyed by the change, so that the same words are spoken again */}
				<span key={said.nth}>{said.text}</span>
			</p>
		</>
	);
}
