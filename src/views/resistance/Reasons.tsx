import { extrapolated, type Rated, validityOf } from "#model/rate/rated";
import "./parts.css";

type Key = Parameters<typeof validityOf>[0];

const joined = (reasons: readonly string[]) => `Extrapolated: ${reasons.join("; ")}.`;

interface ReasonsProps {
	readonly of: Rated;
	/** What is drawn. */
	readonly keys: readonly Key[];
	/** What contradicts itself in the design; stands first. */
	readonly against?: string | undefined;
}

/**
 * Why what is drawn goes further than what it rests on. It stands beneath the figure with room for all reasons there can be,
 * so that nothing moves where one comes or goes.
 */
export function Reasons({ of, keys, against }: ReasonsProps) {
	const reasons = extrapolated(of, ...keys);
	const all = new Set(keys.flatMap(validityOf).map(({ rule }) => rule.why));
	return (
		<p className="extrapolated keeps-room" data-room={joined([...all])}>
			<span>
				{against} {reasons.length > 0 && joined(reasons)}
			</span>
		</p>
	);
}
