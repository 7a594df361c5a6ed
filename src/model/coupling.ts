/**
 * What gives way when one of loading, porosity and thickness moves.
 *
 * The three are tied by loading = (1 − P) · rho_cathode · d_cathode (solids are neither made nor lost). Measured triples
 * miss that by a few per cent; `solids_balance` says by how much, and no move changes it: only ratios enter below.
 */
import { type InputKey, type Inputs, inputs as rows } from "./quantities";

export type CoupledKey = "loading" | "P" | "d_cathode";
/** Which of the three is held; `none` leaves all inputs independent, as the paper prints them. */
export type Hold = CoupledKey | "none";
export const holds: readonly Hold[] = ["loading", "P", "d_cathode", "none"];

export const isCoupled = (key: InputKey): key is CoupledKey => key === "loading" || key === "P" || key === "d_cathode";

export interface Move {
	readonly inputs: Inputs;
	/** The input that followed, if one did. */
	readonly gaveWay?: InputKey;
	/** The limit of the input that gives way at which the move was stopped short. */
	readonly stopped?: { readonly key: InputKey; readonly end: "min" | "max"; readonly limit: number };
}

/** Which of the three follows when `moved` moves and `hold` is held; undefined where nothing does. */
export function givesWay(moved: InputKey, hold: Hold): CoupledKey | undefined {
	if (hold === "none" || !isCoupled(moved)) return undefined;
	if (moved === hold) return hold === "d_cathode" ? "P" : "d_cathode";
	return (["loading", "P", "d_cathode"] as const).find((key) => key !== moved && key !== hold);
}

/** How much solid each of the three stands for: loading = solid(P) · d_cathode · a constant of the coating. */
const solid = (key: CoupledKey, value: number) => (key === "P" ? 1 - value : value);
const unsolid = (key: CoupledKey, amount: number) => (key === "P" ? 1 - amount : amount);
/** +1 on the side of the loading, −1 on the other side of the balance. */
const side = (key: CoupledKey) => (key === "loading" ? 1 : -1);

/**
 * The value of one of the three that keeps the solids of `before` once the other two are those of `after`. May lie outside
 * its limits.
 */
export function keepingSolids(before: Inputs, after: Inputs, key: CoupledKey): number {
	const [one, other] = (["loading", "P", "d_cathode"] as const).filter((each) => each !== key) as [
		CoupledKey,
		CoupledKey,
	];
	const ratio = (each: CoupledKey) => (solid(each, after[each]) / solid(each, before[each])) ** side(each);
	return unsolid(key, solid(key, before[key]) * (ratio(one) * ratio(other)) ** -side(key));
}

/**
 * The design after `key` has been set to `value` (within its own limits) with `hold` held.
 * Where the input that gives way would leave its hard limits, the move stops at that limit and says so.
 * Moving the voltage past an end of the window takes that end along.
 */
export function move(before: Inputs, hold: Hold, key: InputKey, value: number): Move {
	if (value === before[key]) return { inputs: before };
	if (key === "U") {
		const along = value > before.U_max ? "U_max" : value < before.U_min ? "U_min" : undefined;
		return along
			? { inputs: { ...before, U: value, [along]: value }, gaveWay: along }
			: { inputs: { ...before, U: value } };
	}
	const follower = givesWay(key, hold);
	if (!follower || !isCoupled(key)) return { inputs: { ...before, [key]: value } };

	const sameSide = side(key) === side(follower);
	const follow = (from: CoupledKey, to: CoupledKey, amount: number) => {
		const ratio = solid(from, amount) / solid(from, before[from]);
		return unsolid(to, solid(to, before[to]) * (sameSide ? 1 / ratio : ratio));
	};
	const wanted = follow(key, follower, value);
	const { min, max } = rows[follower].hard;
	if (wanted >= min && wanted <= max)
		return { inputs: { ...before, [key]: value, [follower]: wanted }, gaveWay: follower };
	const end = wanted < min ? "min" : "max";
	const limit = end === "min" ? min : max;
	return {
		inputs: { ...before, [key]: follow(follower, key, limit), [follower]: limit },
		gaveWay: follower,
		stopped: { key: follower, end, limit },
	};
}
