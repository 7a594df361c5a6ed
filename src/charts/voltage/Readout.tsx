import { rateText } from "#analysis/rate-text";
import { handText, isBeyond, lossAt, millivolts, type Voltages, voltageAt, voltsText, ways } from "./series";

interface ReadoutProps {
	readonly of: Voltages;
	readonly j: number;
	/** The design in hand, and not a place that the pointer is over. */
	readonly isNow: boolean;
}

/** What a press would give, for the eye; each figure in a room of its own, so that none moves another. */
export function Readout({ of, j, isNow }: ReadoutProps) {
	return (
		<p className={`voltage-readout ${isNow ? "text-accent" : ""}`} aria-hidden="true">
			<span>
				{isNow ? "now " : "at "}
				{handText(j)} mA/cm²
			</span>
			<span>{j > 0 ? rateText(j / of.C) : "no current"}</span>
			{ways.map((way) => (
				<span key={way}>
					{way} {isBeyond(of, way, j) ? "stops" : `${voltsText(voltageAt(of, way, j))} V`}
				</span>
			))}
			<span>{millivolts([lossAt(of.R, j)])[0]} mV lost each way</span>
		</p>
	);
}
