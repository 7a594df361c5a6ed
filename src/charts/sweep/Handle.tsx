import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import type { Ranged } from "#analysis/place";
import { valueAfterKey } from "#layout/step-keys";
import { type InputKey, inputOf, onStep, shownInput, shownUnit } from "#model";
import { type Layout, scaleX, valueAt } from "./layout";

/** A change of the input by hand: one `onStart`, any number of `onSet`, one `onEnd`; or `onCancel`, which takes it back. */
export interface Setting {
	/** Its value at this moment: what is drawn may be behind. */
	now(): number;
	onStart(): void;
	onSet(value: number): void;
	onEnd(): void;
	onCancel(): void;
}

interface HandleProps extends Setting {
	readonly along: InputKey;
	readonly range: Ranged;
	readonly layout: Layout;
	readonly value: number;
	/** The displayed step under a pointer that is not pressed; nothing where it has gone. */
	onHover(value: number | undefined): void;
}

/** Over the panels: a press or a drag sets the input, and so do the keys of a slider. */
export function Handle({ along, range, layout, value, now, onStart, onSet, onEnd, onCancel, onHover }: HandleProps) {
	const { left, right, panels } = layout;
	const held = useRef<number | undefined>(undefined);
	const keyed = useRef(false);

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
		const x = left + ((event.clientX - box.left) / box.width) * (right - left);
		return Math.min(range.to, Math.max(range.from, onStep(along, valueAt(layout, range, x))));
	};
	const down = (event: PointerEvent<HTMLDivElement>) => {
		if (event.button !== 0 || held.current !== undefined) return;
		event.currentTarget.setPointerCapture(event.pointerId);
		held.current = event.pointerId;
		onHover(undefined);
		onStart();
		onSet(wanted(event));
	};
	const drag = (event: PointerEvent<HTMLDivElement>) => {
		if (held.current === event.pointerId) onSet(wanted(event));
		else if (held.current === undefined && event.pointerType === "mouse") onHover(wanted(event));
	};
	const finish = (event: PointerEvent<HTMLDivElement>, how: () => void) => {
		if (held.current !== event.pointerId) return;
		held.current = undefined;
		how();
	};

	const press = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const reach = { min: range.from, max: range.to, step: inputOf(along).soft.step };
		const next = valueAfterKey(event, now(), reach);
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

	const top = panels[0]!.top;
	return (
		<div
			className="absolute cursor-ew-resize touch-pan-y select-none print:hidden"
			style={{ left, width: right - left, top, height: panels.at(-1)!.bottom - top }}
			onPointerDown={down}
			onPointerMove={drag}
			onPointerUp={(event) => finish(event, onEnd)}
			onPointerCancel={(event) => finish(event, onCancel)}
			onLostPointerCapture={(event) => finish(event, onEnd)}
			onPointerLeave={() => onHover(undefined)}
		>
			<div
				role="slider"
				tabIndex={0}
				aria-label={`${inputOf(along).name}, in the figure`}
				aria-orientation="horizontal"
				aria-valuemin={range.from}
				aria-valuemax={range.to}
				aria-valuenow={value}
				aria-valuetext={`${shownInput(along, value)} ${shownUnit(inputOf(along).unit).spoken}`.trim()}
				className="absolute inset-y-0 w-6 -translate-x-1/2 pointer-coarse:w-11"
				style={{ left: scaleX(layout, range, value) - left }}
				onKeyDown={press}
				onKeyUp={(event) => event.key !== "Shift" && release()}
				onBlur={release}
			/>
		</div>
	);
}
