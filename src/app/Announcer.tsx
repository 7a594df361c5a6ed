import { packagedLike, stagesOf, stepName } from "#library/path";
import { basisNames, defaults, energyKey, evaluate, inputOf, nameInSentence, rounded, toPlace } from "#model";
import type { Showing } from "#permalink";
import { designResults, useStore } from "#state";

type Settled = NonNullable<ReturnType<typeof useStore.getState>["settled"]>;

/** One polite sentence after each finished change, or one that was refused; during a drag it is silent. */
export function Announcer() {
	const settled = useStore((state) => state.settled);
	// what is spoken is of the moment of the change: another basis later says nothing anew
	const basis = useStore.getState().showing.basis;
	return (
		<p role="status" aria-live="polite" className="sr-only">
			{/* keyed by the change, so that the same words are spoken again */}
			{settled && <span key={settled.nth}>{spoken(settled, basis)}</span>}
		</p>
	);
}

function spoken(settled: Settled, basis: Showing["basis"]): string {
	const { from, to, refused, brokenOff } = settled;
	if (brokenOff) return "";
	if (from.steps !== to.steps) return ofSteps(settled, basis);
	// what is held changes no result; the choice tells itself, and what it stands against speaks where it stands
	if (from.hold !== to.hold && from.inputs === to.inputs && from.parameters === to.parameters) return "";
	if (!refused) return sentence(settled, basis);
	const stays = `${inputOf(refused.moved).name} stays: ${nameInSentence(refused.fixed)} is fixed by the link`;
	return from === to ? stays : `${sentence(settled, basis)}. ${stays}`;
}

/** “Thin separator added; the path ends at 540 watt-hours per litre”. A new order is told where it is made. */
function ofSteps({ from, to }: Settled, basis: Showing["basis"]): string {
	// by what they are: steps that were stored, or come by a link, are other objects
	const apart = (steps: Settled["to"]["steps"], others: Settled["to"]["steps"]) => {
		const known = new Set(others.map((step) => JSON.stringify(step)));
		return steps.find((step) => !known.has(JSON.stringify(step)));
	};
	const added = apart(to.steps, from.steps);
	const removed = apart(from.steps, to.steps);
	const what =
		added && removed
			? `${stepName(removed)} is now ${stepName(added)}`
			: added
				? `${stepName(added)} added`
				: removed && `${stepName(removed)} removed`;
	if (!what) return "";
	const end = stagesOf(to.steps, packagedLike(defaults, to.inputs)).at(-1)!.inputs;
	return `${what}; the path ends at ${toPlace(evaluate(end)[energyKey("E_V", basis)], 0)} watt-hours per litre`;
}

/** “400 watt-hours per litre, plus or minus 23; up 122”. */
function sentence({ from, to }: Settled, basis: Showing["basis"]): string {
	if (from.inputs === to.inputs && from.parameters !== to.parameters)
		return "Taken; what is shown at a current or a rate follows";
	const key = energyKey("E_V", basis);
	const now = designResults(to);
	const before = designResults(from);
	const { value, u } = rounded(now.outputs[key], now.u[key]);
	const difference = now.outputs[key] - before.outputs[key];
	const size = toPlace(Math.abs(difference), 0);
	const change = size === "0" ? "unchanged" : `${difference > 0 ? "up" : "down"} ${size}`;
	const counted = basis === "stack" ? "" : ` ${basisNames[basis]}`;
	return `${value} watt-hours per litre${counted}${u ? `, plus or minus ${u}` : ""}; ${change}`;
}
