import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import { type StepRange, valueAfterKey } from "#layout/step-keys";

/** A change of one number by hand: one `onStart`, any number of `onSet`, one `onEnd`; or `onCancel`, which takes it back. */
export interface Setting {
	/** Its value at this moment: what is drawn may be behind. */
	now(): number;
	/** Whether it keeps its value: then a pointer is told what is beneath it, and that is all. */
	readonly fixed?: boolean;
	onStart(): void;
	onSet(value: number): void;
	onEnd(): void;
	onCancel(): void;
}

interface SlideOverProps extends Setting, StepRange {
	/** Of the number that is set. */
	readonly name: string;
	readonly value: number;
	readonly valueText: string;
	/** The plot, in px of the picture; the number runs across it from left to right. */
	readonly area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
	/** Where the value stands, in px of the picture. */
	readonly at: number;
	/** The number that a place stands for, on a step and within the range. */
	valueAt(x: number): number;
	/** The number under a pointer that is not pressed; nothing where it has gone. */
	onHover(value: number | undefined): void;
}

/** Over a plot: a press or a drag sets the number along its axis, and so do the keys of a slider. */
export function SlideOver(props: SlideOverProps) {
	const { name, value, valueText, min, max, step, area, at, valueAt, now, fixed = false } = props;
	const { onStart, onSet, onEnd, onCancel, onHover } = props;
	const { left, right, top, bottom } = area;
	const held = useRef<number | undefined>(undefined);
	const keyed = useRef(false);

	// a plot that goes away in the middle of a change ends it
	const ending = useRef(onEnd);
	ending.current = onEnd;
	useEffect(
		() => () => {
			if (held.current !== undefined || keyed.current) ending.current();
		},
		[],
	);

	const wanted = (event: PointerEvent<HTMLDivElement>) => {
		const box = event.currentTarget.getBoundingClientRect();
		return valueAt(left + ((event.clientX - box.left) / box.width) * (right - left));
	};
	const down = (event: PointerEvent<HTMLDivElement>) => {
		if (fixed || event.button !== 0 || held.current !== undefined) return;
		event.currentTarget.setPointerCapture(event.pointerId);
		held.current = event.pointerId;
		onHover(undefined);
		onStart();
		onSet(wanted(event));
	};
	const drag = (event: PointerEvent<HTMLDivElement>) => {
		if (held.current === event.pointerId) {
			// another finger may have ended the change that both are part of
			onStart();
			onSet(wanted(event));
		} else if (held.current === undefined && event.pointerType === "mouse") onHover(wanted(event));
	};
	const finish = (event: PointerEvent<HTMLDivElement>, how: () => void) => {
		if (held.current !== event.pointerId) return;
		held.current = undefined;
		how();
	};

	const press = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const next = valueAfterKey(event, now(), { min, max, step });
		if (next === undefined) return;
		event.preventDefault();
		if (next === now()) return;
		if (!keyed.current) onStart();
		keyed.current = true;
		onSet(next);
	};
	/** A key that repeats is one change, as a drag is. */
	const release = () => {
		if (keyed.current) onEnd();
		keyed.current = false;
	};

	return (
		<div
			className={`absolute touch-pan-y select-none print:hidden ${fixed ? "" : "cursor-ew-resize"}`}
			style={{ left, width: right - left, top, height: bottom - top }}
			onPointerDown={down}
			onPointerMove={drag}
			onPointerUp={(event) => finish(event, onEnd)}
			onPointerCancel={(event) => finish(event, onCancel)}
			onLostPointerCapture={(event) => finish(event, onEnd)}
			onPointerLeave={() => onHover(undefined)}
		>
			{!fixed && (
				<div
					role="slider"
					tabIndex={0}
					aria-label={`${name}, in the figure`}
					aria-orientation="horizontal"
					aria-valuemin={min}
					aria-valuemax={max}
					aria-valuenow={value}
					aria-valuetext={valueText}
					className="absolute inset-y-0 w-6 -translate-x-1/2 pointer-coarse:w-11"
					style={{ left: at - left }}
					onKeyDown={press}
					onKeyUp={(event) => event.key !== "Shift" && release()}
					onBlur={release}
				/>
			)}
		</div>
	);
}
