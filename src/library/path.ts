/**
 * The optimisation path: the paper's three steps from cell 1 to 511 Wh/l, and steps that a user adds. A step is a few
 * inputs and the values that they are set to. Solids are kept: the coating stays as weighed, so its thickness follows
 * porosity, loading and density.
 */
import {
	defaults,
	hardLimits,
	type InputKey,
	type Inputs,
	inputKeys,
	inputOf,
	inputText,
	move,
	nameInSentence,
	refusal,
	shownInput,
} from "#model";
import { type ActiveMaterialId, activeMaterial, solidsDensity } from "./active-materials";
import { numberOf } from "./fact";
import { type PresetId, path } from "./presets";

/** Inputs to be set, in this order. */
export type Changes = readonly (readonly [key: InputKey, value: number])[];

export interface PaperStep {
	readonly name: string;
	readonly changes: Changes;
	/** What the paper says of it, for whoever walks the path. */
	readonly caption: string;
}

export const paperSteps = {
	activation: {
		name: "Full activation",
		changes: [["utilisation", 1]],
		caption:
			"All of the active material takes part; cell 1 used 85 % of it. Nothing is added, so energy rises by volume and by mass alike.",
	},
	porosity: {
		name: "30 % porosity",
		changes: [["P", 0.3]],
		caption:
			"The coating is pressed from 63 % porosity to the 30 % that lithium-ion cells have. The same solids fill less height, and less liquid soaks them.",
	},
	reservoir: {
		name: "No reservoir",
		changes: [["d_reservoir", 0]],
		caption:
			"No sodium beyond what the cathode brings: the anode is plated by the first charge. Sodium lost in cycling is then capacity lost. The ± still counts the 6 µm of the reservoir.",
	},
} as const satisfies Record<string, PaperStep>;

export type PaperStepId = keyof typeof paperSteps;
export const paperStepIds = Object.keys(paperSteps) as readonly PaperStepId[];
export const isPaperStepId = (text: string): text is PaperStepId => Object.hasOwn(paperSteps, text);

/** A step that the user has added: inputs to be set, or another active material. */
export interface OwnStep {
	readonly name: string;
	readonly changes: Changes;
	readonly material?: ActiveMaterialId;
}

/** One step of a path; the paper's are called by their id. */
export type Step = PaperStepId | OwnStep;

export const isOwnStep = (step: Step): step is OwnStep => typeof step !== "string";
export const stepName = (step: Step): string => (isOwnStep(step) ? step.name : paperSteps[step].name);

/** How many steps a user may add: as many as the figures can show. */
export const ownStepsAtMost = 8;
/** Characters of a step's name. */
export const stepNameAtMost = 60;

/**
 * What a change to another active material sets. Loading and porosity stay, as the same amount of another powder is
 * coated. The specific capacity is that reached in practice, so all of it counts as used.
 */
function materialChanges(id: ActiveMaterialId, inputs: Inputs): Changes {
	const material = activeMaterial(id);
	return [
		["q_active", numberOf(material.capacity)],
		["utilisation", 1],
		["U", numberOf(material.voltage)],
		["rho_cathode", solidsDensity(numberOf(material.density), inputs.w_active)],
	];
}

export interface Applied {
	readonly inputs: Inputs;
	/** Why the step could not be taken; the inputs are then those before it. */
	readonly refused?: string;
}

/** “cathode thickness 2000 µm” */
const inWords = (key: InputKey, value: number) => `${nameInSentence(key)} ${inputText(key, value)}`;

/** “separator thickness 5000 µm is outside 0.1 to 2000: …”, in the units that a person reads. */
function outside(key: InputKey, value: number, inputs: Inputs): string {
	const { min, max } = hardLimits(key, inputs);
	const why = inputOf(key).why[value < min ? "min" : "max"];
	return `${inWords(key, value)} is outside ${shownInput(key, min)} to ${shownInput(key, max)}: ${why}`;
}

/** Sets one input as a step does: with the loading held; a change of density changes the thickness of the coating. */
function set(inputs: Inputs, key: InputKey, value: number): Applied {
	if (refusal(key, value, inputs)) return { inputs, refused: outside(key, value, inputs) };
	const moved = move(inputs, "loading", key, value);
	if (moved.stopped) {
		const { key: other, end, limit } = moved.stopped;
		return {
			inputs,
			refused: `${inWords(key, value)} needs ${end === "max" ? "more" : "less"} than ${inWords(other, limit)}: ${inputOf(other).why[end]}`,
		};
	}
	if (key !== "rho_cathode") return { inputs: moved.inputs };
	const d_cathode = (inputs.d_cathode * inputs.rho_cathode) / value;
	return refusal("d_cathode", d_cathode, inputs)
		? { inputs, refused: outside("d_cathode", d_cathode, inputs) }
		: { inputs: { ...moved.inputs, d_cathode } };
}

/**
 * The design after a step, or on the way to it: at `part` 0.5 each input has gone half of its way. A step that the limits
 * refuse changes nothing and says why.
 */
export function applyStep(inputs: Inputs, step: Step, part = 1): Applied {
	const changes: Changes = isOwnStep(step)
		? [...(step.material ? materialChanges(step.material, inputs) : []), ...step.changes]
		: paperSteps[step].changes;
	let now = inputs;
	for (const [key, value] of changes) {
		const applied = set(now, key, part === 1 ? value : now[key] + (value - now[key]) * part);
		if (applied.refused) return { inputs, refused: applied.refused };
		now = applied.inputs;
	}
	return { inputs: now };
}

/** Where a path stands after a step. */
export interface Stage extends Applied {
	readonly name: string;
	/** The step that led here; none leads to the start. */
	readonly step?: Step;
	/** The published design that the paper prints for what has been done so far, in whatever order. */
	readonly printed?: PresetId;
}

/** Whether an input is of the current collectors and the pouch: all stages of a path stand in the same. */
export const isOfPackage = (key: InputKey): boolean => inputOf(key).group === "Current collectors and pouch";
const packageKeys = inputKeys.filter(isOfPackage);

/** A design in the current collectors and the pouch of another. */
export const packagedLike = (inputs: Inputs, like: Inputs): Inputs => ({
	...inputs,
	...Object.fromEntries(packageKeys.map((key) => [key, like[key]])),
});

/** Cell 1 as built and every stage after it. A step that is refused keeps the design before it, and the path goes on. */
export function stagesOf(steps: readonly Step[], start: Inputs = defaults): readonly Stage[] {
	const done = new Set<PaperStepId>();
	let own = false;
	const printed = () => {
		const known = !own && paperStepIds.slice(0, done.size).every((id) => done.has(id));
		return known ? { printed: path[done.size]!.printed } : {};
	};
	const stages: Stage[] = [{ name: path[0]!.name, inputs: start, ...printed() }];
	for (const step of steps) {
		const applied = applyStep(stages.at(-1)!.inputs, step);
		if (isOwnStep(step)) own = true;
		else done.add(step);
		stages.push({ name: stepName(step), step, ...applied, ...printed() });
	}
	return stages;
}
