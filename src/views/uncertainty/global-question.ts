/** When an answer over ranges is still the answer: what it does not depend on may have changed. */
import type { GlobalAsked } from "#analysis/global";
import { sameDesigns } from "#analysis/within-ranges";

/** Whether two questions have one answer. */
export const sameQuestion = (a: GlobalAsked, b: GlobalAsked): boolean =>
	a.of === b.of && a.samples === b.samples && a.seed === b.seed && sameDesigns(a, b);
