import { useEffect, useRef, useState } from "react";
import { presetOf } from "#library";
import { inSentence } from "#model";
import { modelVersion } from "#model/version";
import { useStore } from "#state";
import { nameFor } from "#state/design-name";
import { useKept } from "#state/kept";
import { linkText } from "#state/link-text";
import { linkToPassOn } from "#state/passed-on";
import { today } from "#state/stamp-now";
import { Again } from "./Again";
import { AtCurrent } from "./AtCurrent";
import { Changes } from "./Changes";
import { changesOf } from "./changes";
import { Doubts } from "./Doubts";
import { Equations } from "./Equations";
import { InputTables } from "./InputTables";
import { OwnPath } from "./OwnPath";
import { Results } from "./Results";
import { Sources } from "./Sources";
import { Summary } from "./Summary";
import "./report.css";
import "./tables.css";

/** The design in hand on paper: what `?report` shows in place of a view, to print or to save as PDF. */
export function Report({ onClose }: { readonly onClose: () => void }) {
	const heading = useRef<HTMLHeadingElement>(null);
	const [day] = useState(today);
	const stamp = { link: useStore(linkToPassOn), date: day };
	const title = useTitle();
	useEffect(() => {
		scrollTo(0, 0);
		heading.current?.focus({ preventScroll: true });
	}, []);
	// a PDF takes its name from it
	useEffect(() => {
		document.title = `${title} – Cellwright`;
	}, [title]);
	return (
		<article className="report">
			<div className="report-actions">
				<button type="button" className="word-button" onClick={() => print()}>
					Print or save as PDF
				</button>
				<button type="button" className="word-button" onClick={onClose}>
					Back to the design
				</button>
			</div>
			<header>
				<p className="report-edition">
					<span>Cellwright {modelVersion}</span>
					<time dateTime={day}>{inWords(day)}</time>
				</p>
				<h1 ref={heading} tabIndex={-1}>
					{title}
				</h1>
				<Lead />
			</header>
			<Summary />
			<Changes />
			<InputTables />
			<Results />
			<AtCurrent />
			<OwnPath />
			<Equations />
			<Doubts />
			<Sources stamp={stamp} />
			<Again link={stamp.link} />
		</article>
	);
}

/** “23 November 2026” of an ISO 8601 day. */
const inWords = (day: string): string =>
	new Date(`${day}T00:00Z`).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** The name that the design is kept under; else that of the published one, or one that says what is changed in it. */
function useTitle(): string {
	const design = useStore((state) => state.design);
	const kept = useKept((state) => state.designs.find((one) => linkText(one.design) === linkText(design))?.name);
	if (kept !== undefined) return kept;
	const { name, short } = presetOf(design.baseline);
	if (changesOf(design).length === 0) return name;
	// the sentence below names what the ellipsis stands for
	const said = nameFor(design).replace(/, …$/, "");
	// a change that no name is made of: a ±, the liquid
	const title = said === short ? `${short}, changed` : said;
	return title.charAt(0).toUpperCase() + title.slice(1);
}

/** One more than these is named too: to count it would take as many words. */
const namedAtMost = 6;

/** Where the design comes from, in a sentence. */
function Lead() {
	const design = useStore((state) => state.design);
	const { name, source } = presetOf(design.baseline);
	const names = changesOf(design).map((change) => inSentence(change.name));
	const others = names.length - namedAtMost;
	const listed = others > 1 ? [...names.slice(0, namedAtMost), `${others} other inputs`] : names;
	return (
		<p className="report-lead">
			{names.length === 0
				? `As published. ${source}`
				: `Begun as “${name}”; changed in ${[listed.slice(0, -1).join(", "), listed.at(-1)].filter(Boolean).join(" and ")}.`}
		</p>
	);
}
