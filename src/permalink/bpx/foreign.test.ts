import { expect, it } from "vitest";
import { writeBpx } from "../bpx";
import { fromPreset } from "../design";
import { bpxRefusal } from "./foreign";

const link = "https://cells.example/#v=1&P=0.3";
const ofOthers =
	"This is a BPX file: Cellwright writes them but cannot read them; open a JSON file of Cellwright instead.";
const ofOurs =
	"This is a BPX file: Cellwright writes them but cannot read them; open the JSON instead, or the link in its description.";

it("sends the reader of a file that Cellwright wrote to the link in it, whatever its version", () => {
	for (const address of [link, "https://cells.example/#v=12&P=0.3"]) {
		const text = writeBpx(fromPreset("cell-1"), "Cell 1", { link: address, date: "2026-11-23" });
		expect(bpxRefusal(JSON.parse(text))).toBe(ofOurs);
	}
});
it.each([
	["no description", {}],
	["a description without a link", { Description: "NMC532 pouch cell, see https://cells.example/#v=1" }],
	["a description that is no text", { Description: [link] }],
])("asks for a file of Cellwright where there is %s", (_, rest) => {
	expect(bpxRefusal({ Header: { BPX: 0.4, Model: "DFN", ...rest } })).toBe(ofOthers);
});
it("says nothing of what is no BPX", () => {
	for (const value of [null, 1, "Header", [], {}, { Header: null }, { Header: "BPX" }, { Header: { Title: link } }])
		expect(bpxRefusal(value)).toBeUndefined();
});
