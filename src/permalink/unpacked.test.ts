/** Against what zlib packs. */
import { constants, deflateRawSync, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { unpacked } from "./unpacked";

/** Text that does not pack well: digits of a square. */
const text = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 7919).toString(36)).join(""));

describe.each([
	["deflate", deflateRawSync],
	["zlib", deflateSync],
] as const)("%s", (within, pack) => {
	it.each([1, 511, 512, 513, 5000, text.length])("gives %i bytes back, and none of one more than it may", (length) => {
		const part = text.subarray(0, length);
		expect(Buffer.from(unpacked(pack(part), within, length)!).equals(part)).toBe(true);
		expect(unpacked(pack(part), within, length - 1)).toBeUndefined();
	});
	it("gives back what is packed in 512 bytes, or twice as many, to the last one", () => {
		for (const bytes of [512, 1024]) {
			const length = text.findIndex((_, end) => pack(text.subarray(0, end)).length === bytes);
			expect(length).toBeGreaterThan(0);
			expect(unpacked(pack(text.subarray(0, length)), within, 1e6)).toHaveLength(length);
		}
	});
	it("gives nothing as nothing", () => {
		expect(unpacked(pack(Buffer.alloc(0)), within, 10)).toEqual(new Uint8Array());
	});
	it("gives none of what is cut off, or no packed bytes at all", () => {
		const packed = pack(text);
		for (const end of [0, 1, 2, 100, 511, 512, 513, 1024, packed.length / 2, packed.length - 8])
			expect(unpacked(packed.subarray(0, end), within, 1e6), `${end} bytes`).toBeUndefined();
		expect(unpacked(Buffer.alloc(2000, 0xff), within, 1e6)).toBeUndefined();
	});
	it("gives up what would unpack to thousands of millions of bytes, where that shows", () => {
		// the same block of a million zeros again and again, which never ends
		const block = deflateRawSync(Buffer.alloc(1e6), { finishFlush: constants.Z_FULL_FLUSH });
		const head = within === "zlib" ? [Buffer.of(0x78, 0x9c)] : [];
		const bomb = Buffer.concat([...head, ...Array.from({ length: 8000 }, () => block)]);
		expect(unpacked(bomb, within, 200_000)).toBeUndefined();
	});
});
