import { describe, expect, it } from "vitest";
import { codeOf, decoded, shown } from "./text";

describe("a foreign text", () => {
	it.each([
		["E_V:400:P", "E_V:400:P"],
		["a%20%C2%B5m", "a µm"],
		["1e+5", "1e+5"],
		["%", undefined],
		["%E0%A4", undefined],
	])("%s that was percent-encoded reads %s", (text, plain) => expect(decoded(text)).toBe(plain));

	it.each([
		["", "(empty)"],
		["\u202e\u0000 ", "(empty)"],
		[" thin \r\n\u200b separator\u2028", "thin separator"],
		["x".repeat(40), "x".repeat(40)],
		["x".repeat(41), `${"x".repeat(40)}…`],
	])("%j is shown as %s", (text, sentence) => expect(shown(text)).toBe(sentence));

	it.each([
		["\0", "U+0000"],
		["\u202eabc", "U+202E"],
		["😀", "U+1F600"],
	])("%j begins with %s", (text, code) => expect(codeOf(text)).toBe(code));
});
