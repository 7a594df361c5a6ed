import { useDeferredValue, useLayoutEffect, useMemo, useRef } from "react";
import { type Lever, type Sought, seek, seekTogether } from "#analysis/seek";
import { Choice } from "#controls/Choice";
import { SteadyButton } from "#controls/SteadyButton";
import {
	basisNames,
	energyKey,
	evaluate,
	type Inputs,
	inputOf,
	nameInSentence,
	type OutputKey,
	quantity,
	significant,
	toPlace,
} from "#model";
import { tied } from "#model/tied";
import { loadStage, setInputs, show, useStages, useStore } from "#state";
import { endOfWay, gaveWay, isNoHelp, standing, valueText } from "#views/design/sought";
import { printedEnd, Target } from "./Target";

interface NamedLever extends Lever {
	readonly name: string;
	/** What the paper or practice has to say of going far with it, and which way that is. */
	readonly caution: string;
	readonly whereIt: "falls" | "rises" | "moves";
}

/** Each keeps the solids: porosity presses the coating, loading coats more or less of the same. */
const levers: readonly NamedLever[] = [
	{
		name: "The separator alone",
		key: "d_separator",
		hold: "loading",
		whereIt: "falls",
		caution: "The paper’s tapes of 50 µm broke when pressed.",
	},
	{
		name: "The porosity alone",
		key: "P",
		hold: "loading",
		whereIt: "falls",
		caution: "Lithium-ion cathodes keep about 30 % for the liquid; with less, ions take longer.",
	},
	{
		name: "The loading alone",
		key: "loading",
		hold: "P",
		whereIt: "rises",
		caution: "The coating grows with it; the paper halved it in cell 2 to be able to cycle faster.",
	},
	{
		name: "The voltage alone",
		key: "U",
		hold: "loading",
		whereIt: "moves",
		caution: "It belongs to the active material: another voltage is another material.",
	},
	{
		name: "The sodium reservoir alone",
		key: "d_reservoir",
		hold: "loading",
		whereIt: "falls",
		caution: "Without it every loss of sodium is a loss of capacity.",
	},
];

/** What a link has fixed keeps its value when an answer is loaded. */
function FixedStay() {
	const any = useStore((state) => state.locks.inputs.size > 0);
	return any && " Where an answer is loaded, what the link fixes stays.";
}

/** “What would it take to reach 511 Wh/l?”, answered for each lever alone and for all together, with the solids kept. */
export function WhatItTakes() {
	const { basis, energy, target: asked, from } = useDeferredValue(useStore((state) => state.showing));
	const end = useDeferredValue(useStages()).at(-1)!.inputs;
	// the design in hand is followed only where it is asked about
	const hand = useDeferredValue(
		useStore(({ design, showing }) => (showing.from === "hand" ? design.inputs : undefined)),
	);
	const start = (from === "hand" && hand) || end;
	const of = energyKey(energy, basis);
	const target = asked ?? printedEnd(energy);
	const { label } = quantity(of).unit;
	const { [of]: now, solids_balance: balance } = evaluate(start);
	const answers = useMemo(
		() => levers.map((lever) => ({ lever, sought: seek(start, lever, of, target) })),
		[start, of, target],
	);
	const mixed = useMemo(() => answers.filter(({ lever }) => lever.key !== "d_reservoir"), [answers]);
	const there = Math.abs(now - target) < 1e-6 * target;
	const sentence = useRef<HTMLParagraphElement>(null);
	const loaded = useRef(false);
	const load = (inputs: Inputs) => {
		loaded.current = true;
		(from === "path" ? loadStage : setInputs)(inputs);
	};
	useLayoutEffect(() => {
		// the button is gone with the answers
		if (there && loaded.current && document.activeElement === document.body) sentence.current?.focus();
		loaded.current = false;
	}, [there]);
	return (
		<section className="takes" aria-labelledby="takes-title">
			<h2 id="takes-title">
				What would it really take to reach <Target key={energy} energy={energy} target={target} /> {label},{" "}
				{basisNames[basis]}?
			</h2>
			<Choice
				name="Starting from"
				shown
				options={[
					{ value: "path", word: "the end of the path" },
					{ value: "hand", word: "the design in hand" },
				]}
				value={from}
				onChange={(from) => show({ from })}
			/>
			<p ref={sentence} tabIndex={-1} className="text-soft outline-none">
				{from === "path" ? "The path with the solids kept ends at " : "The design in hand has "}
				{significant(now, 4)}&nbsp;{label}
				{there
					? `: that is the target of ${target} ${label}.`
					: `, ${significant(Math.abs(target - now), 2)} ${now < target ? `short of ${target}` : `above ${target}: so far could each go back`}.`}{" "}
				Solids are kept: the thickness of the cathode follows porosity and loading
				{Math.abs(balance - 1) > 0.05 &&
					`, which have room for ${toPlace(balance * 100, 0)} % of the solids, before and after`}
				.{basis !== "stack" && asked === undefined && ` The paper prints ${target} ${label} of the bare stack.`}
				<FixedStay />
			</p>
			{!there && (
				<ul className="levers">
					{answers.map(({ lever, sought }) => (
						<Answer key={lever.key} lever={lever} start={start} sought={sought} of={of} onLoad={load} />
					))}
					<Together answers={mixed} start={start} of={of} target={target} onLoad={load} />
				</ul>
			)}
		</section>
	);
}

interface AnswerProps {
	readonly start: Inputs;
	readonly of: OutputKey;
	readonly onLoad: (inputs: Inputs) => void;
}

function Answer({
	lever: { name, key, caution, whereIt },
	start,
	sought,
	of,
	onLoad,
}: AnswerProps & { readonly lever: NamedLever; readonly sought: Sought }) {
	const { solutions, best } = sought;
	const [reached] = solutions;
	const change = (reached ?? best)[key] - start[key];
	const going = whereIt === "moves" || (whereIt === "falls" ? change <= 0 : change >= 0);
	const { soft } = inputOf(key);
	return (
		<li>
			<h3>{name}</h3>
			<p className="answer">
				{reached ? (
					<>
						<b>{valueText(key, reached[key])}</b> in place of {valueText(key, start[key])}
						{gaveWay(key, start, reached)}
						{reached[key] < soft.min || reached[key] > soft.max ? ", beyond the slider’s range" : ""}.
						{solutions.length > 1 &&
							` So does ${solutions
								.slice(1)
								.map((each) => valueText(key, each[key]))
								.join(" and ")}.`}
					</>
				) : isNoHelp(sought, start, of) ? (
					<>
						<b>Cannot help</b>: {standing(sought, key, start)}.
					</>
				) : (
					<>
						<b>Does not reach it</b>: {endOfWay(sought, key, start, of)}.
					</>
				)}{" "}
				{going && <span className="text-soft">{tied(caution)}</span>}
			</p>
			<Load name={name} inputs={reached ?? best} start={start} onLoad={onLoad} />
		</li>
	);
}

function Together({
	answers,
	start,
	of,
	target,
	onLoad,
}: AnswerProps & {
	readonly answers: readonly { readonly lever: NamedLever; readonly sought: Sought }[];
	readonly target: number;
}) {
	const { part, inputs, reached } = useMemo(
		() => seekTogether(start, answers, of, target),
		[start, answers, of, target],
	);
	const { label } = quantity(of).unit;
	return (
		<li>
			<h3>Separator, porosity, loading and voltage together</h3>
			<p className="answer">
				{reached ? (
					<>
						Each goes <b>{toPlace(part * 100, 0)}&nbsp;%</b> of the way that it would have to go alone
					</>
				) : (
					<>
						<b>Do not reach it</b>: all the way of each comes to {significant(evaluate(inputs)[of], 4)}&nbsp;{label}
					</>
				)}
				: {answers.map(({ lever: { key } }) => `${nameInSentence(key)} ${valueText(key, inputs[key])}`).join(", ")}
				{`, cathode thickness ${valueText("d_cathode", inputs.d_cathode)}`}
				{inputs.U_max !== start.U_max && `, voltage window up to ${valueText("U_max", inputs.U_max)}`}
				{inputs.U_min !== start.U_min && `, voltage window down to ${valueText("U_min", inputs.U_min)}`}.
			</p>
			<Load name="All together" inputs={inputs} start={start} onLoad={onLoad} />
		</li>
	);
}

function Load({
	name,
	inputs,
	start,
	onLoad,
}: {
	readonly name: string;
	readonly inputs: Inputs;
	readonly start: Inputs;
	readonly onLoad: (inputs: Inputs) => void;
}) {
	return (
		<SteadyButton aria-label={`Load: ${name.toLowerCase()}`} off={inputs === start} onClick={() => onLoad(inputs)}>
			Load
		</SteadyButton>
	);
}
