import { type CSSProperties, memo, useEffect, useLayoutEffect, useRef, useState } from "react";
import { spread } from "#layout/spread";
import { valueAfterKey } from "#layout/step-keys";
import { presetOf } from "#library";
import { hardLimits, type InputKey, type Inputs, inputOf, inputText, onStep, spokenInput } from "#model";
import { beginChange, cancelChange, endChange, fixedWith, setInput, useStore } from "#state";
import { Consequence } from "./Consequence";
import { FixedQuantity } from "./FixedQuantity";
import { QuantityName } from "./QuantityName";
import { ValueField } from "./ValueField";

/** A published value that a slider can be set to exactly. */
export interface Tick {
	readonly value: number;
	/** Whose value it is. */
	readonly of: string;
}

export interface QuantitySliderProps {
	readonly of: InputKey;
	/** The part of the name that the heading above already says, spoken but not shown. */
	readonly under?: string;
	/** Colour of the layer it belongs to. */
	readonly tone: string;
	readonly ticks?: readonly Tick[];
	/** Keeps a line free for what gives way, so that nothing jumps when it is said. */
	readonly coupled?: boolean;
	readonly note?: React.ReactNode;
}

const noTicks: readonly Tick[] = [];

/** The slider's ends in a given design: its soft range, cut where the hard limits are narrower; theirs where nothing is left. */
function ends(key: InputKey, design: Inputs) {
	const { soft } = inputOf(key);
	const hard = hardLimits(key, design);
	const min = Math.max(soft.min, hard.min);
	const max = Math.min(soft.max, hard.max);
	return min < max ? { min, max } : hard;
}

/** Where a value stands between two ends, from 0 to 1. */
const along = (value: number, from: number, to: number) => Math.min(1, Math.max(0, (value - from) / (to - from || 1)));

/** The browser keeps the thumb within the track: its middle goes from half a thumb to half a thumb before the end. */
const at = (fraction: number) => `calc(var(--thumb) / 2 + (100% - var(--thumb)) * ${fraction})`;

/** One input, drawn from its row; where a link has fixed it, a line of text. */
export const QuantitySlider = memo(function QuantitySlider(props: QuantitySliderProps) {
	const fixed = useStore((state) => fixedWith(props.of, state.design.hold, state.locks));
	return fixed ? <FixedQuantity {...props} fixed={fixed} /> : <Movable {...props} />;
});

/** Name, symbol with its source, typed value with ±, slider, published ticks. */
function Movable({ of, under = "", tone, ticks = noTicks, coupled = false, note }: QuantitySliderProps) {
	const { name, default: original, whole } = inputOf(of);
	const value = useStore((state) => state.design.inputs[of]);
	const baseline = useStore((state) => presetOf(state.design.baseline).inputs[of]);
	const bottom = useStore((state) => ends(of, state.design.inputs).min);
	const top = useStore((state) => ends(of, state.design.inputs).max);
	const follows = useStore((state) => state.consequence?.gaveWay === of);
	const { step } = inputOf(of).soft;
	/** A value that was typed beyond the slider is not pulled back by a key. */
	const reach = { min: Math.min(bottom, value), max: Math.max(top, value), step };
	const fraction = (x: number) => along(x, bottom, top);
	const id = `slider-${of}`;

	/**
	 * A dragged thumb falls on displayed steps; a value that is set in another way is taken as it is. A drag is remembered
	 * until the focus goes or a key is pressed: Firefox says once more, after the release, where the thumb was let go.
	 */
	const dragged = useRef(false);
	/** Whether the thumb is held: a key that is pressed and let go meanwhile ends no drag. */
	const held = useRef(false);
	/** Where the drag has led to: to be told the same again is no change. */
	const led = useRef<number>(undefined);
	/** Whether the change that is under way is this slider's: one that only loses the focus ends no other's. */
	const changing = useRef(false);
	const begin = () => {
		changing.current = true;
		beginChange();
	};
	const released = () => {
		if (changing.current) endChange();
		changing.current = false;
	};
	const left = () => {
		held.current = false;
		dragged.current = false;
		released();
	};
	// a slider that goes away in the middle of a change ends it
	useEffect(() => () => void (changing.current && endChange()), []);
	const set = (next: number) => setInput(of, Math.min(reach.max, Math.max(reach.min, next)));
	const valueText = `${spokenInput(of, value)}${value < bottom || value > top ? ", beyond the slider’s range" : ""}`;

	return (
		<div className={`quantity ${follows ? "follows" : ""}`} style={{ "--tone": tone } as CSSProperties}>
			<QuantityName of={of} under={under}>
				{(visible) => (
					<label
						htmlFor={id}
						title="Double-click: back to cell 1 as built"
						onDoubleClick={() => setInput(of, original)}
					>
						{visible}
					</label>
				)}
			</QuantityName>
			<ValueField of={of} />
			<div className="track col-span-2">
				<span className="rail" />
				<span className="filled" style={{ width: at(fraction(value)) }} />
				{baseline !== value && <span className="ghost" style={{ left: at(fraction(baseline)) }} />}
				<input
					id={id}
					type="range"
					aria-label={name}
					min={bottom}
					max={top}
					step="any"
					value={value}
					aria-valuetext={valueText}
					onPointerDown={(event) => {
						if (event.button !== 0) return;
						held.current = true;
						dragged.current = true;
						led.current = undefined;
						begin();
					}}
					onPointerUp={() => {
						held.current = false;
						released();
					}}
					onPointerCancel={() => {
						held.current = false;
						dragged.current = false;
						changing.current = false;
						cancelChange();
					}}
					onBlur={left}
					onChange={(event) => {
						const wanted = event.target.valueAsNumber;
						if (!dragged.current) return set(wanted);
						// another finger may have ended the change that both are part of
						if (held.current) begin();
						const next = onStep(of, wanted);
						if (next !== led.current) set(next);
						led.current = next;
					}}
					onKeyDown={(event) => {
						const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
						// of a count there is no tenth of a step
						const pressed = { key, shiftKey: shiftKey && !whole };
						const next = ctrlKey || metaKey || altKey ? undefined : valueAfterKey(pressed, value, reach);
						if (next === undefined) return;
						event.preventDefault();
						begin();
						set(next);
					}}
					onKeyUp={(event) => event.key !== "Shift" && !held.current && left()}
				/>
			</div>
			<Ticks of={of} ticks={ticks} from={bottom} to={top} />
			<Consequence of={of} coupled={coupled} />
			{note && <div className="col-span-2 text-soft text-[0.8125rem] leading-snug">{note}</div>}
		</div>
	);
}

/** Marks under the track; their buttons stand apart from each other however close the values are. */
const Ticks = memo(function Ticks({
	of,
	ticks,
	from,
	to,
}: {
	readonly of: InputKey;
	readonly ticks: readonly Tick[];
	readonly from: number;
	readonly to: number;
}) {
	const row = useRef<HTMLDivElement>(null);
	const [width, setWidth] = useState(280);
	const [coarse, setCoarse] = useState(false);
	useLayoutEffect(() => {
		const element = row.current;
		if (!element) return;
		const pointer = matchMedia("(pointer: coarse)");
		const measure = () => {
			setWidth(element.clientWidth);
			setCoarse(pointer.matches);
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		pointer.addEventListener("change", measure);
		return () => {
			observer.disconnect();
			pointer.removeEventListener("change", measure);
		};
	}, []);
	if (ticks.length === 0) return null;
	const { name } = inputOf(of);
	const target = coarse ? 44 : 24;
	// as wide as --thumb in slider.css
	const thumb = coarse ? 28 : 18;
	const sorted = ticks.toSorted((a, b) => a.value - b.value);
	const marks = sorted.map(({ value }) => thumb / 2 + along(value, from, to) * (width - thumb));
	const centres = spread(
		marks,
		marks.map(() => target),
		0,
		width,
	);
	return (
		<div ref={row} className="ticks col-span-2" style={{ height: target }}>
			<svg className="absolute inset-0 size-full" aria-hidden="true">
				{sorted.map(({ value }, i) => (
					<path key={value} d={`M${marks[i]} 0V4L${centres[i]} 9V13`} className="fill-none stroke-rule" />
				))}
			</svg>
			{sorted.map(({ value, of: whose }, i) => (
				<button
					key={value}
					type="button"
					className="tick"
					style={{ left: (centres[i] ?? 0) - target / 2, width: target, height: target }}
					aria-label={`Set ${name} to ${inputText(of, value)}, ${whose}`}
					title={`${inputText(of, value)}, ${whose}`}
					onClick={() => setInput(of, value)}
				/>
			))}
		</div>
	);
});
