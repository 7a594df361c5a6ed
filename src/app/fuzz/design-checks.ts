/** Whether the page shows the design that is in its address. */
import { evaluate, isOutputKey, uncertainties } from "#model";
import { decodeLink, encodeLink } from "#permalink";
import { useStore } from "#state";
import { alike } from "./alike";

/** The address, what is in hand, and what a new window would make of the link are the same to the last digit. */
export function addressProblems(): readonly string[] {
	const { design, showing, before, replay } = useStore.getState();
	// what a replay shows is not in hand
	const now = replay === undefined ? design : (before ?? design);
	const link = encodeLink(now, showing);
	const read = decodeLink(link);
	return [
		...(location.hash === link ? [] : [`the address is not the design in hand: ${difference(location.hash, link)}`]),
		...(alike(read.design, now) ? [] : [`the link does not bring the design back: ${link}`]),
		...(alike(read.showing, showing) ? [] : [`the link does not bring back what is shown: ${link}`]),
		...(encodeLink(read.design, read.showing) === link ? [] : [`the link is written anew as another: ${link}`]),
		...read.refused.map((line) => `the link is refused: ${line}`),
	];
}

/** The parts of one link that the other has not. */
function difference(there: string, wanted: string): string {
	const [a, b] = [there.split("&"), wanted.split("&")];
	const only = (of: readonly string[], not: readonly string[]) => of.filter((part) => !not.includes(part)).join("&");
	return `${only(a, b) || "nothing"} in place of ${only(b, a) || "nothing"}`;
}

/** Every result of the design in hand stands on the page once, with the value and the ± that the model gives. */
export function resultProblems(): readonly string[] {
	const { design, replay } = useStore.getState();
	// its frames go on while the page is being read
	if (replay !== undefined) return [];
	const outputs = evaluate(design.inputs);
	const u = uncertainties(design.inputs, design.u);
	const problems: string[] = [];
	const seen = new Set<string>();
	for (const element of document.querySelectorAll<HTMLElement>("[data-quantity]")) {
		const { quantity: key = "", value, uncertainty } = element.dataset;
		if (seen.has(key)) problems.push(`${key} stands more than once`);
		seen.add(key);
		if (!isOutputKey(key)) problems.push(`${key} is no result`);
		else {
			if (value !== String(outputs[key])) problems.push(`${key} shows ${value}, the model gives ${outputs[key]}`);
			const wanted = u[key] > 0 ? String(u[key]) : undefined;
			if (uncertainty !== wanted) problems.push(`${key} shows ± ${uncertainty}, the model gives ± ${wanted}`);
		}
	}
	return problems;
}
