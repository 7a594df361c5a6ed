import { memo } from "react";
import { type RateResultKey, rateResults } from "#model/rate/quantities";
import { trace } from "#state";
import { resultText } from "./rate-text";

interface Props {
	readonly of: RateResultKey;
	readonly value: number;
	/** One standard uncertainty. */
	readonly u: number;
}

/** A result of the rate tables that shows its formula when pressed; “–” where there is no such number. */
export const RateReadout = memo(function RateReadout({ of, value, u }: Props) {
	return (
		<button
			type="button"
			className="readout"
			data-rate={of}
			data-value={Number.isFinite(value) ? value : undefined}
			data-uncertainty={u > 0 && Number.isFinite(u) ? u : undefined}
			title="Show the formula"
			onClick={() => trace(of)}
		>
			<span className="sr-only">{rateResults[of].name} </span>
			{resultText(of, value, u)}
		</button>
	);
});
