import { expect, it } from "vitest";
import { shortOfAll } from "./short-of-all";

it.each([
	[0, "0"],
	[0.5, "50"],
	[0.9, "90"],
	[0.901, "90.1"],
	[0.99, "99"],
	[0.999, "99.9"],
	// 0.0999 to two digits is 0.100
	[0.999001, "99.9"],
	[0.9995538, "99.955"],
	[0.9999, "99.99"],
	[0.99999777, "99.99978"],
	[0.999999, "99.9999"],
	[1, "100"],
	// what a sum may leave of a whole
	[1.0000000000000002, "100"],
	[1.5, "100"],
])("%d leaves two digits of what it lacks", (share, text) => expect(shortOfAll(share)).toBe(text));
