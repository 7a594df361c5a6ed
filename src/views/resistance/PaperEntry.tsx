import { encodeLink } from "#permalink";
import { lookFor, useStore } from "#state";
import { type PaperEntryId, paperEntries } from "./paper-entries";
import "./paper-entry.css";

/** A link to an entry of the Paper view, where it stands with its evidence. */
export function PaperEntry({ id }: { readonly id: PaperEntryId }) {
	const design = useStore((state) => state.design);
	const showing = useStore((state) => state.showing);
	return (
		<span>
			<a
				className="paper-entry"
				href={encodeLink(design, { ...showing, view: "paper" })}
				onClick={() => lookFor(`entry-${id}`)}
			>
				{paperEntries[id]}
			</a>
			, in Paper
		</span>
	);
}
