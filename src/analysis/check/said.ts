/** The findings of designs that differ from a published one in what is named, for the tests. */
import { presetOf } from "#library";
import { evaluate, type Inputs } from "#model";
import type { ParametersSet } from "#model/rate/parameters";
import { type Rated, rated } from "#model/rate/rated";
import { check } from "../check";
import type { Finding, Severity } from "./finding";

export const cell1 = presetOf("cell-1").inputs;
export const cell2 = presetOf("cell-2").inputs;

/** A design with the numbers at its current; pressure in MPa. */
export const of = (inputs: Inputs, set: ParametersSet = {}, pressure = 0.05): Rated =>
	rated(inputs, evaluate(inputs), { p: pressure, ...set });

/** The finding on one subject in a design under so many MPa, but for what is named; undefined where there is none. */
export const said =
	(inputs: Inputs, pressure: number) =>
	(id: string, changes: Partial<Inputs> = {}, set: ParametersSet = {}): Finding | undefined =>
		check(of({ ...inputs, ...changes }, set, pressure)).find((finding) => finding.id === id);
/** In cell 1, which ran under 0.05 MPa. */
export const in1 = said(cell1, 0.05);
/** In cell 2, under 1 MPa. */
export const in2 = said(cell2, 1);

export const severity = (finding: Finding | undefined): Severity | undefined => finding?.severity;
