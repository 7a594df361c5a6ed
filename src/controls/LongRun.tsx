import { SteadyButton } from "./SteadyButton";

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

/** Starts long work and takes it back. One button for both, so that the focus stays on it. */
export function LongRun({ word, progress, disabled, onStart, onCancel, said, failed }: Props) {
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
			</div>
			{failed && (
				<p role="alert" className="field-problem">
					{failed}
				</p>
			)}
		</>
	);
}
