/** Whether the page shows the design that is in its address. */
import { evaluate, isOutputKey, type OutputKey, type Outputs, uncertainties } from "#model";
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
	return [
		...problems,
		...sumProblems(outputs, design.inputs.d_separator, design.inputs.d_cathode, design.inputs.R_cathode),
	];
}

/** Of a sum of three positive numbers, rounding takes no more than this. */
const rounding = 1e-14;

/** What the parts that the model itself computes add up to. */
function sumProblems(outputs: Outputs, d_separator: number, d_cathode: number, R_cathode: number): readonly string[] {
	const wholes: readonly (readonly [OutputKey, ...number[]])[] = [
		["d_cell", outputs.d_anode, d_separator, d_cathode],
		["m_cell", outputs.m_anode, outputs.m_separator, outputs.m_cathode],
		["R_cell", outputs.R_separator, outputs.R_interface, R_cathode],
	];
	return wholes.flatMap(([key, ...parts]) => {
		const sum = parts.reduce((a, b) => a + b, 0);
		return Math.abs(sum - outputs[key]) <= rounding * sum
			? []
			: [`the parts of ${key} add up to ${sum}, it is ${outputs[key]}`];
	});
}
