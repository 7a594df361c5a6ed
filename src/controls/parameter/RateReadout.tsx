import { memo } from "react";
import { type RateResultKey, rateResults } from "#model/rate/quantities";
import { trace } from "#state";
import { resultText } from "./rate-text";

interface Props {
	readonly of: RateResultKey;
	readonly value: number;
	/** One standard uncertainty. */
	readonly u: number;
	/** Why there is no such number although one was computed. */
	readonly absent?: string | undefined;
}

/** A result of the rate tables that shows its formula when pressed; “–” where there is no such number. */
export const RateReadout = memo(function RateReadout({ of, value, u, absent }: Props) {
	const exists = absent === undefined && Number.isFinite(value);
	return (
		<button
			type="button"
			className="readout"
			data-rate={of}
			data-value={exists ? value : undefined}
			data-uncertainty={exists && u > 0 && Number.isFinite(u) ? u : undefined}
			title="Show the formula"
			onClick={() => trace(of)}
		>
			<span className="sr-only">{rateResults[of].name} </span>
			{resultText(of, value, u, absent)}
		</button>
	);
});
