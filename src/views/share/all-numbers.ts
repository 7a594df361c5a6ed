import type { FigureTable } from "#charts/figure/Figure";
import { inputKeys, inputOf, outputKeys, quantity } from "#model";
import { rateParameters } from "#model/rate/parameter-rows";
import { parameterKeys } from "#model/rate/parameters";
import type { Design } from "#permalink";
import { documentUnits } from "#permalink/document";
import { designResults } from "#state";

/** Every input, parameter and result of a design with its ±, to the last digit; a ± that is none leaves its cell empty, a pure number has unit 1. */
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
			...inputKeys.map((key) => [
				key,
				inputOf(key).name,
				"input",
				inputs[key],
				design.u[key] || none,
				documentUnits[key] ?? "",
			]),
			...parameterKeys.map((key) => [
				key,
				rateParameters[key].name,
				"parameter",
				design.parameters[key] ?? none,
				none,
				documentUnits[key] ?? "",
			]),
			...outputKeys.map((key) => [
				key,
				quantity(key).name,
				"result",
				outputs[key],
				u[key] || none,
				documentUnits[key] ?? "",
			]),
		],
	};
}
