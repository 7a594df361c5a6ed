/** The work that can be asked for, by name: each a pure function of what is asked, or a generator where it takes long. */
import { bestDesign } from "#analysis/best";
import { compareDesigns } from "#analysis/compare";
import { front } from "#analysis/front";
import { globalSensitivity } from "#analysis/global";
import { designMap } from "#analysis/map";
import { monteCarlo } from "#analysis/monte-carlo";

export const jobs = { monteCarlo, compareDesigns, designMap, globalSensitivity, bestDesign, front } as const;

type Jobs = typeof jobs;
export type JobName = keyof Jobs;
export type Asked<N extends JobName> = Parameters<Jobs[N]>[0];
type Result<N extends JobName> = ReturnType<Jobs[N]>;
/** A generator yields the part that is done, 0 to 1, and returns the answer. */
export type Answer<N extends JobName> = Result<N> extends Generator<number, infer A> ? A : Result<N>;
