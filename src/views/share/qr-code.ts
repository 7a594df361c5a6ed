/** A text as a QR code (ISO/IEC 18004): modules, and the one path that draws them. */
import encodeQR from "qr";

/** Bytes that the largest code, version 40, holds with the lowest error correction. */
export const codeBytesAtMost = 2953;
/** Modules of quiet zone on every side that the standard asks for. */
const quiet = 4;

export interface QrCode {
	/** Modules along one side, quiet zone included. */
	readonly across: number;
	/** Path of the dark modules, a module being one unit long. */
	readonly path: string;
}

/** Undefined where the text is too long for a code. */
export function qrCode(text: string): QrCode | undefined {
	if (new TextEncoder().encode(text).length > codeBytesAtMost) return undefined;
	// a screen and a slide have no dirt and no creases: the lowest error correction makes the largest modules
	const rows = encodeQR(text, "raw", { ecc: "low", border: quiet, encoding: "byte" });
	const runs = rows.flatMap((row, y) => {
		const found: string[] = [];
		for (let x = 0; x < row.length; x++) {
			const from = x;
			while (row[x]) x++;
			if (x > from) found.push(`M${from} ${y}h${x - from}v1h${from - x}z`);
		}
		return found;
	});
	return { across: rows.length, path: runs.join("") };
}
