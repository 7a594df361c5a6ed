/** For tests only: whatever a document can hold. */
import fc from "fast-check";
import { anyDesign, anyNamed, anyShowing } from "../any-state";
import type { Carried } from "../document";

export const anyCarried: fc.Arbitrary<Carried> = fc
	.record(
		{
			named: fc.record({ design: anyDesign, name: anyNamed.map(({ name }) => name) }, { requiredKeys: ["design"] }),
			showing: anyShowing,
			kept: fc.array(anyNamed, { maxLength: 3 }),
		},
		{ requiredKeys: ["kept"] },
	)
	.map(({ named, ...carried }) => ({ ...carried, ...named }));
