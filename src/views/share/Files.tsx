import { useId, useState } from "react";
import { TableTools } from "#charts/figure/TableTools";
import { OpenFile } from "#controls/OpenFile";
import { isAddress } from "#library/citation-link";
import type { Design, Showing } from "#permalink";
import { writeBpx } from "#permalink/bpx";
import { schemaName, writeDocument } from "#permalink/document";
import type { Stamp } from "#permalink/stamp";
import { nameFor } from "#state/design-name";
import { useKept } from "#state/kept";
import { saveFile } from "#state/save-file";
import { allNumbers } from "./all-numbers";
import { Check } from "./LinkPart";

/** The single file has none beside it, and a page without an address nothing at all. */
const schemaLink = () =>
	import.meta.env.MODE === "single" || !isAddress(location.href) ? (
		"schema"
	) : (
		<a href={`./schema/${schemaName}`}>schema</a>
	);

/** The design as files, and files back. */
export function Files({
	design,
	showing,
	stamp,
	onReport,
	onOpened,
}: {
	readonly design: Design;
	readonly showing: Showing;
	readonly stamp: Stamp;
	readonly onReport: () => void;
	/** A file has been chosen: what comes of it is seen on the page. */
	readonly onOpened: () => void;
}) {
	const kept = useKept((state) => state.designs);
	const [all, setAll] = useState(false);
	const [status, setStatus] = useState("");
	const id = useId();
	const json = (name: string, text: string) => {
		// emptied first, so that the same words are spoken a second time
		setStatus("");
		setStatus(saveFile(name, new Blob([text], { type: "application/json" })));
	};
	const carried = all
		? { design, showing, kept: kept.map(({ name, design }) => ({ name, design })) }
		: { design, showing: { ...showing, set: undefined }, kept: [] };
	return (
		<>
			<ul className="share-files">
				<li>
					<button
						type="button"
						className="word-button"
						aria-describedby={`${id}json`}
						onClick={() => json("cellwright-design.json", writeDocument(carried, stamp))}
					>
						Design as JSON
					</button>
					<div>
						<p id={`${id}json`}>
							Opens here again with the same numbers to the last digit. Its {schemaLink()} says what may stand in it.
						</p>
						{(kept.length > 0 || showing.set !== undefined) && (
							<Check on={all} onChange={setAll}>
								With the comparison and the kept designs
							</Check>
						)}
					</div>
				</li>
				<li>
					<button
						type="button"
						className="word-button"
						aria-describedby={`${id}bpx`}
						onClick={() => json("cellwright-design.bpx.json", writeBpx(design, nameFor(design), stamp))}
					>
						BPX
					</button>
					<p id={`${id}bpx`}>
						Battery Parameter eXchange, for other programs. It is partial: what the paper does not give is not in it, so
						it cannot be simulated.
					</p>
				</li>
				<li>
					<TableTools
						name="design"
						title="Inputs and results"
						description={`${nameFor(design)}: all inputs and results, each with its standard uncertainty where it has one.`}
						table={() => allNumbers(design)}
					/>
					<p>All inputs and results with their ±, as a table.</p>
				</li>
				<li>
					<button type="button" className="word-button" aria-describedby={`${id}report`} onClick={onReport}>
						Report
					</button>
					<p id={`${id}report`}>The cell, its inputs, results, equations and sources, to print or to save as PDF.</p>
				</li>
				<li>
					<OpenFile describedBy={`${id}open`} onChosen={onOpened} />
					<p id={`${id}open`}>JSON, CSV, PNG or SVG that Cellwright has written. Dropped on the page it opens too.</p>
				</li>
			</ul>
			<p role="status" className="share-status text-soft">
				{status}
			</p>
		</>
	);
}
