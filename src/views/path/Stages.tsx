import { useEffect, useRef, useState } from "react";
import { SteadyButton } from "#controls/SteadyButton";
import { isComposing } from "#layout/composing";
import { presetOf } from "#library";
import { activeMaterial } from "#library/active-materials";
import { isOwnStep, type OwnStep, paperSteps, type Stage, type Step, stepNameAtMost } from "#library/path";
import {
	basisNames,
	type Energy,
	energyKey,
	type Inputs,
	inputOf,
	inputText,
	quantity,
	rounded,
	toPlace,
} from "#model";
import { tied } from "#model/tied";
import { cleanName } from "#permalink";
import { sameInputs, setSteps, stageResults, useStages, useStore } from "#state";
import { AddStep } from "./AddStep";
import { idOf, renamed } from "./step-ids";
import { useWalk } from "./useWalk";

/** The stage that a design is at; where several are the same, the one that was gone to. */
function stageAt(stages: readonly Stage[], inputs: Inputs, gone: number | undefined): number {
	const at = (stage: Stage | undefined) => stage !== undefined && !stage.refused && sameInputs(inputs, stage.inputs);
	return gone !== undefined && at(stages[gone]) ? gone : stages.findIndex(at);
}

/** The path as a list to go through: by itself, by the keys, or stage by stage; with the user's own steps at its end. */
export function Stages() {
	const stages = useStages();
	const walk = useWalk(stages);
	const { walking } = walk;
	const last = walk.last !== undefined && walk.last < stages.length ? walk.last : undefined;
	const { basis, energy } = useStore((state) => state.showing);
	const on = useStore((state) => stageAt(stages, state.design.inputs, last));
	/** The stage in hand, or the last one that was: between two stages Back returns to the one, Next goes to the other. */
	const place = on >= 0 ? on : (last ?? -1);
	const told = walking ? last : on >= 0 ? on : undefined;
	const previous = on < 0 && place >= 0 ? place : stages.findLastIndex(({ refused }, i) => i < place && !refused);
	const next = stages.findIndex(({ refused }, i) => i > place && !refused);
	const go = (index: number) => {
		walk.stop();
		walk.goTo(index);
	};
	return (
		<section aria-labelledby="stages-title" className="stages">
			<div className="flex flex-wrap items-baseline justify-between gap-x-4">
				<h2 id="stages-title" className="font-serif font-semibold text-[1rem]">
					The path, solids kept
				</h2>
				<span className="text-soft text-[0.8125rem] order-last basis-full">
					{quantity(energy).name}, {basisNames[basis]}
				</span>
				<span className="flex gap-4">
					<SteadyButton off={previous < 0} onClick={() => go(previous)}>
						Back
					</SteadyButton>
					<button
						type="button"
						data-walk
						title="Goes from stage to stage by itself. Any press or key pauses it; scrolling does not."
						className="word-button walk-button"
						onClick={() => (walking ? walk.stop() : walk.start(place < 0 || next < 0 ? 0 : place))}
					>
						{walking ? "Pause" : "Walk"}
					</button>
					<SteadyButton off={next < 0} onClick={() => go(next)}>
						Next
					</SteadyButton>
				</span>
			</div>
			<div role="radiogroup" aria-label="Stage of the path" className="stage-list">
				{stages.map((stage, i) => (
					// a path has no other order than this one, and a stage no other name than its place in it
					// biome-ignore lint/suspicious/noArrayIndexKey: the place is what the row is
					<StageRow key={i} stage={stage} index={i} chosen={on === i} onChoose={() => go(i)} />
				))}
			</div>
			<p className="stage-caption">
				{told !== undefined && stages[told] ? (
					<Caption stage={stages[told]} />
				) : (
					<span className="text-soft">The design in hand is on no stage of the path. Choose one, or walk.</span>
				)}
			</p>
			{/* on a walk each stage is told; otherwise what is said after a change is enough */}
			<p role="status" className="sr-only">
				{walking && last !== undefined && stages[last] && <Caption stage={stages[last]} />}
			</p>
			<AddStep end={stages.at(-1)!.inputs} />
		</section>
	);
}

/** “400” of the stage, on the basis and in the unit that are shown. */
function useFigure(stage: Stage, energy: Energy) {
	const basis = useStore((state) => state.showing.basis);
	const { outputs, u } = stageResults(stage.inputs);
	const key = energyKey(energy, basis);
	const { value, u: plusMinus } = rounded(outputs[key], u[key]);
	/** To whole Wh also where the ± is wide: what is uncertain is for the most part common to all stages. */
	const whole = toPlace(outputs[key], 0);
	const printed = basis === "stack" && stage.printed ? presetOf(stage.printed).printed?.[energy].value : undefined;
	return { value, plusMinus, whole, printed, unit: quantity(key).unit.label };
}

function StageRow({
	stage,
	index,
	chosen,
	onChoose,
}: {
	readonly stage: Stage;
	readonly index: number;
	readonly chosen: boolean;
	readonly onChoose: () => void;
}) {
	const energy = useStore((state) => state.showing.energy);
	const { whole, printed, unit } = useFigure(stage, energy);
	const { step, refused } = stage;
	return (
		<div className="stage">
			<label className="stage-choice">
				<input type="radio" name="stage" checked={chosen} disabled={refused !== undefined} onChange={onChoose} />
				<span className="stage-name">{stage.name}</span>
				{refused === undefined && (
					<span className="stage-figure">
						{whole} <span className="text-soft">{unit}</span>
						{printed !== undefined && String(printed) !== whole && (
							<span className="text-soft block text-[0.75rem] leading-4">printed {printed}</span>
						)}
					</span>
				)}
			</label>
			{refused !== undefined && <p className="stage-refused">Not taken: {refused}.</p>}
			{step && isOwnStep(step) && <OwnStepTools key={idOf(step)} step={step} index={index - 1} />}
		</div>
	);
}

function Caption({ stage }: { readonly stage: Stage }) {
	const volume = useFigure(stage, "E_V");
	const mass = useFigure(stage, "E_m");
	const { step } = stage;
	return (
		<>
			{step === undefined
				? "Cell 1, the one with the highest energy density that was built."
				: isOwnStep(step)
					? inWords(step)
					: tied(paperSteps[step].caption)}{" "}
			<span className="text-soft">
				{tied(`${volume.value} ± ${volume.plusMinus} ${volume.unit}, ${mass.value} ± ${mass.plusMinus} ${mass.unit}`)}
				{volume.printed !== undefined ? `; the paper prints ${volume.printed} and ${mass.printed}.` : "."}
			</span>
		</>
	);
}

/** What an own step does: “Separator thickness to 30 µm.” */
function inWords({ changes, material }: OwnStep): string {
	const parts = [
		...(material
			? [`Active material: ${activeMaterial(material).name}, at its practical capacity, as much coated`]
			: []),
		...changes.map(([key, value]) => `${inputOf(key).name} to ${inputText(key, value)}`),
	];
	return `${parts.join("; ")}.`;
}

/** Renames or removes a step of the user's own. */
function OwnStepTools({ step, index }: { readonly step: OwnStep; readonly index: number }) {
	const steps = useStore((state) => state.design.steps);
	const [draft, setDraft] = useState<string>();
	const box = useRef<HTMLDivElement>(null);
	const put = (...with_: readonly Step[]) => setSteps(steps.toSpliced(index, 1, ...with_));
	/** How the field was left: by a key the focus goes back to where it came from; Escape keeps the name. */
	const left = useRef<"Enter" | "Escape">(undefined);
	const rename = () => {
		const name = left.current === "Escape" ? "" : cleanName(draft ?? "");
		setDraft(undefined);
		if (name && name !== step.name) put(renamed(step, name));
	};
	useEffect(() => {
		if (draft !== undefined) return;
		if (left.current) box.current?.querySelector("button")?.focus();
		left.current = undefined;
	}, [draft]);
	return (
		<div ref={box} className="stage-tools">
			{draft === undefined ? (
				<>
					<button
						type="button"
						className="word-button"
						aria-label={`Rename ${step.name}`}
						onClick={() => setDraft(step.name)}
					>
						Rename
					</button>
					<button
						type="button"
						className="word-button"
						aria-label={`Remove ${step.name}`}
						onClick={() => {
							// a row before this one stays, whatever comes in its place; the first can always be chosen
							const row = box.current?.closest(".stage");
							const rows = [...(row?.parentElement?.querySelectorAll(".stage") ?? [])];
							const before = rows.slice(0, rows.indexOf(row as Element)).reverse();
							const choices = before.map((each) => each.querySelector<HTMLInputElement>("input:enabled"));
							choices.find((choice) => choice)?.focus();
							put();
						}}
					>
						Remove
					</button>
				</>
			) : (
				<input
					type="text"
					aria-label={`New name of ${step.name}`}
					className="text-field"
					// biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
					autoFocus
					maxLength={stepNameAtMost}
					data-draft={draft}
					value={draft}
					onChange={(event) => setDraft(event.target.value)}
					onBlur={rename}
					onKeyDown={(event) => {
						if (isComposing(event) || (event.key !== "Enter" && event.key !== "Escape")) return;
						event.stopPropagation();
						// the button that takes the focus must not be pressed by the same key
						event.preventDefault();
						left.current = event.key;
						event.currentTarget.blur();
					}}
				/>
			)}
		</div>
	);
}
