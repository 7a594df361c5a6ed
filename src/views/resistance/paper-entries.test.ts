import { expect, it } from "vitest";
import { disagreements } from "#library/disagreements/index";
import { paperEntries } from "./paper-entries";

it.each(Object.entries(paperEntries))("%s has the title of the library", (id, title) => {
	const entry = disagreements.find((each) => each.id === id);
	// whose inference it is stands in the text around the link
	expect(entry?.title.replace(" (our inference)", "")).toBe(title);
});
