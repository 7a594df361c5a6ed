/** What is chosen in the dialog against the readers of links: the query's own, and that of the locks. */
import { describe, expect, it } from "vitest";
import { type InputKey, inputKeys } from "#model";
import { decodeLink, encodeLink, firstShowing, fromPreset } from "#permalink";
import { readLocks } from "#state/locks";
import { addressWith, type Fixed, frameCode, plainLook } from "./address";

const design = fromPreset("cell-2");
const address = `https://example.org/cells/${encodeLink(design, firstShowing)}`;
const fixing = (...fixed: readonly Fixed[]) =>
	readLocks(new URL(addressWith(address, { ...plainLook, fixed: new Set(fixed) })).search);

describe("the address", () => {
	it("has nothing in its query that was not chosen", () => expect(addressWith(address, plainLook)).toBe(address));

	it("has the chosen look in its query, and the design as it was", () => {
		const url = new URL(addressWith(address, { theme: "dark", projector: true, fixed: new Set(["P"]) }, true));
		expect(url.search).toBe("?embed&theme=dark&projector&lock=P");
		expect(decodeLink(url.hash)).toEqual(decodeLink(new URL(address).hash));
	});

	// the five sliders of the page, by the keys that links have for them
	const five: readonly InputKey[] = ["d_separator", "d_cathode", "d_reservoir", "P", "loading"];

	it("fixes a slider, and a word", () => {
		const { inputs, words, refused } = fixing("loading", "hold", "views");
		expect([...inputs]).toEqual(["loading"]);
		expect([...words].sort()).toEqual(["hold", "views"]);
		expect(refused).toEqual([]);
	});

	it("fixes all other inputs, and leaves the five sliders free", () => {
		const { inputs, refused } = fixing("others");
		expect(inputKeys.filter((key) => !inputs.has(key)).sort()).toEqual([...five].sort());
		expect(refused).toEqual([]);
	});

	it("has one word for all inputs", () => {
		const fixed = new Set<Fixed>([...five, "others", "presets"]);
		expect(addressWith(address, { ...plainLook, fixed })).toContain("?lock=inputs,presets#");
		expect(fixing(...fixed).inputs.size).toBe(inputKeys.length);
	});
});

describe("the code of a frame", () => {
	const code = frameCode(`https://example.org/a"b<c>/?embed#P=0.5&U=3`, `Cell 1 & "more"`, 640);
	/** The attributes after the grammar of HTML, with its character references. */
	const attributes = new Map(
		[...code.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [
			name,
			value!.replace(/&(quot|lt|gt|amp);/g, (_, n: string) => ({ quot: '"', lt: "<", gt: ">", amp: "&" })[n]!),
		]),
	);

	it("is one frame whose attributes end where they are to", () => {
		expect(code).toMatch(/^<iframe( [a-z]+="[^"<>]*")+><\/iframe>$/);
		expect(attributes.get("src")).toBe(`https://example.org/a"b<c>/?embed#P=0.5&U=3`);
		expect(attributes.get("title")).toBe(`Cell 1 & "more"`);
	});

	it("has its size, tells nobody where it stands, and may do only what it needs", () => {
		expect([attributes.get("width"), attributes.get("height")]).toEqual(["100%", "640"]);
		expect(attributes.get("referrerpolicy")).toBe("no-referrer");
		expect(attributes.get("sandbox")!.split(" ")).toContain("allow-scripts");
		for (const never of ["allow-top-navigation", "allow-forms", "allow-modals"])
			expect(attributes.get("sandbox")).not.toContain(never);
	});
});
