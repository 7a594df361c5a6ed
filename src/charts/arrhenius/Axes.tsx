import { toPlace } from "#model";
import { halo } from "../figure/halo";
import { celsiusTicks, clearTicks, inverseTicks, kept, type Layout, rangeWords, scaleX } from "./layout";
import { type Arrhenius, celsius, measured } from "./series";

interface AxesProps {
	readonly arrhenius: Arrhenius;
	readonly layout: Layout;
}

/** °C above and 1000/T beneath, with the measured range, and where the design in hand stands. */
export function Axes({ arrhenius: { ends, now }, layout }: AxesProps) {
	const { em, small, left, right, celsiusRow, celsiusAxis, rangeRow, panels, tickRow, titleRow } = layout;
	const at = (T: number) => scaleX(layout, ends, T);
	const bottom = panels.at(-1)!.bottom;
	const bracket = rangeRow + 0.45 * em;
	const hand = { above: toPlace(celsius(now.T), -1), beneath: (1000 / now.T).toFixed(2) };
	const rows = [
		{ ticks: celsiusTicks(ends), y: celsiusRow, axis: celsiusAxis, said: hand.above },
		{ ticks: inverseTicks(layout, ends), y: tickRow, axis: bottom, said: hand.beneath },
	] as const;
	return (
		<g fontSize={small}>
			{panels.map(({ top, bottom: foot }) =>
				celsiusTicks(ends).map(({ T }) => (
					<path key={`${top} ${T}`} d={`M${at(T)},${top}V${foot}`} className="grid-line" />
				)),
			)}
			<path d={`M${left},${celsiusAxis}H${right}`} className="stroke-rule" />
			{rows.map(({ ticks, y, axis, said }) => (
				<g key={y}>
					{ticks.map(({ T }) => (
						<path key={T} d={`M${at(T)},${axis}v${0.3 * em}`} className="stroke-rule" />
					))}
					<path d={`M${at(now.T)},${axis}v${0.3 * em}`} className="stroke-accent" strokeWidth={1.5} />
					<g textAnchor="middle">
						{clearTicks(ticks, layout, ends, { T: now.T, text: said }).map(({ T, text }) => (
							<text key={T} x={kept(layout, at(T), text, small)} y={y} className="fill-soft">
								{text}
							</text>
						))}
						<text
							x={kept(layout, at(now.T), said, 1.06 * small)}
							y={y}
							className="fill-accent stroke-paper"
							{...halo}
							fontWeight={600}
						>
							{said}
						</text>
					</g>
				</g>
			))}
			<text x={0} y={celsiusRow} className="fill-soft">
				°C
			</text>
			<text x={right} y={titleRow} textAnchor="end" className="fill-soft">
				1000/T, 1/K
			</text>
			<path
				d={`M${at(measured.to)},${bracket - 0.25 * em}v${0.5 * em}m0,${-0.25 * em}H${at(measured.from)}m0,${-0.25 * em}v${0.5 * em}`}
				className="stroke-ink"
				fill="none"
				strokeWidth={1.25}
			/>
			{rangeWords(layout, ends).map(({ id, text, from, to }) => (
				<text
					key={id}
					x={(from + to) / 2}
					y={rangeRow}
					textAnchor="middle"
					className={id === "measured" ? "fill-ink" : "fill-soft"}
					fontStyle={id === "measured" ? undefined : "italic"}
				>
					{text}
				</text>
			))}
		</g>
	);
}
