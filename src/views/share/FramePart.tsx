import { useState } from "react";
import { Choice } from "#controls/Choice";
import { type Design, encodeLink, type Showing, type ViewName, viewNames } from "#permalink";
import { nameFor } from "#state/design-name";
import { addressWith, frameCode, type Look } from "./address";
import { Passage } from "./Passage";

const heights = ["480", "640", "800", "1200"] as const;
type Height = (typeof heights)[number];

/** px that hold the first figure of a view, of Explore all, in a frame of 700 to 1100 px; the rest is scrolled. */
const heightOf: Readonly<Record<ViewName, Height>> = {
	explore: "1200",
	path: "640",
	uncertainty: "640",
	map: "1200",
	resistance: "640",
	compare: "800",
	paper: "800",
};

/** “Explore” */
const titleOf = (view: ViewName): string => view.charAt(0).toUpperCase() + view.slice(1);

/** The code of a frame that shows one view on another page. */
export function FramePart({
	base,
	design,
	showing,
	look,
}: {
	/** The address of the page without query and design. */
	readonly base: string;
	readonly design: Design;
	readonly showing: Showing;
	readonly look: Look;
}) {
	const [view, setView] = useState<ViewName>(showing.view);
	const [height, setHeight] = useState<Height>();
	const shown = height ?? heightOf[view];
	const address = addressWith(base + encodeLink(design, { ...showing, view }), look, true);
	return (
		<>
			<p>
				One view of this design on another page, without what stands around it; with the colours and the fixed inputs of
				the link.
			</p>
			<div className="share-choices">
				<Choice
					name="View"
					shown
					options={viewNames.map((value) => ({ value, word: titleOf(value) }))}
					value={view}
					onChange={setView}
				/>
				<Choice
					name="Height in px"
					shown
					options={heights.map((value) => ({ value, word: value }))}
					value={shown}
					onChange={setHeight}
				/>
			</div>
			<Passage
				name="Code of the frame"
				code
				text={frameCode(address, `Cellwright, ${titleOf(view)}: ${nameFor(design)}`, Number(shown))}
			/>
			<p className="text-soft">
				By messages of type “cellwright” the frame tells the page around it of every change, with inputs, results, link
				and height, and takes a link from it.
			</p>
		</>
	);
}
