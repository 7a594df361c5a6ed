import { useId, useState } from "react";
import { parseInput, rangeInWords } from "#controls/parse";
import { type ActiveMaterialId, activeMaterial, activeMaterials, isActiveMaterial } from "#library/active-materials";
import { type Changes, isOwnStep, type OwnStep, ownStepsAtMost, stepNameAtMost } from "#library/path";
import { type InputKey, type Inputs, inputKeys, inputOf, isInputKey, shownInput, shownUnit } from "#model";
import { cleanName } from "#permalink";
import { setSteps, useStore } from "#state";

/** What a step can do besides setting one input. */
type What = InputKey | "material" | "hand";

const withUnit = (key: InputKey, value: number) =>
	`${inputOf(key).name} ${shownInput(key, value)} ${shownUnit(inputOf(key).unit).label}`.trim();

/** The inputs in which the design in hand differs from the end of the path; thickness follows where solids decide it. */
function differences(hand: Inputs, end: Inputs): Changes {
	const differs = (key: InputKey) => Math.abs(hand[key] - end[key]) > 1e-9 * Math.abs(end[key]);
	const pressed = differs("P") || differs("loading") || differs("rho_cathode");
	return inputKeys
		.filter((key) => inputOf(key).group !== "Current collectors and pouch")
		.filter((key) => differs(key) && !(key === "d_cathode" && pressed))
		.map((key) => [key, hand[key]] as const);
}

/** Appends a step of the user's own to the path: one input, another active material, or all that the sliders have changed. */
export function AddStep({ end }: { readonly end: Inputs }) {
	const steps = useStore((state) => state.design.steps);
	const hand = useStore((state) => state.design.inputs);
	const [what, setWhat] = useState<What>("d_separator");
	const [text, setText] = useState("");
	const [material, setMaterial] = useState<ActiveMaterialId>("nfm111");
	const [name, setName] = useState("");
	const [problem, setProblem] = useState<string>();
	const id = useId();

	const full = steps.filter(isOwnStep).length >= ownStepsAtMost;
	const changed = what === "hand" ? differences(hand, end) : [];

	const stepNow = (): OwnStep | string => {
		if (what === "material") return { name: cleanName(name) || activeMaterials[material].name, changes: [], material };
		if (what === "hand") {
			const [first] = changed;
			if (!first) return "The design in hand does not differ from the end of the path: move a slider first.";
			const own = changed.length === 1 ? withUnit(...first) : `Design in hand, ${changed.length} changes`;
			return { name: cleanName(name) || own, changes: changed };
		}
		const parsed = parseInput(what, text, end);
		if ("problem" in parsed) return parsed.problem;
		return { name: cleanName(name) || withUnit(what, parsed.value), changes: [[what, parsed.value]] };
	};
	const add = () => {
		const step = stepNow();
		if (typeof step === "string") return setProblem(step);
		setSteps([...steps, step]);
		setText("");
		setName("");
		setProblem(undefined);
	};

	return (
		<details className="add-step">
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
						<option value="hand">All that the sliders have changed</option>
						{inputKeys
							.filter((key) => inputOf(key).group !== "Current collectors and pouch")
							.map((key) => (
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
						<p className="text-soft col-span-2">
							{changed.length === 0
								? "Nothing yet: the design in hand is the end of the path."
								: changed.map((change) => withUnit(...change)).join("; ")}
						</p>
					) : (
						<>
							<label htmlFor={`${id}value`}>{inputOf(what).name}</label>
							<span>
								<input
									id={`${id}value`}
									type="text"
									inputMode="decimal"
									autoComplete="off"
									className="text-field"
									placeholder={shownInput(what, end[what])}
									aria-invalid={problem !== undefined}
									aria-describedby={problem === undefined ? `${id}range` : `${id}problem`}
									value={text}
									data-draft={text || undefined}
									onChange={(event) => setText(event.target.value)}
								/>{" "}
								{shownUnit(inputOf(what).unit).label}
							</span>
							<p id={`${id}range`} className="text-soft col-span-2">
								{rangeInWords(what, end)}
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
						value={name}
						data-draft={name || undefined}
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

function MaterialNote({ id }: { readonly id: ActiveMaterialId }) {
	const { capacity, voltage, density, note } = activeMaterial(id);
	const assumed = [capacity, voltage, density].filter(({ status }) => status === "assumed");
	return (
		<p className="text-soft col-span-2">
			{capacity.printed} mAh/g in practice, {voltage.printed} V, {density.printed} g/cm³
			{assumed.length > 0 && ` (assumed: ${assumed.map(({ what }) => what.toLowerCase()).join(", ")})`}. As much of it
			is coated as before, at the same porosity. {note}
		</p>
	);
}
