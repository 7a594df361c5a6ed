/** One id for each step, wherever it is moved to and whatever it is called: two own steps may have the same name. */
import { isOwnStep, type OwnStep, type Step } from "#library/path";

const ids = new WeakMap<OwnStep, string>();
let nth = 0;

export function idOf(step: Step): string {
	if (!isOwnStep(step)) return step;
	const id = ids.get(step) ?? `own-${nth++}`;
	ids.set(step, id);
	return id;
}

/** The step under another name, which is still the same step. */
export function renamed(step: OwnStep, name: string): OwnStep {
	const next = { ...step, name };
	ids.set(next, idOf(step));
	return next;
}
