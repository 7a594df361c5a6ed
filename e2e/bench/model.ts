/**
 * What a design costs: the generated kernel against the same relations in mathjs, C and NumPy, on the same numbers.
 * Prints a table and writes bench-results/model.json. Figures are medians; the sums of all results have to agree.
 */
import { compile, unit } from "mathjs";
import {
	constants,
	defaults,
	defaultUncertainties,
	densityInputs,
	densityRows,
	evaluate,
	evaluateColumns,
	type InputColumns,
	type Inputs,
	inputKeys,
	inputs,
	type Key,
	type OutputColumns,
	type Outputs,
	outputKeys,
	outputs as outputRows,
	quantity,
	uncertainties,
} from "#model";
import { solve } from "#model/algebra";
import { equations } from "#model/equations";
import { rateResultKeys } from "#model/rate/quantities";
import { rated, rateUncertainties } from "#model/rate/rated";
import { keep, machine, processor } from "./figures";
import { peers } from "./peers";
import { referenceTime } from "./reference";

const many = 1_000_000;
/** So many designs stay in the cache together. */
const block = 4096;
const repeats = 9;

/** Designs about the default ones, each input within ± 5 %: a small fixed generator, so that every run has the same. */
function sampler(): () => Inputs {
	let state = 1;
	const random = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
	return () => {
		const design = { ...defaults } as { -readonly [K in keyof Inputs]: number };
		for (const key of inputKeys) design[key] *= 0.95 + 0.1 * random();
		return design;
	};
}

interface Row {
	/** Without a count: by its name a figure is found again in the release that it is compared with. */
	readonly name: string;
	readonly ns: number;
	readonly least: number;
	readonly most: number;
	readonly note?: string;
}

function row(name: string, ns: readonly number[], note?: string): Row {
	const sorted = ns.toSorted((a, b) => a - b);
	const ends = { least: sorted[0]!, most: sorted.at(-1)! };
	return { name, ns: sorted[sorted.length >> 1]!, ...ends, ...(note === undefined ? {} : { note }) };
}

/** `pass` goes once over `count` designs. A repeat is as many passes as take 50 ms; the first 300 ms are not counted. */
function timed(name: string, count: number, pass: () => void, note?: string): Row {
	const clock = () => performance.now();
	let passes = 0;
	for (const began = clock(); clock() - began < 300; ) {
		pass();
		passes++;
	}
	const each = Math.max(1, Math.round(passes / 6));
	const ns = Array.from({ length: repeats }, () => {
		const began = clock();
		for (let k = 0; k < each; k++) pass();
		return ((clock() - began) * 1e6) / (each * count);
	});
	return row(name, ns, note);
}

function agree(what: string, given: number, wanted: number): void {
	if (!(Math.abs(given - wanted) <= 1e-9 * Math.abs(wanted)))
		throw new Error(`${what} gives ${given}, the kernel ${wanted}`);
}

const total = (...arrays: readonly Float64Array[]) => {
	let sum = 0;
	for (const array of arrays) for (const value of array) sum += value;
	return sum;
};

// The same designs in the three forms that the kernel takes.
const next = sampler();
const designs: Inputs[] = [];
const rows = new Float64Array(many * densityInputs.length);
for (let i = 0, at = 0; i < many; i++) {
	const design = next();
	if (i < block) designs.push(design);
	for (const key of densityInputs) rows[at++] = design[key];
}
const columns = Object.fromEntries(
	inputKeys.map((key) => [key, Float64Array.from(designs, (design) => design[key])]),
) as unknown as InputColumns;
const results = Object.fromEntries(outputKeys.map((key) => [key, new Float64Array(block)])) as unknown as OutputColumns;
const E_V = new Float64Array(many);
const E_m = new Float64Array(many);

densityRows(rows, many, E_V, E_m);
const sum = { block: total(E_V.subarray(0, block), E_m.subarray(0, block)), many: total(E_V, E_m) };

const before = referenceTime();
const kernel: Row[] = [];
let check = 0;
kernel.push(
	timed("evaluate(), all results", block, () => {
		check = 0;
		for (const design of designs) {
			const outputs = evaluate(design);
			check += outputs.E_V + outputs.E_m;
		}
	}),
);
agree("evaluate()", check, sum.block);
kernel.push(timed("evaluateColumns(), all results", block, () => evaluateColumns(columns, block, results)));
agree("evaluateColumns()", total(results.E_V, results.E_m), sum.block);
kernel.push(timed(`densityRows(), blocks of ${block}`, block, () => densityRows(rows, block, E_V, E_m)));
kernel.push(timed("densityRows(), all at once", many, () => densityRows(rows, many, E_V, E_m)));
agree("densityRows()", total(E_V, E_m), sum.many);
kernel.push(
	timed("uncertainties(), all results", block, () => {
		for (const design of designs) check += uncertainties(design).E_V;
	}),
);

const known = designs.map((design) => evaluate(design));
const atRate = [
	timed("rated(), all results at a rate, the model's known", block, () => {
		designs.forEach((design, i) => {
			check += rated(design, known[i]!, {}).results.E_V_rate;
		});
	}),
	timed("rateUncertainties(), all results at a rate", 64, () => {
		for (let i = 0; i < 64; i++)
			check += rateUncertainties(rated(designs[i]!, known[i]!, {}), {}, defaultUncertainties).E_V_rate;
	}),
];

const reference = (before + referenceTime()) / 2;

// mathjs on the equations as printed: in SI no unit factors are left, so the text needs no change.
const scale = (key: Key) => {
	const { algebra } = quantity(key).unit;
	return algebra === "1" ? 1 : (unit(`1 ${algebra}`).toSI().toNumeric() as number);
};
const inputScales = inputKeys.map((key) => [key, scale(key)] as const);
const fixed = Object.fromEntries((["k_B", "T_ref"] as const).map((key) => [key, constants[key].value * scale(key)]));
const scopes = designs.map((design) => {
	const scope: Record<string, number> = { ...fixed };
	for (const [key, factor] of inputScales) scope[key] = design[key] * factor;
	return scope;
});
const compiled = (wanted: (key: string) => boolean) =>
	solve({ inputs, outputs: outputRows, constants, equations })
		.filter(({ key }) => wanted(key))
		.map(({ key, tree }) => ({ key, code: compile(tree.toString()) }));
const all = compiled(() => true);
const densities = compiled((key) => ["C_theoretical", "C_cathode", "d_anode", "E_V", "E_m"].includes(key));
const relations = (some: typeof all) => () => {
	for (const scope of scopes) for (const { key, code } of some) scope[key] = code.evaluate(scope) as number;
};
const mathjs = [
	timed("mathjs, compiled, E_V and E_m", block, relations(densities)),
	timed("mathjs, compiled, all results", block, relations(all)),
];
designs.forEach((design, at) => {
	const outputs: Outputs = evaluate(design);
	for (const key of outputKeys) agree(`mathjs, ${key}`, scopes[at]![key]! / scale(key), outputs[key]);
});

const others = peers(rows, repeats, block);
const peerRows = others.flatMap(({ name, note, run }) => {
	if (!run) return [];
	agree(name, run.sum, sum.many);
	return [row(name, run.ns, note)];
});

// Three groups, each against its own measure.
const find = (part: string, among: readonly Row[]) => among.find(({ name }) => name.startsWith(part));
const atOnce = find("densityRows(), all", kernel)!;
const density = [find("densityRows(), blocks", kernel)!, atOnce, mathjs[0]!, ...peerRows];
const everything = [find("evaluate()", kernel)!, find("evaluateColumns()", kernel)!, mathjs[1]!];
const c = find("C,", peerRows);

function print(title: string, lines: readonly Row[], measure: Row): void {
	console.log(`\n${title}`);
	console.log(`  ${"ns a design".padStart(12)}  ${"least–most".padStart(17)}  ratio`);
	const digits = (value: number) => value.toFixed(value < 100 ? 1 : 0);
	for (const { name, ns, least, most, note } of lines)
		console.log(
			`  ${digits(ns).padStart(12)}  ${`${digits(least)}–${digits(most)}`.padStart(17)}  ${digits(ns / measure.ns).padStart(5)}  ${name}${note ? ` (${note})` : ""}`,
		);
}

console.log(`One core of ${processor}, Node ${process.versions.node}, medians of ${repeats} repeats.`);
print(`Both energy densities; ratio to ${(c ?? atOnce).name}`, density, c ?? atOnce);
for (const { name, note, run } of others) if (!run) console.log(`  ${name}: ${note}.`);
print(`All ${outputKeys.length} results; ratio to ${everything[0]!.name.split(",")[0]}`, everything, everything[0]!);
print(`Uncertainties of all ${outputKeys.length} results; ratio to evaluate()`, [kernel.at(-1)!], everything[0]!);
print(`What a current costs, ${rateResultKeys.length} results; ratio to evaluate()`, atRate, everything[0]!);
console.log(`\nAll sums agree to 1e-9: ${sum.many.toPrecision(12)} over ${many} designs.`);

keep("model", {
	machine: machine(),
	figures: [...kernel, ...atRate].map(({ name, ns }) => ({ name, unit: "ns", value: ns, reference, floor: 1 })),
	details: {
		repeats,
		designs: many,
		sum,
		rows: [...kernel, ...atRate, ...mathjs, ...peerRows],
		absent: others.filter(({ run }) => !run),
	},
});
