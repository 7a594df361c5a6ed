/** QR codes as a reader of somebody else's (jsQR) sees them. */
import fc from "fast-check";
import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { encodeLink, firstShowing, fromPreset } from "#permalink";
import { codeBytesAtMost, type QrCode, qrCode } from "./qr-code";

/** px of a module in the picture that is read. */
const scale = 3;

/** Fills the rectangles of a path on white, as a browser does; a command that is none of theirs is an error. */
function drawn({ across, path }: QrCode): Uint8ClampedArray {
	const side = across * scale;
	const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
	const rest = path.replace(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g, (_, x, y, width, back) => {
		expect(back).toBe(width);
		for (let j = y * scale; j < (Number(y) + 1) * scale; j++)
			for (let i = x * scale; i < (Number(x) + Number(width)) * scale; i++)
				pixels.fill(0, (j * side + i) * 4, (j * side + i) * 4 + 3);
		return "";
	});
	expect(rest).toBe("");
	return pixels;
}

const read = (code: QrCode) => jsQR(drawn(code), code.across * scale, code.across * scale)?.data;

describe("a QR code", () => {
	it("holds the link of a design letter by letter", () => {
		const link = `https://example.org/cellwright/?lock=P,hold${encodeLink(fromPreset("no-reservoir"), firstShowing)}`;
		expect(read(qrCode(link)!)).toBe(link);
	});

	it("holds any text of a link", () => {
		const letters = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#&=%,+");
		fc.assert(
			fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 900 }), (text) => {
				expect(read(qrCode(text)!)).toBe(text);
			}),
			{ seed: 7, numRuns: 25 },
		);
	});

	// ISO/IEC 18004, table 7: version 40-L holds 2953 bytes in 177 modules; 4 modules of quiet zone on each side
	it("ends at 2953 bytes", () => {
		const longest = qrCode("x".repeat(2953))!;
		expect(codeBytesAtMost).toBe(2953);
		expect(longest.across).toBe(177 + 8);
		expect(qrCode("x".repeat(2954))).toBeUndefined();
		expect(qrCode("é".repeat(1477))).toBeUndefined();
	});

	it("keeps the quiet zone white", () => {
		const { across, path } = qrCode("https://example.org/")!;
		for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
			expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
			expect(Math.max(Number(x) + Number(width), Number(y) + 1)).toBeLessThanOrEqual(across - 4);
		}
	});
});
