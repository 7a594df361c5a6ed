import { useState } from "react";
import { Choice } from "#controls/Choice";
import { methodsSentence, paperBibtex, paperKey, paperText, toolBibtex, toolKey, toolText } from "#library/citation";
import type { Design, Showing } from "#permalink";
import type { Stamp } from "#permalink/stamp";
import { designResults } from "#state";
import { Passage } from "./Passage";

/** How the tool, the paper and the numbers of the design are cited. */
export function Cite({
	design,
	showing: { basis },
	stamp,
}: {
	readonly design: Design;
	readonly showing: Showing;
	readonly stamp: Stamp;
}) {
	const [form, setForm] = useState<"text" | "BibTeX">("text");
	const bibtex = form === "BibTeX";
	const methods = methodsSentence({ ...designResults(design), uInputs: design.u, basis });
	return (
		<>
			<Choice
				name="Form"
				shown
				options={[
					{ value: "text", word: "text" },
					{ value: "BibTeX", word: "BibTeX" },
				]}
				value={form}
				onChange={setForm}
			/>
			<Passage name="Paper, [1]" text={bibtex ? paperBibtex() : paperText()} code={bibtex} />
			<Passage name="Tool and design, [2]" text={bibtex ? toolBibtex(stamp) : toolText(stamp)} code={bibtex} />
			<Passage name="Methods, for a manuscript" text={methods} />
			{bibtex && (
				<p className="text-soft">
					In the methods [1] is <code>{paperKey}</code> and [2] is <code>{toolKey(stamp)}</code>.
				</p>
			)}
		</>
	);
}
