import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import { valueAfterKey } from "#layout/step-keys";
import { inputs as rows } from "#model";
import { type Place, settle, shownRange } from "./handles";
import type { Boundary, BoundaryKey, Design, Drawing } from "./series";

/** A change of a design by hand: one `onStart`, any number of `onMove`, one `onEnd`. */
export interface Gesture {
	onStart(): void;
	onMove(key: BoundaryKey, value: number): void;
	onEnd(): void;
}

interface Props extends Gesture {
	readonly boundary: Boundary;
	readonly place: Place;
	readonly drawing: Drawing;
	readonly inputs: Design["inputs"];
	/** Keeps the µm that the frame spans while a drag lasts. */
	hold(span: number | undefined): void;
}

const bar = { width: 9, height: 30 };
const finest = 24;
const coarsest = 44;

export function BoundaryHandle({ boundary, place, drawing, inputs, hold, onStart, onMove, onEnd }: Props) {
	const { key, name, moves, position, value } = boundary;
	const { scale, span, width, top, depth } = drawing;
	/** Which pointer px stands for which µm of the frame; set anew whenever the scale had to give way. */
	const anchor = useRef<{ pointer: number; px: number; position: number; span: number } | undefined>(undefined);
	const keyed = useRef(false);

	// a handle that goes away in the middle of a change ends it
	const ending = useRef(onEnd);
	ending.current = onEnd;
	useEffect(
		() => () => {
			if (anchor.current || keyed.current) ending.current();
		},
		[],
	);

	const change = (next: number) => {
		if (next !== value) onMove(key, next);
	};

	const down = (event: PointerEvent<SVGGElement>) => {
		if (event.button !== 0 || anchor.current) return;
		event.currentTarget.setPointerCapture(event.pointerId);
		anchor.current = { pointer: event.pointerId, px: event.clientX, position, span };
		hold(span);
		onStart();
	};
	const drag = (event: PointerEvent<SVGGElement>) => {
		const held = anchor.current;
		if (held?.pointer !== event.pointerId) return;
		if (held.span !== span) {
			// counting on in the old scale, the boundary would run away from the pointer, and the scale with it
			anchor.current = { pointer: event.pointerId, px: event.clientX, position, span };
			hold(span);
			return;
		}
		// what lies to the left of the layer is taken as it is now: it may have given way to the last move
		// another finger may have ended the change that both are part of
		onStart();
		const wanted = held.position + (event.clientX - held.px) / scale - (position - value);
		change(settle(key, wanted, inputs));
	};
	const up = (event: PointerEvent<SVGGElement>) => {
		if (anchor.current?.pointer !== event.pointerId) return;
		anchor.current = undefined;
		hold(undefined);
		onEnd();
	};

	const press = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const next = valueAfterKey(event, value, { ...shownRange(key, value), step: rows[key].soft.step });
		if (next === undefined) return;
		event.preventDefault();
		if (next === value) return;
		if (!keyed.current) onStart();
		keyed.current = true;
		onMove(key, next);
	};
	/** A key that repeats is one gesture, as a drag is. */
	const release = () => {
		if (keyed.current) onEnd();
		keyed.current = false;
	};

	const range = shownRange(key, value);
	const middle = top + place.middle * depth;
	const grip = {
		y: top + (place.middle - place.half) * depth,
		height: 2 * place.half * depth,
		fill: "transparent",
	};
	// nothing to grab outside of the frame: it would widen the page on a phone
	const left = (across: number) => Math.max(0, Math.min(width - across, boundary.x - across / 2));
	const height = Math.min(bar.height, 12 + depth / 10, grip.height - 6);

	return (
		<g
			role="slider"
			data-screen-only=""
			tabIndex={0}
			aria-label={name}
			aria-orientation="horizontal"
			aria-valuemin={range.min}
			aria-valuemax={range.max}
			aria-valuenow={value}
			aria-valuetext={`${moves} ${Number(value.toFixed(1))} ${rows[key].unit.spoken}`}
			className="group cursor-ew-resize touch-none outline-hidden print:hidden"
			onPointerDown={down}
			onPointerMove={drag}
			onPointerUp={up}
			onPointerCancel={up}
			onLostPointerCapture={up}
			onKeyDown={press}
			onKeyUp={(event) => event.key !== "Shift" && release()}
			onBlur={release}
		>
			<rect className="touch-none pointer-coarse:hidden" x={left(finest)} width={finest} {...grip} />
			<rect className="touch-none not-pointer-coarse:hidden" x={left(coarsest)} width={coarsest} {...grip} />
			<rect
				className="fill-none stroke-transparent stroke-2 group-focus-visible:stroke-accent forced-colors:group-focus-visible:stroke-[Highlight]"
				x={boundary.x - bar.width / 2 - 4}
				y={middle - height / 2 - 4}
				width={bar.width + 8}
				height={height + 8}
				rx={bar.width / 2 + 4}
			/>
			<rect
				className="fill-paper stroke-ink group-hover:stroke-accent group-active:stroke-accent forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]"
				strokeWidth={1.25}
				x={boundary.x - bar.width / 2}
				y={middle - height / 2}
				width={bar.width}
				height={height}
				rx={bar.width / 2}
			/>
		</g>
	);
}
