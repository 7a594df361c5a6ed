/** What is said of pairs: counted, and what sharing takes off. */
import { describe, expect, it } from "vitest";
import type { PresetId } from "#library";
import { fromPreset } from "#permalink";
import { columnOf, handColumn } from "./columns";
import { countSentence, pairsOf, sharedSentence } from "./pairs";

const columns = (...ids: readonly PresetId[]) => [
	handColumn(fromPreset("cell-1")),
	...ids.map((id) => columnOf({ name: id, design: fromPreset(id) })),
];
const said = (...ids: readonly PresetId[]) => {
	const { pairs } = pairsOf(columns(...ids), "E_V", "independent");
	return [countSentence(pairs), sharedSentence(pairs, { factor: 1, label: "Wh/l" })] as const;
};

describe("sentences", () => {
	it("each two are counted once", () => {
		expect(said("cell-2")[0]).toBe("The two are distinguishable.");
		expect(said("cell-1")[0]).toBe("The two are not distinguishable.");
		expect(said("cell-2", "cell-1")[0]).toBe("2 of 3 pairs are distinguishable.");
		expect(said("cell-2", "porosity-30")[0]).toBe("All 3 pairs are distinguishable.");
	});
	it("what is shared takes most off where nearly all is: the slopes of cell 1 differ by the utilisation alone", () => {
		// slopes are E_V/d_cell in both: of √(4² + 10² + 6²) µm all but (278 − 239)/d is taken off
		expect(said("cell-1-theoretical", "cell-2")[1]).toMatch(
			/^Sharing matters most between the design in hand and cell-1-theoretical: both have the same separator thickness, cathode thickness and anode thickness, which leaves ±\s1\.5\sWh\/l of the ±\s15\sWh\/l that/,
		);
	});
	it("nothing is said of sharing where the two are the same", () => {
		expect(said("cell-1")[1]).toBe("");
	});
});
