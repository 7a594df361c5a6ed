/** Any state that can be reached goes through a link and through each kind of file, and comes back to the last digit. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filesOf } from "./any-file";
import { anyCompared, anyDesign, anyNamed, anyShowing } from "./any-state";
import { decodeLink, encodeLink } from "./link";
import { restore } from "./restore";
import { decodeSet, encodeSet } from "./set";

const anyState = fc.record({
	design: anyDesign,
	showing: anyShowing,
	compared: anyCompared,
	kept: fc.array(anyNamed, { maxLength: 2 }),
});

describe("200 random states", { timeout: 120_000 }, () => {
	const seen = { compared: 0, steps: 0, kept: 0 };
	const runs = { numRuns: 200, seed: 2026 };

	it("come back from a link", () => {
		fc.assert(
			fc.property(anyState, ({ design, showing: { set: _, ref, ...asked }, compared }) => {
				const set = encodeSet(compared);
				const showing = { ...asked, ...(set === undefined ? {} : { set, ...(ref && { ref }) }) };
				const back = decodeLink(encodeLink(design, showing));
				expect(back).toEqual({ design, showing, refused: [] });
				expect(set === undefined ? [] : decodeSet(set).designs).toEqual(compared);
				seen.compared += compared.length;
				seen.steps += design.steps.length - 3;
			}),
			runs,
		);
		// the material is worth its name: own steps and sets do occur
		expect(seen.steps).toBeGreaterThan(200);
		expect(seen.compared).toBeGreaterThan(200);
	});

	it.each(["Design.json", "Figure.png", "Figure.svg", "Table.csv"])("come back from %s", (name) => {
		fc.assert(
			fc.property(anyState, ({ design, showing, kept }) => {
				const back = restore(name, filesOf(design, showing, kept)[name]!);
				expect(back).toEqual({ ok: true, carried: { design, showing, kept: name === "Design.json" ? kept : [] } });
				seen.kept += kept.length;
			}),
			runs,
		);
		expect(seen.kept).toBeGreaterThan(100);
	});
});
