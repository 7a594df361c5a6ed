/** Expressions as in annex D of the SPDX specification. */
import { describe, expect, it } from "vitest";
import { meets } from "./spdx";

const allowed = new Set(["MIT", "ISC", "BSD-3-Clause", "GPL-2.0-only WITH Classpath-exception-2.0"]);

describe("a licence expression", () => {
	it.each([
		"MIT",
		"(MIT)",
		"MIT OR GPL-3.0-only",
		"GPL-3.0-only OR MIT",
		"(GPL-3.0-only OR MIT) AND ISC",
		"MIT AND ISC AND BSD-3-Clause",
		// AND binds closer: MIT alone is one of the two ways
		"MIT OR GPL-3.0-only AND ISC",
		"GPL-3.0-only AND ISC OR MIT",
		"GPL-2.0-only WITH Classpath-exception-2.0",
	])("is met: %s", (expression) => expect(meets(expression, allowed)).toBe(true));

	it.each([
		"GPL-3.0-only",
		"MIT AND GPL-3.0-only",
		"GPL-3.0-only AND MIT",
		"(MIT OR GPL-3.0-only) AND GPL-3.0-only",
		"GPL-2.0-only",
		"MIT WITH Classpath-exception-2.0",
		"",
		"SEE LICENSE IN LICENSE.txt",
		"UNLICENSED",
		"(MIT",
		"MIT)",
		"MIT OR",
		"MIT OR OR",
		"MIT OR )",
		"MIT OR AND",
		"MIT OR WITH",
		"AND MIT",
		"MIT ISC",
		"mit",
	])("is not met: %s", (expression) => expect(meets(expression, allowed)).toBe(false));
});
