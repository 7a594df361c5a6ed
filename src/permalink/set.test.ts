import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { isOfPackage, paperStepIds } from "#library/path";
import { type Inputs, inputKeys, refusal, type Uncertainties, widestLimits } from "#model";
import { designParameters, type ParameterLimits, parameterKeys, parameterLimits } from "#model/rate/parameters";
import { anyCompared } from "./any-state";
import { comparedAtMost, type Design, firstShowing, fromPreset, type Named, nameAtMost, setTextAtMost } from "./design";
import { decodeLink, encodeLink } from "./link";
import { decodeSet, encodeSet, setRefusals } from "./set";

const named = (name: string): Named => ({ name, design: fromPreset("cell-2") });

/** Deflate without the frame of zlib, in base64url by another hand. */
const packed = (bytes: Uint8Array): string => Buffer.from(zlibSync(bytes).subarray(2, -4)).toString("base64url");

describe("a set of designs", { timeout: 60_000 }, () => {
	it("reads back to the last digit, names and order too", () => {
		fc.assert(
			fc.property(anyCompared, (designs) => {
				const text = encodeSet(designs);
				if (designs.length === 0) expect(text).toBeUndefined();
				else expect(decodeSet(text!)).toEqual({ designs, refused: [] });
			}),
			{ numRuns: 200, seed: 5 },
		);
	});

	it("goes through a link as it is", () => {
		const set = encodeSet([named("Thin"), named("Pressed, 30 % & more")])!;
		expect(set).toMatch(/^[\w-]+$/);
		const back = decodeLink(encodeLink(fromPreset("cell-1"), { ...firstShowing, set }));
		expect(back).toMatchObject({ showing: { set }, refused: [] });
	});

	it.each(["a#b", "a\nb\r\nc", "👩‍🔬 thin", "100 %", "+", "a=b&c", "Füße · 薄い", "%E0%A4"])(
		"keeps the name %j",
		(name) => {
			const [back] = decodeSet(encodeSet([named(name)])!).designs;
			// a name is one line: what breaks it is a space
			expect(back?.name).toBe(name.replace(/[\r\n]+/g, " "));
		},
	);
	it("does without half a character, which no address can hold", () => {
		expect(decodeSet(encodeSet([named("thin \ud83d")])!)).toMatchObject({ designs: [{ name: "thin" }], refused: [] });
	});

	it("writes letters beyond ASCII as they are, which is shorter", () => {
		const text = inflateRawSync(Buffer.from(encodeSet([named("Füße · 薄い")])!, "base64url")).toString();
		expect(text).toMatch(/^Füße%20·%20薄い#v=1&/);
	});

	it("reads names that are percent-encoded throughout, as they were first written", () => {
		const line = `${encodeURIComponent("Füße 👩‍🔬")}${encodeLink(fromPreset("cell-2"), firstShowing)}`;
		expect(decodeSet(packed(strToU8(line)))).toEqual({ designs: [named("Füße 👩‍🔬")], refused: [] });
	});
});

describe("the longest set", () => {
	/** Numbers of 17 digits and letters of three bytes, from a generator of its own: nothing repeats. */
	let state = 12345;
	const random = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return (state + (Math.imul(state, 22695477) >>> 0) / 2 ** 32) / 2 ** 32;
	};
	const longName = () =>
		Array.from({ length: nameAtMost }, () => String.fromCodePoint(0x4e00 + Math.floor(random() * 0x5000))).join("");
	const between = ({ min, max }: { min: number; max: number }) => min + (max - min) * random();
	const longest = (): Named => {
		const inputs = Object.fromEntries(inputKeys.map((key) => [key, between(widestLimits(key))]));
		const U = inputs.U!;
		const u = Object.fromEntries(inputKeys.map((key) => [key, between(widestLimits(key)) / 10]));
		const parameters = Object.fromEntries(
			parameterKeys.map((key) => {
				const limits: ParameterLimits = parameterLimits[key];
				return [key, limits.whole ? limits.max : between(limits)];
			}),
		);
		const design: Design = {
			...fromPreset("porosity-30-printed", "d_cathode"),
			inputs: { ...inputs, U_min: U * random(), U_max: U + (8 - U) * random() } as Inputs,
			u: u as Uncertainties,
			parameters: designParameters(parameters),
			steps: [
				...paperStepIds,
				...Array.from({ length: 8 }, () => ({
					name: longName(),
					changes: inputKeys
						.filter((key) => !isOfPackage(key))
						.map((key) => [key, between(widestLimits(key))] as const)
						.filter(([key, value]) => key.startsWith("U_") || !refusal(key, value, inputs as Inputs)),
					material: "nfm111" as const,
				})),
			],
		};
		return { name: longName(), design };
	};

	it("has room in a link", () => {
		const designs = Array.from({ length: comparedAtMost }, longest);
		const text = encodeSet(designs)!;
		expect(text.length).toBeLessThanOrEqual(setTextAtMost);
		expect(decodeSet(text)).toEqual({ designs, refused: [] });
	});
});

describe("a damaged set", { timeout: 60_000 }, () => {
	const sound = encodeSet([named("One"), named("Two")])!;
	it.each([
		["nothing", "", /cut off or damaged/],
		["one letter", "A", /cut off or damaged/],
		["bytes that are no deflate", "////", /cut off or damaged/],
		["no base64url", "not base64 at all!", /cut off or damaged/],
		["cut off", sound.slice(0, -5), /cut off or damaged/],
		["as long as can be, of nothing", "A".repeat(setTextAtMost), /cut off or damaged/],
		["too long", "A".repeat(setTextAtMost + 1), /take 40001 characters, more than 40000/],
		["no UTF-8", packed(new Uint8Array([0xc3, 0x28, 0x23])), /cut off or damaged/],
		["ten million characters in a few", packed(strToU8("#".repeat(10_000_000))), /cut off or damaged/],
		["without a link", packed(strToU8("Only a name")), /^Only a name: the design to compare with is cut off/],
		["half a letter", packed(strToU8("%E0%A4#v=1&P=0.3")), /^Design 1: the name is damaged/],
		["a long name", packed(strToU8(`${"n".repeat(61)}#v=1&P=0.3`)), /the name was cut to 60 characters/],
		["a value outside", packed(strToU8("One#v=1&P=7")), /^One: P = 7 is outside 0.05–0.9.*; 0.63 is used\.$/],
		["the prototype", packed(strToU8("One#v=1&__proto__=7")), /^One: __proto__ is not known/],
		["two hundred kB and one", packed(strToU8(`n#v=1&z=${"a".repeat(199_993)}`)), /cut off or damaged/],
		["two hundred kB", packed(strToU8(`n#v=1&z=${"a".repeat(199_992)}`)), /^n: z is not known/],
		["six designs", packed(strToU8(Array(6).fill("n#v=1").join("\n"))), /6 designs stand in the set; 5 at most/],
	] as const)("%s is told", (_, text, message) => {
		const { designs, refused } = decodeSet(text);
		expect(refused).toHaveLength(1);
		expect(refused[0]).toMatch(message);
		expect(designs.length).toBeLessThanOrEqual(comparedAtMost);
	});

	it("without a name is called by its place", () => {
		const two = packed(strToU8("One#v=1&P=0.4\n#v=1&P=0.3"));
		expect(decodeSet(two)).toMatchObject({
			designs: [{ name: "One" }, { name: "Design 2", design: { inputs: { P: 0.3 } } }],
			refused: [],
		});
	});

	it("of any text gives designs within their limits, and never throws", () => {
		const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
		const text = fc.oneof(
			fc.string({ unit: "binary", maxLength: 200 }),
			fc.string({ unit: fc.constantFrom(...letters), maxLength: 400 }),
			fc
				.tuple(fc.nat(sound.length - 1), fc.constantFrom(...letters))
				.map(([at, letter]) => sound.slice(0, at) + letter + sound.slice(at + 1)),
			fc.string({ unit: "binary", maxLength: 200 }).map((plain) => packed(strToU8(`a#v=1&${plain}`))),
		);
		let damaged = 0;
		fc.assert(
			fc.property(text, (set) => {
				const { designs, refused } = decodeSet(set);
				if (refused.length > 0) damaged++;
				for (const { name, design } of designs) {
					expect(name).not.toBe("");
					for (const key of inputKeys) expect(refusal(key, design.inputs[key], design.inputs)).toBeUndefined();
				}
				if (designs.length > 0) expect(decodeSet(encodeSet(designs)!)).toEqual({ designs, refused: [] });
			}),
			{ numRuns: 2000, seed: 6 },
		);
		expect(damaged).toBeGreaterThan(1000);
	});
});

it("refuses a reference that is none of its designs", () => {
	const design = fromPreset("cell-2");
	const two = ["A", "B"].map((name) => ({ name, design }));
	const set = encodeSet(two);
	expect(setRefusals({ set, ref: 2 })).toEqual([]);
	expect(setRefusals({ set, ref: 3 })).toEqual(["ref = 3: 2 designs are compared; the one in hand is used."]);
	expect(setRefusals({ set: encodeSet(two.slice(1)), ref: 2 })).toEqual([
		"ref = 2: 1 design is compared; the one in hand is used.",
	]);
	expect(setRefusals({ set: "abcdefg", ref: 1 })).toHaveLength(2);
	expect(setRefusals({})).toEqual([]);
});
