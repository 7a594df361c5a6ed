import { basisNames, energyKey, rounded, toPlace } from "#model";
import type { Showing } from "#permalink";
import { designResults, useStore } from "#state";

type Settled = NonNullable<ReturnType<typeof useStore.getState>["settled"]>;

/** One polite sentence after each finished change; during a drag it is silent. */
export function Announcer() {
	const settled = useStore((state) => state.settled);
	// what is spoken is of the moment of the change: another basis later says nothing anew
	const basis = useStore.getState().showing.basis;
	return (
		<p role="status" aria-live="polite" className="sr-only">
			{/* keyed by the change, so that the same words are spoken again */}
			{settled && speaks(settled) && <span key={settled.nth}>{sentence(settled, basis)}</span>}
		</p>
	);
}

/** Where only the path was changed, the numbers of the design in hand stay as they are, and the figures speak for themselves. */
const speaks = ({ from, to }: Settled) => from.inputs !== to.inputs || from.hold !== to.hold || from.steps === to.steps;

/** “400 watt-hours per litre, plus or minus 23; up 122”. */
function sentence({ from, to }: Settled, basis: Showing["basis"]): string {
	const key = energyKey("E_V", basis);
	const now = designResults(to);
	const before = designResults(from);
	const { value, u } = rounded(now.outputs[key], now.u[key]);
	const difference = now.outputs[key] - before.outputs[key];
	const size = toPlace(Math.abs(difference), 0);
	const change = size === "0" ? "unchanged" : `${difference > 0 ? "up" : "down"} ${size}`;
	const counted = basis === "stack" ? "" : ` ${basisNames[basis]}`;
	return `${value} watt-hours per litre${counted}${u ? `, plus or minus ${u}` : ""}; ${change}`;
}
