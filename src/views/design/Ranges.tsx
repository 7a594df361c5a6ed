import { useRef, useState } from "react";
import {
	firstRanges,
	follower,
	type Ranged,
	rangeRefusal,
	rangesAtMost,
	rangesRefusal,
	sliderRange,
} from "#analysis/place";
import { DraftField } from "#controls/DraftField";
import { type Parsed, parseInput, rangeInWords } from "#controls/parse";
import { SteadyButton } from "#controls/SteadyButton";
import {
	type Hold,
	type InputKey,
	type Inputs,
	inputKeys,
	inputOf,
	inputText,
	isCoupled,
	shownInput,
	shownUnit,
} from "#model";
import { show, useStore } from "#state";
import { InputOptions } from "./InputOptions";
import "./ranges.css";

const now = () => useStore.getState();

const change = (key: InputKey, ends: Partial<Ranged>) =>
	show({ ranges: now().showing.ranges.map((range) => (range.key === key ? { ...range, ...ends } : range)) });

/** One end of a range as it was typed; beyond the other end it is refused, as it is beyond a limit. */
function readEnd(key: InputKey, end: "from" | "to", text: string): Parsed {
	const parsed = parseInput(key, text, now().design.inputs);
	const range = now().showing.ranges.find((each) => each.key === key);
	if ("problem" in parsed || !range) return parsed;
	if (end === "from" ? parsed.value < range.to : parsed.value > range.from) return parsed;
	const other = end === "from" ? range.to : range.from;
	return {
		problem: `${inputText(key, parsed.value)} would turn the range round, as its ${end === "from" ? "upper" : "lower"} end is ${inputText(key, other)}: the lower end is to be less than the upper one.`,
	};
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What stands against asking anything over the ranges of the page; nothing where they can be taken. */
export const refusedRanges = (ranges: readonly Ranged[], hold: Hold, design: Inputs): boolean =>
	rangesRefusal(ranges, hold) !== undefined || ranges.some((range) => rangeRefusal(range, design) !== undefined);

/** The inputs that vary in a question over ranges, and from where to where each goes. */
export function Ranges({ title = "Inputs that vary" }: { readonly title?: string }) {
	const ranges = useStore((state) => state.showing.ranges);
	const hold = useStore((state) => state.design.hold);
	const list = useRef<HTMLUListElement>(null);
	const adding = useRef<HTMLSelectElement>(null);
	const refused = rangesRefusal(ranges, hold);

	const remove = (index: number) => {
		show({ ranges: ranges.toSpliced(index, 1) });
		// the button is gone: what takes its place has the focus, and after the last one what brings it back
		requestAnimationFrame(() => {
			const left = list.current?.querySelectorAll<HTMLElement>("[data-remove]") ?? [];
			(left[Math.min(index, left.length - 1)] ?? adding.current)?.focus();
		});
	};
	return (
		<fieldset className="ranges">
			<legend className="ranges-title">{title}</legend>
			<ul ref={list}>
				{ranges.map((range, index) => (
					<Range key={range.key} range={range} onRemove={() => remove(index)} />
				))}
			</ul>
			<p className="text-soft">
				{refused === undefined ? (
					<Following ranges={ranges} hold={hold} />
				) : (
					<span role="alert" className="field-problem">
						{sentence(refused)}
					</span>
				)}
			</p>
			<Add ranges={ranges} hold={hold} field={adding} />
		</fieldset>
	);
}

/** What follows from the inputs that vary. */
function Following({ ranges, hold }: { readonly ranges: readonly Ranged[]; readonly hold: Hold }) {
	const keys = ranges.map(({ key }) => key);
	const third = follower(keys, hold);
	if (third) return `${inputOf(third).name} follows, as the solids are kept.`;
	return hold === "none" && keys.some(isCoupled) ? "Nothing is held, so nothing follows, and solids are not kept." : "";
}

function Range({ range, onRemove }: { readonly range: Ranged; readonly onRemove: () => void }) {
	const { key, from, to } = range;
	const { name, unit } = inputOf(key);
	const { label } = shownUnit(unit);
	// by its answer, not by the design: the row is drawn anew only where a limit moves over it
	const outside = useStore(({ design }) =>
		rangeRefusal(range, design.inputs) === undefined ? undefined : rangeInWords(key, design.inputs),
	);
	return (
		<li>
			<span className="range-name">{name}</span>
			<DraftField
				name={`${name}, from`}
				shown={shownInput(key, from)}
				read={(text) => readEnd(key, "from", text)}
				onTake={(from) => change(key, { from })}
				className="text-field range-from"
			/>
			<span aria-hidden="true" className="range-dash">
				–
			</span>
			<DraftField
				name={`${name}, to`}
				shown={shownInput(key, to)}
				read={(text) => readEnd(key, "to", text)}
				onTake={(to) => change(key, { to })}
				unit={label}
			/>
			<button
				type="button"
				data-remove=""
				className="word-button range-remove"
				aria-label={`Remove: ${name}`}
				onClick={onRemove}
			>
				Remove
			</button>
			{outside !== undefined && (
				<span role="alert" className="field-problem">
					{name} goes from {outside} in the design in hand; the range reaches beyond.
				</span>
			)}
		</li>
	);
}

function Add({
	ranges,
	hold,
	field,
}: {
	readonly ranges: readonly Ranged[];
	readonly hold: Hold;
	readonly field: React.RefObject<HTMLSelectElement | null>;
}) {
	const [chosen, setChosen] = useState<InputKey>();
	const full = ranges.length >= rangesAtMost;
	// none that would be refused beside those that vary already
	const others = inputKeys.filter(
		(key) =>
			!ranges.some((range) => range.key === key) &&
			(full || rangesRefusal([...ranges, { key, from: 0, to: 1 }], hold) === undefined),
	);
	const next = chosen && others.includes(chosen) ? chosen : others[0];
	return (
		<div className="ranges-add">
			<select
				ref={field}
				aria-label="Input to add"
				className="select"
				value={next}
				onChange={({ target: { value } }) => setChosen(others.find((key) => key === value))}
			>
				<InputOptions of={others} />
			</select>
			<SteadyButton
				off={full || !next}
				onClick={() => next && show({ ranges: [...ranges, sliderRange(next, now().design.inputs)] })}
			>
				Add
			</SteadyButton>
			<SteadyButton
				off={JSON.stringify(ranges) === JSON.stringify(firstRanges)}
				onClick={() => show({ ranges: firstRanges })}
			>
				As at first
			</SteadyButton>
			{full && <span className="text-soft">{rangesAtMost} inputs at most can vary at once.</span>}
		</div>
	);
}
