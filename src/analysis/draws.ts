/**
 * Draws of uncertain inputs: normal around the value, the ± their standard deviation, truncated at the hard limits.
 *
 * Each input has its own stream of standard normals, fixed by the seed and its place in `inputKeys`: what it draws does not
 * depend on which other inputs are uncertain, and while a slider moves the same numbers are only scaled and shifted, so that
 * pictures change with the design and not by chance.
 */
import { xoroshiro128plus, xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import { hardLimits, type InputKey, type Inputs, inputKeys, inputOf, type Range, type Uncertainties } from "#model";
import { counted, type Dependence } from "./dependence";

type Generator = ReturnType<typeof xoroshiro128plus>;

/** Streams of one seed lie 2⁶⁴ numbers apart, and none stands at the seed itself, whose first numbers show its pattern. */
function generator(seed: number, stream: number): Generator {
	const numbers = xoroshiro128plus(seed);
	for (let i = 0; i <= stream; i++) numbers.jump();
	return numbers;
}

/** Uniform in (−1, 1), never 0. */
const uniform = (numbers: Generator) => (numbers.next() + 0.5) / 2 ** 31;

/** Standard normals by Marsaglia's polar method (SIAM Review 6 (1964) 260): each point in the unit circle makes two. */
function fill(normals: Float64Array, numbers: Generator): void {
	for (let i = 0; i < normals.length; ) {
		const x = uniform(numbers);
		const y = uniform(numbers);
		const s = x * x + y * y;
		if (s >= 1) continue;
		const stretch = Math.sqrt((-2 * Math.log(s)) / s);
		normals[i++] = x * stretch;
		// of an odd number the last falls beyond the end, where an array of fixed length takes nothing
		normals[i++] = y * stretch;
	}
}

/** Normals that are kept for the next question at most: 32 MB, or 40 inputs of 100,000 draws. */
const keptAtMost = 4e6;
const kept = new Map<string, Float64Array>();

/** The first `count` standard normals of a stream. Kept between questions, the last used longest: do not write to them. */
export function standardNormals(seed: number, stream: number, count: number): Float64Array {
	const name = `${seed | 0} ${stream}`;
	let normals = kept.get(name);
	kept.delete(name);
	if (!normals || normals.length < count) {
		normals = new Float64Array(count);
		fill(normals, generator(seed, stream));
	}
	kept.set(name, normals);
	let held = 0;
	for (const each of kept.values()) held += each.length;
	for (const [first, each] of kept) {
		if (held <= keptAtMost) break;
		kept.delete(first);
		held -= each.length;
	}
	return normals.length === count ? normals : normals.subarray(0, count);
}

/** MurmurHash3's last step: each bit of a 32-bit number reaches every bit of the answer. */
function scattered(word: number): number {
	const half = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
	const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
	return whole ^ (whole >>> 16);
}

/** Numbers for drawing again, for each draw its own: which other draws need some does not change them. */
function spares(seed: number, stream: number): (draw: number) => Generator {
	let words: readonly number[] | undefined;
	return (draw) => {
		if (!words) {
			const numbers = generator(seed, stream);
			words = Array.from({ length: 4 }, () => numbers.next());
		}
		return xoroshiro128plusFromState(words.map((word) => scattered(word + draw)));
	};
}

export interface Uncertain {
	readonly inputs: Inputs;
	readonly u: Uncertainties;
}

/** One value that is drawn: an input of one design, or of several that share it. */
interface Drawn {
	readonly key: InputKey;
	/** Stream of its normals; the next one is for drawing again. */
	readonly stream: number;
	readonly nominal: number;
	readonly u: number;
	readonly min: number;
	readonly max: number;
	readonly values: Float64Array;
}

export type Columns = Partial<Record<InputKey, Float64Array>>;

interface InputDraws {
	/** For each design the inputs that are not the same in all draws. */
	readonly columns: readonly Columns[];
	/** Draws in which a value lay beyond a limit and was drawn again. */
	readonly redrawn: number;
}

interface InputsAsked {
	/** Drawn together: the i-th draw of one belongs to the i-th draw of the other. */
	readonly designs: readonly Uncertain[];
	/** Inputs of which one draw, that of the first design, stands for all designs. */
	readonly shared: readonly InputKey[];
	/** Inputs that matter; others stay at their value. With one of `windowKeys` or `solidKeys` all of these must be in. */
	readonly keys: ReadonlySet<InputKey>;
	readonly dependence: Dependence;
	readonly draws: number;
	readonly seed: number;
}

/** Inputs whose limits depend on each other: the window holds the voltage … */
export const windowKeys: readonly InputKey[] = ["U", "U_min", "U_max"];
/** … and of these comes the porosity that follows, which has limits itself. */
export const solidKeys: readonly InputKey[] = ["loading", "rho_cathode", "d_cathode"];

/**
 * Tries before a value that lies beyond its limits is left at its nominal value. A value alone is within at the first
 * with a chance of 0.34 at least (`again`), so that 100 fail once in 10¹⁸ draws. Values whose limits depend on each other have
 * no such bound; where they have next to no room, what is left at the nominal value is the answer that ends.
 */
const tries = 100;

const own = (key: InputKey): Range => {
	const { min, max } = inputOf(key).hard;
	return { min: typeof min === "number" ? min : -Infinity, max: typeof max === "number" ? max : Infinity };
};

/** Where an input may be while all others stay: within its hard limits, and a voltage within its window. */
export function room(key: InputKey, inputs: Inputs): Range {
	const { min, max } = hardLimits(key, inputs);
	return key === "U" ? { min: Math.max(min, inputs.U_min), max: Math.min(max, inputs.U_max) } : { min, max };
}

const pair = new Float64Array(2);
/** One standard normal; the second of its pair is left, so that each try takes what follows, whatever came before. */
function normal(numbers: Generator): number {
	fill(pair, numbers);
	return pair[0]!;
}

/**
 * A value within its limits: normal ones are tried where there is room for one ±, else equally spread ones, each kept with
 * its weight exp(−z²/2). The nominal value is within, and a ± is never wider than all the room between the hard limits, so
 * the first are within with a chance of Φ(1) − Φ(0) = 0.34 at least, the others are kept with exp(−½) = 0.61.
 */
function again({ nominal, u, min, max }: Drawn, numbers: Generator): number {
	const wide = max - min >= u;
	for (let i = 0; i < tries; i++) {
		if (wide) {
			const value = nominal + u * normal(numbers);
			if (value >= min && value <= max) return value;
		} else {
			const value = min + ((max - min) * (uniform(numbers) + 1)) / 2;
			const z = (value - nominal) / u;
			if ((uniform(numbers) + 1) / 2 < Math.exp((-z * z) / 2)) return value;
		}
	}
	return nominal;
}

/** Which inputs are drawn together, because their limits depend on each other. */
interface Bonds {
	readonly window: boolean;
	readonly solids: boolean;
}

/** What is drawn for each design, by input; what is shared is the same object in all. */
function drawnFor({ designs, shared, keys, dependence, draws }: InputsAsked): {
	readonly of: readonly Partial<Record<InputKey, Drawn>>[];
	readonly bonds: Bonds;
} {
	const counts = designs.map(({ u }) => counted(u, dependence));
	const uncertain = (of: readonly InputKey[], at: number) => of.filter((key) => keys.has(key) && counts[at]![key] > 0);
	const bonds: Bonds = {
		window: designs.some((_, at) => uncertain(windowKeys, at).length > 1),
		solids: dependence === "follows" && designs.some((_, at) => uncertain(solidKeys, at).length > 0),
	};
	const limits = (key: InputKey, inputs: Inputs) =>
		bonds.window && windowKeys.includes(key) ? own(key) : room(key, inputs);
	const of: Partial<Record<InputKey, Drawn>>[] = [];
	designs.forEach(({ inputs }, at) => {
		const mine: Partial<Record<InputKey, Drawn>> = {};
		for (const key of uncertain(inputKeys, at)) {
			const common = shared.includes(key);
			const ranges = (common ? designs : [designs[at]!]).map((each) => limits(key, each.inputs));
			mine[key] = (common ? of[0]?.[key] : undefined) ?? {
				key,
				stream: 2 * (inputKeys.indexOf(key) + at * inputKeys.length),
				nominal: inputs[key],
				u: counts[at]![key],
				min: Math.max(...ranges.map(({ min }) => min)),
				max: Math.min(...ranges.map(({ max }) => max)),
				values: new Float64Array(draws),
			};
		}
		of.push(mine);
	});
	return { of, bonds };
}

/**
 * Draws the uncertain inputs of one design, or of several together.
 *
 * Where limits of uncertain inputs depend on each other (U_min ≤ U ≤ U_max, and the porosity that follows within its own) these
 * are drawn again together; any other input alone, from numbers of its own. Both give the normal distribution under the
 * condition that every value is within its limits.
 */
export function drawInputs(asked: InputsAsked): InputDraws {
	const { designs, draws, seed } = asked;
	const { of, bonds } = drawnFor(asked);
	const all = [...new Set(of.flatMap((mine) => Object.values(mine)))];
	const columns: Columns[] = of.map((mine) =>
		Object.fromEntries(Object.entries(mine).map(([key, { values }]) => [key, values])),
	);
	for (const { stream, nominal, u, values } of all) {
		const normals = standardNormals(seed, stream, draws);
		for (let i = 0; i < draws; i++) values[i] = nominal + u * normals[i]!;
	}

	const repeated = new Uint8Array(draws);
	const bound = [...(bonds.window ? windowKeys : []), ...(bonds.solids ? solidKeys : [])];
	for (const each of all.filter(({ key }) => !bound.includes(key))) {
		const { min, max, values } = each;
		const spare = spares(seed, each.stream + 1);
		for (let i = 0; i < draws; i++)
			if (values[i]! < min || values[i]! > max) {
				values[i] = again(each, spare(i));
				repeated[i] = 1;
			}
	}

	/** Draws these again in which one is beyond its own limits, or `fits` says no. */
	function together(keys: readonly InputKey[], fits: (i: number) => boolean): void {
		const members = all.filter(({ key }) => keys.includes(key));
		function within(i: number): boolean {
			for (const { values, min, max } of members) if (values[i]! < min || values[i]! > max) return false;
			return fits(i);
		}
		const spare = spares(seed, 2 * inputKeys.indexOf(keys[0]!) + 1);
		for (let i = 0; i < draws; i++) {
			if (within(i)) continue;
			repeated[i] = 1;
			const numbers = spare(i);
			for (let tried = 0; tried <= tries; tried++) {
				for (const { values, nominal, u } of members)
					values[i] = tried < tries ? nominal + u * normal(numbers) : nominal;
				if (within(i)) break;
			}
		}
	}
	if (bonds.window) {
		const windows = designs.map(({ inputs }, at) => {
			const [U, low, high] = windowKeys.map((key) => reader(inputs, columns[at]!, key));
			return (i: number) => low!(i) <= U!(i) && U!(i) <= high!(i);
		});
		together(windowKeys, (i) => windows.every((holds) => holds(i)));
	}
	if (bonds.solids) {
		const porosities = designs.map(({ inputs }, at) => porosity(inputs, columns[at]!));
		const { min, max } = own("P");
		together(solidKeys, (i) => porosities.every((P) => P(i) >= min && P(i) <= max));
		porosities.forEach((P, at) => {
			const values = new Float64Array(draws);
			for (let i = 0; i < draws; i++) values[i] = P(i);
			columns[at]!.P = values;
		});
	}
	return { columns, redrawn: repeated.reduce((sum, one) => sum + one, 0) };
}

/** The value of an input in a draw. */
function reader(inputs: Inputs, columns: Columns, key: InputKey): (i: number) => number {
	const values = columns[key] ?? Float64Array.of(inputs[key]);
	const step = columns[key] ? 1 : 0;
	return (i) => values[i * step]!;
}

/** The porosity in a draw, where it follows: `porosityThatFollows` over columns. */
function porosity(inputs: Inputs, columns: Columns): (i: number) => number {
	const [loading, rho, d] = solidKeys.map((key) => reader(inputs, columns, key));
	const solid = ((1 - inputs.P) * inputs.rho_cathode * inputs.d_cathode) / inputs.loading;
	return (i) => 1 - (solid * loading!(i)) / (rho!(i) * d!(i));
}
