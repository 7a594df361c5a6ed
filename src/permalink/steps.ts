/**
 * The steps of the path ⇄ the keys step1, step2, … of a link. A step of the paper is its id; a step of the user's own is
 * `name,key:value,…` and may hold `material:id`. They are written where they are not just the paper's three in its order.
 */
import { isActiveMaterial } from "#library/active-materials";
import {
	isOfPackage,
	isOwnStep,
	isPaperStepId,
	type OwnStep,
	ownStepsAtMost,
	type PaperStepId,
	paperStepIds,
	type Step,
	stepNameAtMost,
} from "#library/path";
import { defaults, type InputKey, isInputKey, refusal } from "#model";
import { readNumber } from "./number";
import { decoded, shown } from "./text";

/** A name as it is kept: short, and without characters that draw nothing. Empty where nothing is left. */
export const cleanName = (text: string, atMost = stepNameAtMost): string =>
	// by characters, not by halves of them, which no address can hold
	[...text.replace(/(?:(?!\u200d)[\p{C}\p{Z}])+/gu, " ").replace(/^[\s\u200d]+/, "")]
		.slice(0, atMost)
		.join("")
		.replace(/[\s\u200d]+$/, "");

const encodeStep = (step: Step): string =>
	isOwnStep(step)
		? [
				encodeURIComponent(step.name),
				...(step.material ? [`material:${step.material}`] : []),
				...step.changes.map(([key, value]) => `${key}:${value}`),
			].join(",")
		: step;

const isDefault = (steps: readonly Step[]) =>
	steps.length === paperStepIds.length && steps.every((step, i) => step === paperStepIds[i]);

/** `step1=…`, `step2=…`; nothing for the paper's own path. */
export const encodeSteps = (steps: readonly Step[]): readonly string[] =>
	isDefault(steps) ? [] : steps.map((step, i) => `step${i + 1}=${encodeStep(step)}`);

/** What one key of a link says, before the steps are put together. */
export interface WrittenStep {
	/** step7 */
	readonly key: string;
	/** Behind the =, still percent-encoded. */
	readonly text: string;
}

export const isStepKey = (key: string): boolean => /^step[1-9]\d?$/.test(key);

function readOwn({ key, text }: WrittenStep, refused: string[]): OwnStep | undefined {
	const [first = "", ...parts] = text.split(",");
	const said = refused.length;
	const plain = decoded(first) ?? "";
	const name = cleanName(plain);
	if ([...plain].length > stepNameAtMost && name)
		refused.push(`${key}: the name was cut to ${stepNameAtMost} characters.`);
	let material: OwnStep["material"];
	const changes: [InputKey, number][] = [];
	for (const part of parts) {
		const [what = "", written = ""] = (decoded(part) ?? "").split(":", 2);
		const value = readNumber(written);
		if (what === "material") {
			if (isActiveMaterial(written)) material = written;
			else refused.push(`${key}: ${shown(written)} is no active material of the library and was left out.`);
		} else if (!isInputKey(what)) refused.push(`${key}: ${shown(what)} is not known and was left out.`);
		else if (isOfPackage(what))
			refused.push(`${key}: ${what} belongs to the package of the whole path, not to one step.`);
		else if (value === undefined) refused.push(`${key}: ${what} = ${shown(written)} is not a number.`);
		else {
			// an end of the voltage window depends on the voltage: that is judged where the step is taken
			const why = what === "U_min" || what === "U_max" ? undefined : refusal(what, value, defaults);
			if (why) refused.push(`${key}: ${why}.`);
			else if (changes.some(([other]) => other === what)) refused.push(`${key}: ${what} stands twice.`);
			else changes.push([what, value]);
		}
	}
	if (changes.length === 0 && !material) {
		if (refused.length === said)
			refused.push(`${key} = ${shown(decoded(text) ?? text)} sets nothing and was left out.`);
		return undefined;
	}
	return { name: name || "Own step", changes, ...(material ? { material } : {}) };
}

/** The path that the keys give. The paper's steps that are not among them stand first, in the paper's order. */
export function readSteps(written: readonly WrittenStep[], refused: string[]): readonly Step[] {
	const steps: Step[] = [];
	let own = 0;
	for (const one of written.toSorted((a, b) => Number(a.key.slice(4)) - Number(b.key.slice(4)))) {
		if (isPaperStepId(one.text)) {
			if (steps.includes(one.text)) refused.push(`${one.key} = ${one.text} stands twice in the path.`);
			else steps.push(one.text);
			continue;
		}
		const step = readOwn(one, refused);
		if (!step) continue;
		own++;
		if (own <= ownStepsAtMost) steps.push(step);
		else refused.push(`${one.key}: a path takes ${ownStepsAtMost} own steps; “${step.name}” was left out.`);
	}
	const missing: PaperStepId[] = paperStepIds.filter((id) => !steps.includes(id));
	return [...missing, ...steps];
}
