import { rounded, toPlace } from "#model";
import { designResults, useStore } from "#state";

/** One polite sentence after each finished change; during a drag it is silent. */
export function Announcer() {
	const settled = useStore((state) => state.settled);
	return (
		<p role="status" aria-live="polite" className="sr-only">
			{/* keyed by the change, so that the same words are spoken again */}
			{settled && <span key={settled.nth}>{sentence(settled)}</span>}
		</p>
	);
}

/** “400 watt-hours per litre, plus or minus 23; up 122”. */
function sentence({ from, to }: NonNullable<ReturnType<typeof useStore.getState>["settled"]>): string {
	const now = designResults(to);
	const before = designResults(from);
	const { value, u } = rounded(now.outputs.E_V, now.u.E_V);
	const difference = now.outputs.E_V - before.outputs.E_V;
	const size = toPlace(Math.abs(difference), 0);
	const change = size === "0" ? "unchanged" : `${difference > 0 ? "up" : "down"} ${size}`;
	return `${value} watt-hours per litre${u ? `, plus or minus ${u}` : ""}; ${change}`;
}
