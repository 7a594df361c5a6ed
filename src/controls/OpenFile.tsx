import { useRef } from "react";
import { openFile } from "#state/open";

/** What Cellwright writes and reads back: by the ends of names, and by kinds for systems that know no such ends. */
const kinds = ".json,.png,.svg,.csv,application/json,image/png,image/svg+xml,text/csv";

/** A button that lets a file be chosen and opens it. */
export function OpenFile({
	describedBy,
	onChosen,
}: {
	/** Id of the text that says more of it. */
	readonly describedBy?: string;
	/** A file has been chosen: what comes of it is seen on the page. */
	readonly onChosen?: () => void;
}) {
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<button
				type="button"
				className="word-button"
				aria-describedby={describedBy}
				onClick={() => input.current?.click()}
			>
				Open a file…
			</button>
			<input
				ref={input}
				type="file"
				aria-label="File to open"
				accept={kinds}
				hidden
				onChange={({ currentTarget }) => {
					const file = currentTarget.files?.[0];
					// so that the same file can be chosen again
					currentTarget.value = "";
					if (!file) return;
					onChosen?.();
					void openFile(file);
				}}
			/>
		</>
	);
}
