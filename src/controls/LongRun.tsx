import { SteadyButton } from "./SteadyButton";

interface Props {
	/** What the button says while nothing is under way. */
	readonly word: string;
	/** Part that is done while it is. */
	readonly progress: number | undefined;
	readonly disabled: boolean;
	readonly onStart: () => void;
	readonly onCancel: () => void;
	/** What came of it the last time, spoken when it ends. */
	readonly said: string;
	/** What holds of it by now, written behind that and not spoken: it may change in the middle of a drag. */
	readonly hint: string | undefined;
	readonly failed: string | undefined;
}

/** Starts long work and takes it back. One button for both, so that the focus stays on it. */
export function LongRun({ word, progress, disabled, onStart, onCancel, said, hint, failed }: Props) {
	const working = progress !== undefined;
	return (
		<>
			<div className="long-run">
				<SteadyButton className="long-button" off={!working && disabled} onClick={working ? onCancel : onStart}>
					{working ? "Cancel" : word}
				</SteadyButton>
				{working && <progress aria-label="Part that is done" max={1} value={progress} />}
				<span role="status" className="text-soft">
					{working ? "" : said}
				</span>
				{!working && hint && <span className="text-soft">{hint}</span>}
			</div>
			{failed && (
				<p role="alert" className="field-problem">
					{failed}
				</p>
			)}
		</>
	);
}
