import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { seek } from "#analysis/seek";
import { solutionUncertainty } from "#analysis/slope";
import { DraftField } from "#controls/DraftField";
import { type Parsed, parseOutput } from "#controls/parse";
import {
	energyKey,
	type InputKey,
	type Inputs,
	inputKeys,
	inputOf,
	isInputKey,
	isOutputKey,
	nameInSentence,
	type OutputKey,
	quantity,
	rounded,
	shownUnit,
	significant,
} from "#model";
import { sameNumber } from "#model/same-number";
import { tied } from "#model/tied";
import { type Goal as GoalAsked, goalAtMost } from "#permalink";
import { fixedThatMoves, fixedWith, type Locks, setInputs, show, useResults, useStore } from "#state";
import { InputOptions } from "./InputOptions";
import { OutputOptions } from "./SubjectChoice";
import { endOfWay, gaveWay, isNoHelp, standing, valueText } from "./sought";
import "./goal.css";

/** “Reach 400 Wh/l by changing the cathode porosity”: any result, any input, the coupling in force. */
export function Goal() {
	const goal = useStore((state) => state.showing.goal);
	const { energy, basis } = useStore((state) => state.showing);
	// what was chosen before a value is typed
	const of = goal?.of ?? energyKey(energy, basis);
	const hold = useStore((state) => state.design.hold);
	const locks = useStore((state) => state.locks);
	const free = useMemo(() => inputKeys.filter((key) => !fixedWith(key, hold, locks)), [hold, locks]);
	const by = free.find((key) => key === (goal?.by ?? "P")) ?? free[0];
	const section = useRef<HTMLElement>(null);
	/** How often something was asked here: what a link asks, and what a moving slider makes of it, is not spoken. */
	const [asked, setAsked] = useState(0);
	const [spoken, speak] = useState({ text: "", asked });
	// nothing is left to be changed
	if (!by) return null;
	const ask = (change: Partial<GoalAsked>) => {
		show({ goal: { of, by, value: goal?.value, ...change } });
		setAsked((nth) => nth + 1);
	};
	const { factor } = shownUnit(quantity(of).unit);
	return (
		<section ref={section} tabIndex={-1} className="goal" aria-label="Goal">
			<p className="goal-question">
				Reach{" "}
				<DraftField
					key={of}
					name="Goal: value"
					placeholder="how much"
					shown={goal?.value === undefined ? "" : String(Number((goal.value * factor).toPrecision(12)))}
					read={(text) => readGoal(of, text)}
					onTake={(value) => ask({ value: Number.isNaN(value) ? undefined : value })}
				/>{" "}
				<select
					aria-label="Goal: result"
					className="select"
					value={of}
					onChange={({ target: { value } }) => isOutputKey(value) && ask({ of: value, value: undefined })}
				>
					<OutputOptions units />
				</select>{" "}
				by changing{" "}
				<select
					aria-label="Goal: input"
					className="select"
					value={by}
					onChange={({ target: { value } }) => isInputKey(value) && ask({ by: value })}
				>
					<InputOptions of={free} />
				</select>
			</p>
			{goal?.value !== undefined && (
				<div className="goal-answer">
					<Answer
						of={of}
						by={by}
						value={goal.value}
						asked={asked}
						onAnswer={(text) => {
							if (spoken.asked !== asked) speak({ text, asked });
						}}
						onSet={(inputs) => {
							flushSync(() => setInputs(inputs));
							// the button is gone with what it was for
							section.current?.focus();
						}}
					/>
				</div>
			)}
			<span role="status" className="sr-only">
				{/* keyed by the question, so that the same words are spoken again */}
				{spoken.text && <span key={spoken.asked}>{spoken.text}</span>}
			</span>
		</section>
	);
}

/** An emptied field asks for nothing. */
function readGoal(of: OutputKey, text: string): Parsed {
	if (text.trim() === "") return { value: Number.NaN };
	const parsed = parseOutput(of, text);
	return "problem" in parsed || Math.abs(parsed.value) <= goalAtMost
		? parsed
		: { problem: `“${text.trim()}” is beyond anything that a cell has.` };
}

interface AnswerProps {
	readonly of: OutputKey;
	readonly by: InputKey;
	readonly value: number;
	readonly asked: number;
	/** What the answer is once something was asked. */
	readonly onAnswer: (text: string) => void;
	readonly onSet: (inputs: Inputs) => void;
}

function Answer({ of, by, value, asked, onAnswer, onSet }: AnswerProps) {
	const { inputs, outputs } = useDeferredValue(useResults());
	const { hold, u } = useDeferredValue(useStore((state) => state.design));
	const locks = useStore((state) => state.locks);
	const sought = useMemo(() => seek(inputs, { key: by, hold }, of, value), [inputs, hold, by, of, value]);
	const isMet = sameNumber(outputs[of], value);
	const found = isMet
		? []
		: sought.solutions.map((design) => ({
				design,
				text: withUncertainty(design, by, solutionUncertainty(design, u, hold, by, of)),
				rest: `${gaveWay(by, inputs, design)}${isBeyondSlider(design, by) ? ", beyond the slider’s range" : ""}${staysIn(inputs, design, locks)}`,
				open: fixedThatMoves(inputs, design, locks) === undefined,
			}));
	const without = (): string => {
		if (isMet) return "That is what it has.";
		if (!isNoHelp(sought, inputs, of)) return `Not reached: ${endOfWay(sought, by, inputs, of)}.`;
		if (sought.stop) return `${inputOf(by).name} cannot help: ${standing(sought, by, inputs)}.`;
		if (sought.best === inputs) return `${inputOf(by).name} cannot help: this result does not depend on it.`;
		const { factor, label } = shownUnit(quantity(of).unit);
		return `Not reached: the ${nameInSentence(by)} brings it no nearer than ${tied(`${significant(outputs[of] * factor, 4)} ${label}`.trim())}.`;
	};
	const said = found.length > 0 ? found.map(({ text, rest }) => text + rest).join(" or ") : without();
	const tell = useRef(() => {});
	tell.current = () => onAnswer(said);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the question is the trigger
	useEffect(() => {
		tell.current();
	}, [asked]);
	return (
		<>
			{found.length === 0 && <p>{said}</p>}
			{found.map(({ design, text, rest, open }, i) => (
				<p key={design[by]}>
					{i > 0 && "or "}
					<b>{text}</b>
					{rest}.{" "}
					{open && (
						<button
							type="button"
							className="word-button"
							aria-label={`Set ${nameInSentence(by)} to ${valueText(by, design[by])}`}
							onClick={() => onSet(design)}
						>
							Set
						</button>
					)}
				</p>
			))}
		</>
	);
}

/** “; but the cathode thickness is fixed by the link”, of what would have to give way. */
const staysIn = (from: Inputs, to: Inputs, locks: Locks): string => {
	const fixed = fixedThatMoves(from, to, locks);
	return fixed ? `; but the ${nameInSentence(fixed)} is fixed by the link` : "";
};

const isBeyondSlider = (design: Inputs, key: InputKey): boolean => {
	const { min, max } = inputOf(key).soft;
	return design[key] < min || design[key] > max;
};

/** The value that was found with its ±, in the unit that the slider shows. */
function withUncertainty(found: Inputs, key: InputKey, u: number | undefined): string {
	const { factor, label } = shownUnit(inputOf(key).unit);
	const text = rounded(found[key] * factor, (u ?? 0) * factor);
	return text.u ? tied(`${text.value} ± ${text.u} ${label}`.trim()) : valueText(key, found[key]);
}
