/** Unpacking foreign bytes, no further than what they may hold. */
import { Inflate, Unzlib } from "fflate";

/** Packed bytes that are taken at a time. Deflate makes 1032 of one at most: a bomb is given up after half a megabyte. */
const step = 512;

const readers = { deflate: Inflate, zlib: Unzlib };

/**
 * What bytes packed by deflate (RFC 1951), bare or within zlib (RFC 1950), hold. Undefined where they are damaged or cut off,
 * or hold more than `atMost` bytes: these are not unpacked to their end.
 */
export function unpacked(packed: Uint8Array, within: keyof typeof readers, atMost: number): Uint8Array | undefined {
	if (packed.length === 0) return undefined;
	const plain = new Uint8Array(atMost);
	let length = 0;
	const reader = new readers[within]((part) => {
		// throws where there is no room
		plain.set(part, length);
		length += part.length;
	});
	try {
		for (let from = 0; from < packed.length; from += step)
			reader.push(packed.subarray(from, from + step), from + step >= packed.length);
	} catch {
		return undefined;
	}
	return plain.subarray(0, length);
}
