interface Props {
	/** What the button says while nothing is under way. */
	readonly word: string;
	/** Part that is done while it is. */
	readonly progress: number | undefined;
	readonly disabled: boolean;
	readonly onStart: () => void;
	readonly onCancel: () => void;
	/** What is to be said of the last answer. */
	readonly said: string;
	readonly failed: string | undefined;
}

/** Starts a search and takes it back. One button for both, so that the focus stays on it. */
export function BestRun({ word, progress, disabled, onStart, onCancel, said, failed }: Props) {
	const working = progress !== undefined;
	return (
		<>
			<div className="best-run">
				<button
					type="button"
					className="best-button"
					disabled={!working && disabled}
					onClick={working ? onCancel : onStart}
				>
					{working ? "Cancel" : word}
				</button>
				{working && <progress aria-label="Part of the search that is done" max={1} value={progress} />}
				<span role="status" className="text-soft">
					{working ? "" : said}
				</span>
			</div>
			{failed && (
				<p role="alert" className="field-problem">
					{failed}
				</p>
			)}
		</>
	);
}
