import { cell } from "./cell";
import type { Disagreement } from "./disagreement";
import { energy } from "./energy";
import { impedance } from "./impedance";
import { operation } from "./operation";

export type { Disagreement, Evidence, See } from "./disagreement";

/** Where the paper disagrees with itself or with conservation of mass; what changes its headline most stands first. */
export const disagreements: readonly Disagreement[] = [...energy, ...cell, ...operation, ...impedance];
