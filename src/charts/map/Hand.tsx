import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import type { MapPlane } from "#analysis/map-plane";
import type { Ranged, Setting } from "#analysis/place";
import { valueAfterKey } from "#layout/step-keys";
import { type InputKey, inputOf, onStep, spokenInput } from "#model";
import { type Held, wantedAt } from "./held";
import type { Mark } from "./labels";
import { type Layout, scaleX, scaleY, valueX, valueY } from "./layout";
import type { MapNow } from "./Now";
import { Reading } from "./Reading";

/** A change of the design by hand: one `onStart`, any number of `onSet`, one `onEnd`; or `onCancel`, which takes it back. */
export interface Moving {
	/** Inputs that keep their values: the point does not move along them. */
	readonly fixed: ReadonlySet<InputKey>;
	onStart(): void;
	/** One input, with what gives way to it; or both, with what follows them. */
	onSet(settings: readonly Setting[]): void;
	onEnd(): void;
	onCancel(): void;
}

interface HandProps extends Moving {
	readonly plane: MapPlane;
	readonly layout: Layout;
	readonly now: MapNow;
	readonly held: Held | undefined;
	readonly marks: readonly Mark[];
	/** Words for the results at a place. */
	readonly read: (x: number, y: number) => readonly string[];
	/** The same of the design in hand. */
	readonly nowTexts: readonly string[];
}

/** A press so near to a mark, in px, takes its exact values. */
const grasp = 12;

type Pixel = readonly [x: number, y: number];

/** What drags the point. */
interface Grip {
	readonly pointer: number;
	/** How far off the middle of the point it was taken up. */
	readonly off: Pixel;
	/** The mark that was pressed: as long as the pointer stays at it, the point has its exact values. */
	readonly mark?: Mark | undefined;
}

const isAt = (mark: Mark, [x, y]: Pixel) => Math.hypot(mark.x - x, mark.y - y) < grasp;

/** Over the picture: a press brings the point there, where it can be dragged on, and a pointer is told what is beneath it. */
export function Hand(props: HandProps) {
	const { plane, layout, now, held, marks, read, nowTexts, fixed, onStart, onSet, onEnd, onCancel } = props;
	const { x, y } = plane;
	const still = fixed.has(x.key) && fixed.has(y.key);
	const { left, right, top, bottom } = layout;
	const area = useRef<HTMLDivElement>(null);
	const grip = useRef<Grip | undefined>(undefined);
	/** Whether a mouse or a pen has done already what the click at the end of its press would do. */
	const done = useRef(false);
	const keyed = useRef(false);
	const [hover, setHover] = useState<Pixel>();

	// a map that goes away in the middle of a change ends it
	const ending = useRef(onEnd);
	ending.current = onEnd;
	useEffect(
		() => () => {
			if (grip.current || keyed.current) ending.current();
		},
		[],
	);

	const [cx, cy] = [scaleX(layout, x, now.x), scaleY(layout, y, now.y)];
	const pixelOf = (event: MouseEvent): Pixel => {
		const box = area.current!.getBoundingClientRect();
		return [left + event.clientX - box.left, top + event.clientY - box.top];
	};

	const markAt = (at: Pixel) => (held ? undefined : marks.find((each) => isAt(each, at)));
	const settings = (at: Pixel, mark: Mark | undefined): readonly Setting[] =>
		mark
			? [
					[x.key, mark.spot.x],
					[y.key, mark.spot.y],
				]
			: wantedAt(plane, layout, held, at);
	const click = (event: MouseEvent) => {
		if (!still && !done.current) {
			const at = pixelOf(event);
			onStart();
			onSet(settings(at, markAt(at)));
			onEnd();
		}
		done.current = false;
	};
	/** A mouse or a pen has the point from its press on; a finger may be about to scroll, and waits for its click. */
	const press = (event: PointerEvent<HTMLDivElement>) => {
		if (grip.current) return;
		const at = pixelOf(event);
		done.current = !still && event.button === 0 && event.pointerType !== "touch";
		if (!done.current) return setHover(at);
		event.currentTarget.setPointerCapture(event.pointerId);
		const mark = markAt(at);
		grip.current = { pointer: event.pointerId, off: [0, 0], mark };
		setHover(undefined);
		onStart();
		onSet(settings(at, mark));
	};
	const down = (event: PointerEvent<HTMLDivElement>) => {
		if (still || event.button !== 0 || grip.current) return;
		event.currentTarget.setPointerCapture(event.pointerId);
		const [px, py] = pixelOf(event);
		grip.current = { pointer: event.pointerId, off: [px - cx, py - cy] };
		setHover(undefined);
		onStart();
	};
	const move = (event: PointerEvent<HTMLDivElement>) => {
		const at = pixelOf(event);
		if (!grip.current) return setHover(at);
		const { pointer, off, mark } = grip.current;
		if (pointer !== event.pointerId) return;
		// another finger may have ended the change that both are part of
		onStart();
		onSet(settings([at[0] - off[0], at[1] - off[1]], mark && isAt(mark, at) ? mark : undefined));
	};
	const drop = (event: PointerEvent<HTMLDivElement>, how: () => void) => {
		if (grip.current?.pointer !== event.pointerId) return;
		grip.current = undefined;
		how();
	};

	/** One input alone; along what is held both, so that the third gives way and not the other axis. */
	const along = (of: Ranged, value: number) => {
		const other: Setting = of === x ? [y.key, now.y] : [x.key, now.x];
		onSet(held?.key === of.key ? [[of.key, value], other] : [[of.key, value]]);
	};

	/** Left and right are of the one input, up and down of the other, whichever has the focus; the other keys are of its own. */
	const key = (event: KeyboardEvent, of: Ranged) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const across = event.key === "ArrowLeft" || event.key === "ArrowRight";
		const up = event.key === "ArrowUp" || event.key === "ArrowDown";
		const moved = across ? x : up ? y : of;
		const value = moved === x ? now.x : now.y;
		const reach = { min: moved.from, max: moved.to, step: inputOf(moved.key).soft.step };
		const next = valueAfterKey(event, value, reach);
		if (next === undefined) return;
		event.preventDefault();
		if (next === value) return;
		if (!keyed.current) onStart();
		keyed.current = true;
		along(moved, next);
	};
	/** A key that repeats is one change, as a drag is. */
	const release = () => {
		if (keyed.current) onEnd();
		keyed.current = false;
	};

	const slider = (of: Ranged, value: number) =>
		!fixed.has(of.key) && (
			<input
				type="range"
				aria-label={`${inputOf(of.key).name} on the map`}
				min={of.from}
				max={of.to}
				step="any"
				value={value}
				aria-valuetext={spokenInput(of.key, value)}
				className="pointer-events-none absolute inset-0 size-full opacity-0"
				onChange={(event) => along(of, event.target.valueAsNumber)}
				onKeyDown={(event) => key(event, of)}
				onKeyUp={(event) => event.key !== "Shift" && release()}
				onBlur={release}
			/>
		);
	const reading =
		hover && ([onStep(x.key, valueX(layout, x, hover[0])), onStep(y.key, valueY(layout, y, hover[1]))] as const);
	return (
		<>
			{hover && (
				<svg
					aria-hidden="true"
					className="pointer-events-none absolute top-0 left-0 print:hidden"
					width={layout.width}
					height={layout.height}
				>
					<path
						d={`M${hover[0]},${top}V${bottom}M${left},${hover[1]}H${right}`}
						className="stroke-rule"
						strokeWidth={1}
					/>
				</svg>
			)}
			{/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the two sliders at the point. */}
			{/* biome-ignore lint/a11y/noStaticElementInteractions: a place of the map is no control of its own; the point is. */}
			<div
				ref={area}
				className={`absolute select-none print:hidden ${still ? "" : "cursor-crosshair"}`}
				style={{ left, width: right - left, top, height: bottom - top }}
				onClick={click}
				onPointerDown={press}
				onPointerMove={move}
				onPointerUp={(event) => drop(event, onEnd)}
				onPointerCancel={(event) => drop(event, onCancel)}
				onLostPointerCapture={(event) => drop(event, onEnd)}
				onPointerLeave={() => setHover(undefined)}
			>
				{/* biome-ignore lint/a11y/useKeyWithClickEvents: a click on the point itself is not one on the map. */}
				{/* biome-ignore lint/a11y/noStaticElementInteractions: its sliders are within. */}
				<div
					className={`absolute size-6 -translate-x-1/2 -translate-y-1/2 rounded-full has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-accent pointer-coarse:size-11 ${still ? "" : "cursor-grab touch-none active:cursor-grabbing"}`}
					style={{ left: cx - left, top: cy - top }}
					onClick={(event) => event.stopPropagation()}
					onPointerDown={down}
				>
					{slider(x, now.x)}
					{slider(y, now.y)}
				</div>
			</div>
			<Reading texts={reading && read(...reading)} now={nowTexts} />
		</>
	);
}
