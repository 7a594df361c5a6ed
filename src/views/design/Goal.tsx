import { useDeferredValue, useMemo } from "react";
import { seek } from "#analysis/seek";
import { solutionUncertainty } from "#analysis/slope";
import { DraftField } from "#controls/DraftField";
import { type Parsed, parseOutput } from "#controls/parse";
import {
	energyKey,
	type InputKey,
	type Inputs,
	inputOf,
	inputs as inputRows,
	inputText,
	isInputKey,
	isOutputKey,
	nameInSentence,
	type OutputKey,
	quantity,
	rounded,
	shownUnit,
	significant,
} from "#model";
import { type Goal as GoalAsked, goalAtMost } from "#permalink";
import { setInputs, show, useResults, useStore } from "#state";
import { InputOptions } from "./InputOptions";
import { OutputOptions } from "./SubjectChoice";
import { endOfWay, gaveWay, isNoHelp } from "./sought";
import "./goal.css";

/** “Reach 400 Wh/l by changing the cathode porosity”: any result, any input, the coupling in force. */
export function Goal() {
	const goal = useStore((state) => state.showing.goal);
	const { energy, basis } = useStore((state) => state.showing);
	// what was chosen before a value is typed
	const of = goal?.of ?? energyKey(energy, basis);
	const by = goal?.by ?? "P";
	const ask = (change: Partial<GoalAsked>) => show({ goal: { of, by, value: goal?.value, ...change } });
	const { factor, label } = shownUnit(quantity(of).unit);
	return (
		<section className="goal" aria-label="Goal">
			<p className="goal-question">
				Reach{" "}
				<select
					aria-label="Goal: result"
					className="select"
					value={of}
					onChange={({ target: { value } }) => isOutputKey(value) && ask({ of: value, value: undefined })}
				>
					<OutputOptions />
				</select>{" "}
				of{" "}
				<DraftField
					key={of}
					name="Goal: value"
					shown={goal?.value === undefined ? "" : String(Number((goal.value * factor).toPrecision(12)))}
					read={(text) => readGoal(of, text)}
					onTake={(value) => ask({ value: Number.isNaN(value) ? undefined : value })}
					unit={label}
				/>{" "}
				by changing{" "}
				<select
					aria-label="Goal: input"
					className="select"
					value={by}
					onChange={({ target: { value } }) => isInputKey(value) && ask({ by: value })}
				>
					<InputOptions />
				</select>
			</p>
			{goal?.value !== undefined && (
				<div className="goal-answer">
					<Answer of={of} by={by} value={goal.value} />
				</div>
			)}
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

function Answer({ of, by, value }: { readonly of: OutputKey; readonly by: InputKey; readonly value: number }) {
	const { inputs, outputs } = useDeferredValue(useResults());
	const { hold, u } = useDeferredValue(useStore((state) => state.design));
	const sought = useMemo(() => seek(inputs, { key: by, hold }, of, value), [inputs, hold, by, of, value]);
	const { factor, label } = shownUnit(quantity(of).unit);
	const now = outputs[of];
	if (Math.abs(now - value) <= 1e-9 * Math.abs(value)) return <p className="text-soft">That is what it has.</p>;
	if (sought.solutions.length === 0)
		return isNoHelp(sought, inputs, of) ? (
			<p>
				{sought.stop || sought.best === inputs
					? `${inputOf(by).name} cannot help: ${sought.stop ? `it stands at ${inputText(by, inputs[by])} already` : "this result does not hang on it"}.`
					: `It is as near as ${nameInSentence(by)} brings it: ${significant(now * factor, 4)} ${label}.`}
			</p>
		) : (
			<p>
				<b>Not reached</b>: {endOfWay(sought, by, inputs, of)}.
			</p>
		);
	return sought.solutions.map((found, i) => (
		<p key={found[by]}>
			{i > 0 && "or "}
			<b>{withUncertainty(found, by, solutionUncertainty(found, u, hold, by, of))}</b>
			{gaveWay(by, inputs, found)}
			{found[by] < inputRows[by].soft.min || found[by] > inputRows[by].soft.max ? ", beyond the slider's range" : ""}.{" "}
			<button
				type="button"
				className="word-button"
				aria-label={`Set ${nameInSentence(by)} to ${inputText(by, found[by])}`}
				onClick={() => setInputs(found)}
			>
				Set
			</button>
		</p>
	));
}

/** The value that was found with its ±, in the unit that the slider shows. */
function withUncertainty(found: Inputs, key: InputKey, u: number | undefined): string {
	const { factor, label } = shownUnit(inputOf(key).unit);
	const text = rounded(found[key] * factor, (u ?? 0) * factor);
	return text.u ? `${text.value} ± ${text.u} ${label}`.trim() : inputText(key, found[key]);
}
