import { useEffect, useState } from "react";
import type { Kind } from "./kinds";
import { aboutToSave, saveAs } from "./save-as";
import type { FigureTable } from "./table";

const tableKinds: readonly Kind[] = ["CSV", "Copy data"];

/** Takes along a table that stands on the page without a picture. */
export function TableTools({
	name,
	title,
	description,
	table,
}: {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	/** Made when it is asked for. */
	readonly table: () => FigureTable;
}) {
	const [status, setStatus] = useState("");
	useEffect(aboutToSave, []);
	return (
		<div className="figure-tools">
			{tableKinds.map((kind) => (
				<button
					key={kind}
					type="button"
					aria-label={`${kind}: ${title}`}
					className="word-button"
					onClick={async () => {
						// Emptied first, so that the same words are spoken a second time.
						setStatus("");
						setStatus(await saveAs(kind, { name, title, description, table: table(), picture: undefined }));
					}}
				>
					{kind}
				</button>
			))}
			<span role="status" className="text-soft">
				{status}
			</span>
		</div>
	);
}
