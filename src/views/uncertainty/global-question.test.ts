import { expect, it } from "vitest";
import type { GlobalAsked } from "#analysis/global";
import { firstRanges } from "#analysis/place";
import { defaults, type InputKey, move } from "#model";
import { sameQuestion } from "./global-question";

const asked: GlobalAsked = {
	inputs: defaults,
	hold: "loading",
	of: "E_V",
	ranges: firstRanges,
	samples: 64,
	seed: 1,
};
const moved = (key: InputKey, value: number, hold = asked.hold) => move(defaults, hold, key, value).inputs;

it("has the same answer wherever within the ranges the design in hand is moved, the solids kept", () => {
	for (const [key, value] of [
		["P", 0.3],
		["d_separator", 25],
		["loading", 30],
		["d_cathode", 180],
	] as const)
		expect(sameQuestion(asked, { ...asked, inputs: moved(key, value) })).toBe(true);
});

it("has another where an input that does not vary, or the balance of the solids, is another", () => {
	expect(sameQuestion(asked, { ...asked, inputs: moved("U", 3.3) })).toBe(false);
	expect(sameQuestion(asked, { ...asked, inputs: moved("P", 0.6, "none") })).toBe(false);
	const one: GlobalAsked = { ...asked, ranges: [{ key: "P", from: 0.3, to: 0.7 }] };
	expect(sameQuestion(one, { ...one, inputs: moved("d_separator", 25) })).toBe(false);
	// with the porosity the one that varies, thickness follows and loading stays
	expect(sameQuestion(one, { ...one, inputs: moved("P", 0.4) })).toBe(true);
	expect(sameQuestion(one, { ...one, inputs: moved("loading", 30) })).toBe(false);
});

it("has another where what is asked is another", () => {
	const others: readonly Partial<GlobalAsked>[] = [
		{ of: "E_m" },
		{ seed: 2 },
		{ samples: 128 },
		{ ranges: firstRanges.slice(1) },
		{ hold: "none" },
	];
	for (const other of others) expect(sameQuestion(asked, { ...asked, ...other })).toBe(false);
});

it("hears of the hold only where something else would follow", () => {
	// of three that are tied two vary: the third follows, whichever is held
	expect(sameQuestion(asked, { ...asked, hold: "P" })).toBe(true);
	const one: GlobalAsked = { ...asked, ranges: [{ key: "loading", from: 10, to: 40 }] };
	expect(sameQuestion(one, { ...one, hold: "d_cathode" })).toBe(false);
});

it("has another without a hold where what followed is another: nothing makes up for it", () => {
	const free: GlobalAsked = { ...asked, hold: "none" };
	expect(sameQuestion(free, { ...free, inputs: moved("d_cathode", 180, "none") })).toBe(false);
	expect(sameQuestion(free, { ...free, inputs: moved("P", 0.4, "none") })).toBe(true);
});
