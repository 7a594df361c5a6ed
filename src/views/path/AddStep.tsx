import { useDeferredValue, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { parseInput, rangeInWords } from "#controls/parse";
import { type ActiveMaterialId, activeMaterial, activeMaterials, isActiveMaterial } from "#library/active-materials";
import { aboutActive } from "#library/materials/active";
import {
	applyStep,
	type Changes,
	isOfPackage,
	isOwnStep,
	type OwnStep,
	ownStepsAtMost,
	packagedLike,
	stepNameAtMost,
} from "#library/path";
import { type InputKey, type Inputs, inputKeys, inputOf, inputText, isInputKey, shownInput, shownUnit } from "#model";
import { sameNumber } from "#model/same-number";
import { tied } from "#model/tied";
import { cleanName } from "#permalink";
import { sameInputs, setSteps, useStore } from "#state";

/** What a step can do besides setting one input. */
type What = InputKey | "material" | "hand";

const withUnit = (key: InputKey, value: number) => `${inputOf(key).name} ${inputText(key, value)}`;

/** The inputs that a step can set. */
const settable = inputKeys.filter((key) => !isOfPackage(key));

/** The inputs in which the design in hand differs from the end of the path; thickness follows where solids decide it. */
function differences(hand: Inputs, end: Inputs): Changes {
	const differs = (key: InputKey) => !sameNumber(hand[key], end[key]);
	const pressed = differs("P") || differs("loading") || differs("rho_cathode");
	return settable
		.filter((key) => differs(key) && !(key === "d_cathode" && pressed))
		.map((key) => [key, hand[key]] as const);
}

/** The step from the end of the path to the design in hand, or why there is none. */
function stepTo(hand: Inputs, end: Inputs): Omit<OwnStep, "name"> | string {
	const changes = differences(hand, end);
	if (changes.length === 0) return "The design in hand is the end of the path: move a slider first.";
	const { inputs, refused } = applyStep(end, { name: "", changes });
	if (refused) return `A step cannot take it: ${refused}.`;
	return sameInputs(inputs, packagedLike(hand, end))
		? { changes }
		: "Thickness and porosity of the design in hand do not make room for its solids. A step of the path keeps them: bring them into balance first.";
}

/** Appends a step of the user's own to the path: one input, another active material, or all that the sliders have changed. */
export function AddStep({ end }: { readonly end: Inputs }) {
	const steps = useStore((state) => state.design.steps);
	const [what, setWhat] = useState<What>("d_separator");
	/** Not typed in yet where undefined: in an emptied field undo is still the browser’s. */
	const [text, setText] = useState<string>();
	const [material, setMaterial] = useState<ActiveMaterialId>("nfm111");
	const [name, setName] = useState<string>();
	const [problem, setProblem] = useState<string>();
	const id = useId();
	const box = useRef<HTMLDetailsElement>(null);

	const full = steps.filter(isOwnStep).length >= ownStepsAtMost;
	const stepNow = (): OwnStep | string => {
		if (what === "material")
			return { name: cleanName(name ?? "") || activeMaterials[material].name, changes: [], material };
		if (what === "hand") {
			const step = stepTo(useStore.getState().design.inputs, end);
			if (typeof step === "string") return step;
			const { changes } = step;
			const own = changes.length === 1 ? withUnit(...changes[0]!) : `Design in hand, ${changes.length} changes`;
			return { name: cleanName(name ?? "") || own, changes };
		}
		const parsed = parseInput(what, text ?? "", end);
		if ("problem" in parsed) return parsed.problem;
		return { name: cleanName(name ?? "") || withUnit(what, parsed.value), changes: [[what, parsed.value]] };
	};
	const add = () => {
		const step = stepNow();
		if (typeof step === "string") return setProblem(step);
		flushSync(() => setSteps([...steps, step]));
		// with the last step that a path takes the form goes away
		if (!box.current?.querySelector("form")) box.current?.querySelector("summary")?.focus();
		setText(undefined);
		setName(undefined);
		setProblem(undefined);
	};

	return (
		<details ref={box} className="add-step fold">
			<summary>Add a step of your own</summary>
			{full ? (
				<p className="text-soft">A path takes {ownStepsAtMost} steps of your own. Remove one first.</p>
			) : (
				<form
					noValidate
					onSubmit={(event) => {
						event.preventDefault();
						add();
					}}
				>
					<label htmlFor={`${id}what`}>What changes</label>
					<select
						id={`${id}what`}
						className="select"
						value={what}
						onChange={({ target: { value } }) => {
							setProblem(undefined);
							if (value === "material" || value === "hand" || isInputKey(value)) setWhat(value);
						}}
					>
						<option value="material">Active material, from the library</option>
						<option value="hand">To the design in hand: all that differs</option>
						{settable.map((key) => (
							<option key={key} value={key}>
								{inputOf(key).name}
							</option>
						))}
					</select>
					{what === "material" ? (
						<>
							<label htmlFor={`${id}material`}>Active material</label>
							<select
								id={`${id}material`}
								className="select"
								value={material}
								onChange={({ target: { value } }) => isActiveMaterial(value) && setMaterial(value)}
							>
								{Object.values(activeMaterials).map((each) => (
									<option key={each.id} value={each.id}>
										{each.name}
									</option>
								))}
							</select>
							<MaterialNote id={material} />
						</>
					) : what === "hand" ? (
						<Hand end={end} />
					) : (
						<>
							<label htmlFor={`${id}value`}>{inputOf(what).name}</label>
							<span>
								<input
									id={`${id}value`}
									type="text"
									autoComplete="off"
									className="text-field"
									placeholder={shownInput(what, end[what])}
									aria-invalid={problem !== undefined}
									aria-describedby={problem === undefined ? `${id}range` : `${id}problem`}
									value={text ?? ""}
									data-draft={text}
									onChange={(event) => setText(event.target.value)}
								/>{" "}
								{shownUnit(inputOf(what).unit).label}
							</span>
							<p id={`${id}range`} className="text-soft col-span-2">
								{tied(rangeInWords(what, end))}
							</p>
						</>
					)}
					<label htmlFor={`${id}name`}>Name</label>
					<input
						id={`${id}name`}
						type="text"
						autoComplete="off"
						className="text-field"
						placeholder="by itself"
						maxLength={stepNameAtMost}
						value={name ?? ""}
						data-draft={name}
						onChange={(event) => setName(event.target.value)}
					/>
					{problem !== undefined && (
						<p id={`${id}problem`} role="alert" className="col-span-2 text-accent">
							{problem}
						</p>
					)}
					<button type="submit" className="word-button justify-self-start">
						Add
					</button>
				</form>
			)}
		</details>
	);
}

/** What the step would be, as long as it is asked for. */
function Hand({ end }: { readonly end: Inputs }) {
	const hand = useDeferredValue(useStore((state) => state.design.inputs));
	const step = stepTo(hand, end);
	return (
		<p className="text-soft col-span-2">
			{typeof step === "string" ? step : step.changes.map((change) => withUnit(...change)).join("; ")}
		</p>
	);
}

function MaterialNote({ id }: { readonly id: ActiveMaterialId }) {
	const { capacity, voltage, density } = activeMaterial(id);
	const assumed = [capacity, voltage, density].filter(({ status }) => status === "assumed");
	return (
		<p className="text-soft col-span-2">
			{capacity.printed} mAh/g in practice, {voltage.printed} V, {density.printed} g/cm³
			{assumed.length > 0 && ` (assumed: ${assumed.map(({ what }) => what.toLowerCase()).join(", ")})`}. As much of it
			is coated as before, at the same porosity. {aboutActive[id].note}
		</p>
	);
}
