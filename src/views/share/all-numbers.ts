import type { FigureTable } from "#charts/figure/Figure";
import { inputKeys, inputOf, outputKeys, quantity, type Unit } from "#model";
import { rateParameters } from "#model/rate/parameter-rows";
import { parameterKeys } from "#model/rate/parameters";
import type { Design } from "#permalink";
import { designResults } from "#state";

/** A pure number has 1. */
const unitText = ({ label }: Unit): string => label || "1";

/** Every input, parameter and result of a design with its ±, to the last digit; a ± that is none leaves its cell empty. */
export function allNumbers(design: Design): FigureTable {
	const { inputs, outputs, u } = designResults(design);
	const none = Number.NaN;
	return {
		columns: [
			{ label: "symbol" },
			{ label: "name" },
			{ label: "kind" },
			{ label: "value" },
			{ label: "standard uncertainty", uncertainty: true },
			{ label: "unit" },
		],
		rows: [
			...inputKeys.map((key) => {
				const { name, unit } = inputOf(key);
				return [key, name, "input", inputs[key], design.u[key] || none, unitText(unit)];
			}),
			...parameterKeys.map((key) => {
				const { name, unit } = rateParameters[key];
				return [key, name, "parameter", design.parameters[key] ?? none, none, unitText(unit)];
			}),
			...outputKeys.map((key) => {
				const { name, unit } = quantity(key);
				return [key, name, "result", outputs[key], u[key] || none, unitText(unit)];
			}),
		],
	};
}
