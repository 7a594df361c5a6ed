/**
 * What each analysis takes, as it runs in the worker. Prints a table and writes bench-results/analyses.json; ms, median of
 * the repeats, the first call apart, because a visitor meets that one too. A drag is a row of questions of which each is
 * a little different.
 */
import { bestDesign } from "#analysis/best";
import { budget } from "#analysis/budget";
import { compareDesigns } from "#analysis/compare";
import { front } from "#analysis/front";
import { globalSensitivity } from "#analysis/global";
import { designMap } from "#analysis/map";
import { monteCarlo } from "#analysis/monte-carlo";
import { firstRanges } from "#analysis/place";
import { seek } from "#analysis/seek";
import { sweep } from "#analysis/sweep";
import { tornado } from "#analysis/tornado";
import { defaults, defaultUncertainties as u } from "#model";
import { keep, machine, processor } from "./figures";
import { referenceTime } from "./reference";

const draws = 100_000;
const size = 201;
const hold = "loading";
const densities = ["E_V", "E_m"] as const;
const ranges = firstRanges;
const energyAndRate = [
	{ of: "E_V", sense: "highest", weight: 1 },
	{ of: "C_rate", sense: "highest", weight: 1 },
] as const;

/** The design in the hand of somebody who drags: another one at every question. */
const at = (i: number) => ({ ...defaults, d_separator: 50 - (i % 40) });

/** Runs a generator to its end. */
function finished<T>(work: Generator<number, T>): T {
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
}

interface Work {
	readonly name: string;
	readonly repeats: number;
	readonly ask: (i: number) => unknown;
}

const works: readonly Work[] = [
	{
		name: `Monte Carlo, ${draws} draws, both energy densities`,
		repeats: 21,
		ask: (i) => monteCarlo({ inputs: at(i), u, of: densities, dependence: "independent", draws, seed: 1 }),
	},
	{
		name: `Monte Carlo, ${draws} draws, both, each with other draws`,
		repeats: 11,
		ask: (i) => monteCarlo({ inputs: at(i), u, of: densities, dependence: "independent", draws, seed: i + 2 }),
	},
	{
		name: `Monte Carlo, ${draws} draws, both, porosity follows`,
		repeats: 11,
		ask: (i) => monteCarlo({ inputs: at(i), u, of: densities, dependence: "follows", draws, seed: 1 }),
	},
	{
		name: `Two designs compared, ${draws} draws`,
		repeats: 11,
		ask: (i) =>
			compareDesigns({
				a: { inputs: defaults, u },
				b: { inputs: at(i + 1), u },
				of: "E_V",
				dependence: "independent",
				draws,
				seed: 1,
			}),
	},
	{
		name: `Map, ${size} × ${size}, both energy densities, with iso-lines`,
		repeats: 21,
		ask: (i) =>
			designMap({
				inputs: { ...at(i), d_reservoir: 36 - (i % 30) },
				hold,
				x: { key: "P", from: 0.15, to: 0.8 },
				y: { key: "d_separator", from: 5, to: 200 },
				of: densities,
				size,
			}),
	},
	{
		name: "Sweep, 201 points, both energy densities with ±",
		repeats: 51,
		ask: (i) => sweep(at(i), u, hold, { key: "P", from: 0.15, to: 0.8 }, densities, 201),
	},
	{ name: "Budget of one result", repeats: 51, ask: (i) => budget(at(i), u, "E_m", "follows") },
	{ name: "Tornado of one result", repeats: 51, ask: (i) => tornado(at(i), u, hold, "E_m", "tenth", "independent") },
	{ name: "Goal seek", repeats: 51, ask: (i) => seek(at(i), { key: "P", hold }, "E_V", 300) },
	{
		name: "Sobol indices, four ranges",
		repeats: 3,
		ask: (i) => finished(globalSensitivity({ inputs: at(i), hold, of: "E_V", ranges, samples: 2048, seed: 1 })),
	},
	{
		name: "Best design, four ranges",
		repeats: 3,
		ask: (i) =>
			finished(
				bestDesign({
					inputs: at(i),
					hold,
					ranges,
					aims: energyAndRate,
					seed: 1,
				}),
			),
	},
	{
		name: "Front of two aims, four ranges",
		repeats: 3,
		ask: (i) =>
			finished(
				front({
					inputs: at(i),
					hold,
					ranges,
					aims: energyAndRate,
					seed: 1,
				}),
			),
	},
];

const timed = (run: () => unknown) => {
	const began = performance.now();
	run();
	return performance.now() - began;
};

const before = referenceTime();
const rows = works.map(({ name, repeats, ask }) => {
	const first = timed(() => ask(0));
	const ms = Array.from({ length: repeats }, (_, i) => timed(() => ask(i + 1))).sort((a, b) => a - b);
	return { name, first, ms: ms[ms.length >> 1]!, least: ms[0]!, most: ms.at(-1)!, repeats };
});

const reference = (before + referenceTime()) / 2;

console.log(`One core of ${processor}, Node ${process.versions.node}.`);
console.log(`${"ms".padStart(9)}  ${"least–most".padStart(15)}  ${"first".padStart(7)}  repeats`);
const digits = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
for (const { name, first, ms, least, most, repeats } of rows)
	console.log(
		`${digits(ms).padStart(9)}  ${`${digits(least)}–${digits(most)}`.padStart(15)}  ${digits(first).padStart(7)}  ${String(repeats).padStart(7)}  ${name}`,
	);

keep("analyses", {
	machine: machine(),
	figures: rows.map(({ name, ms }) => ({ name, unit: "ms", value: ms, reference, floor: Math.min(0.1, ms / 5) })),
	details: { rows },
});
