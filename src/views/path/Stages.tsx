import { useState } from "react";
import { presetOf } from "#library";
import { activeMaterial } from "#library/active-materials";
import { isOwnStep, type OwnStep, paperSteps, type Stage, type Step } from "#library/path";
import {
	type Energy,
	energyKey,
	type Inputs,
	inputKeys,
	inputOf,
	quantity,
	rounded,
	shownInput,
	shownUnit,
} from "#model";
import { cleanName } from "#permalink";
import { loadStage, setSteps, stageResults, useStages, useStore } from "#state";
import { AddStep } from "./AddStep";
import { useWalk } from "./useWalk";

/** Equal but for what moving there and back leaves in the last digits. */
const near = (a: Inputs, b: Inputs) => inputKeys.every((key) => Math.abs(a[key] - b[key]) <= 1e-9 * Math.abs(b[key]));

/** The path as a list to go through: by itself, by the keys, or stage by stage; with the user's own steps at its end. */
export function Stages() {
	const stages = useStages();
	const inputs = useStore((state) => state.design.inputs);
	const walk = useWalk(stages);
	const on = stages.findIndex((stage) => !stage.refused && near(stage.inputs, inputs));
	const { walking, reached } = walk;
	const told = walking ? reached : on >= 0 ? on : undefined;
	const previous = stages.findLastIndex(({ refused }, i) => i < (on < 0 ? stages.length : on) && !refused);
	const next = stages.findIndex(({ refused }, i) => i > on && !refused);
	const go = (index: number) => {
		walk.stop();
		const stage = stages[index];
		if (stage) loadStage(stage.inputs);
	};
	return (
		<section aria-labelledby="stages-title" className="stages">
			<div className="flex flex-wrap items-baseline justify-between gap-x-4">
				<h2 id="stages-title" className="font-serif font-semibold text-[1rem]">
					The path, solids kept
				</h2>
				<span className="flex gap-4">
					<button type="button" className="word-button" disabled={previous < 0} onClick={() => go(previous)}>
						Back
					</button>
					<button
						type="button"
						data-walk
						className="word-button walk-button"
						onClick={() => (walking ? walk.stop() : walk.start(on < 0 || on === stages.length - 1 ? 0 : on))}
					>
						{walking ? "Pause" : "Walk"}
					</button>
					<button type="button" className="word-button" disabled={next < 0} onClick={() => go(next)}>
						Next
					</button>
				</span>
			</div>
			<div role="radiogroup" aria-label="Stage of the path" className="stage-list">
				{stages.map((stage, i) => (
					// a path has no other order than this one, and a stage no other name than its place in it
					// biome-ignore lint/suspicious/noArrayIndexKey: the place is what the row is
					<StageRow key={i} stage={stage} index={i} chosen={on === i} onChoose={() => go(i)} />
				))}
			</div>
			<p role="status" className="stage-caption">
				{told !== undefined && stages[told] ? (
					<Caption stage={stages[told]} />
				) : (
					<span className="text-soft">The design in hand is on no stage of the path. Choose one, or walk.</span>
				)}
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
	const printed = basis === "stack" && stage.printed ? presetOf(stage.printed).printed?.[energy].value : undefined;
	return { value, plusMinus, printed, unit: quantity(key).unit.label };
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
	const { value, printed, unit } = useFigure(stage, energy);
	const { step, refused } = stage;
	return (
		<div className="stage">
			<label className="stage-choice">
				<input type="radio" name="stage" checked={chosen} disabled={refused !== undefined} onChange={onChoose} />
				<span className="stage-name">{stage.name}</span>
				{refused === undefined && (
					<span className="stage-figure">
						{value} <span className="text-soft">{unit}</span>
						{printed !== undefined && String(printed) !== value && (
							<span className="text-soft block text-[0.75rem] leading-4">printed {printed}</span>
						)}
					</span>
				)}
			</label>
			{refused !== undefined && <p className="stage-refused">Not taken: {refused}.</p>}
			{step && isOwnStep(step) && <OwnStepTools step={step} index={index - 1} />}
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
					: paperSteps[step].caption}{" "}
			<span className="text-soft">
				{volume.value} ± {volume.plusMinus} {volume.unit}, {mass.value} ± {mass.plusMinus} {mass.unit}
				{volume.printed !== undefined && mass.printed !== undefined && stage.printed !== undefined
					? `; the paper prints ${volume.printed} and ${mass.printed}.`
					: "."}
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
		...changes.map(([key, value]) =>
			`${inputOf(key).name} to ${shownInput(key, value)} ${shownUnit(inputOf(key).unit).label}`.trim(),
		),
	];
	return `${parts.join("; ")}.`;
}

/** Renames or removes a step of the user's own. */
function OwnStepTools({ step, index }: { readonly step: OwnStep; readonly index: number }) {
	const steps = useStore((state) => state.design.steps);
	const [draft, setDraft] = useState<string>();
	const put = (...with_: readonly Step[]) => setSteps(steps.toSpliced(index, 1, ...with_));
	const rename = () => {
		const name = cleanName(draft ?? "");
		setDraft(undefined);
		if (name && name !== step.name) put({ ...step, name });
	};
	return (
		<div className="stage-tools">
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
					<button type="button" className="word-button" aria-label={`Remove ${step.name}`} onClick={() => put()}>
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
					data-draft={draft}
					value={draft}
					onChange={(event) => setDraft(event.target.value)}
					onBlur={rename}
					onKeyDown={(event) => {
						if (event.key === "Enter") rename();
						if (event.key === "Escape") {
							event.stopPropagation();
							setDraft(undefined);
						}
					}}
				/>
			)}
		</div>
	);
}
