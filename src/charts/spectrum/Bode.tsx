import { memo } from "react";
import { type Decades, decadeTicks } from "#layout/decades";
import { textWidth } from "#layout/text-width";
import type { Spectrum } from "#model/impedance";
import { powerText } from "#model/powers";
import { halo } from "../figure/halo";
import { frequencyEnds, type Layout, lettersAbove, type Plot, scaleDecades, scaleF, scalePhase } from "./layout";
import { type Drawing, decadeText, frequencyOf, readings } from "./series";

/** 1000 as it is, 10⁵ as a power. */
const levelText = (exponent: number): string =>
	Math.abs(exponent) <= 3 ? String(10 ** exponent) : powerText(exponent);

const sizeTitle = "|Z|, Ω cm²";

const phaseTicks = [0, 30, 60, 90];

interface BodeProps {
	readonly drawing: Drawing;
	/** Of |Z|. */
	readonly axis: Decades;
	readonly layout: Layout;
}

/** |Z| and −phase over frequency: the design's cell, and dashed the published circuit. */
export const Bode = memo(function Bode({ drawing, axis, layout }: BodeProps) {
	const { em, small, size, phase, narrow } = layout;
	const { cell, published } = drawing;
	const curves = (of: Spectrum) => {
		const all = readings(of);
		const line = (y: (each: (typeof all)[number]) => number) =>
			`M${all.map((each) => `${scaleF(size, each.f).toFixed(1)},${y(each).toFixed(1)}`).join("L")}`;
		return [line((each) => scaleDecades(size, axis, each.size)), line((each) => scalePhase(phase, each.minusPhase))];
	};
	const exponents = Array.from(
		{ length: frequencyEnds[1] - frequencyEnds[0] + 1 },
		(_, index) => frequencyEnds[0] + index,
	);
	// on a phone every second decade is named
	const isNamed = (exponent: number) => !narrow || exponent % 2 === 0;
	return (
		<g>
			<Letters drawing={drawing} layout={layout} />
			<Header plot={size} layout={layout} text={sizeTitle} />
			<Header plot={phase} layout={layout} text="−phase, degrees" />
			{decadeTicks(axis, 6).map((exponent) => (
				<Level key={exponent} plot={size} layout={layout} y={scaleDecades(size, axis, 10 ** exponent)}>
					{levelText(exponent)}
				</Level>
			))}
			{phaseTicks.map((degrees) => (
				<Level key={degrees} plot={phase} layout={layout} y={scalePhase(phase, degrees)}>
					{degrees}
				</Level>
			))}
			{exponents.map((exponent) => {
				const x = scaleF(phase, 10 ** exponent);
				return (
					<g key={exponent}>
						<path
							d={`M${x},${size.bottom}v${0.3 * em}M${x},${phase.bottom}v${0.3 * em}`}
							className="stroke-rule"
							fill="none"
						/>
						<text
							x={x}
							y={phase.bottom + 0.5 * em + small}
							textAnchor={exponent === frequencyEnds[1] ? "end" : exponent === frequencyEnds[0] ? "start" : "middle"}
							className="fill-soft"
							fontSize={small}
						>
							{isNamed(exponent) && decadeText(exponent)}
						</text>
					</g>
				);
			})}
			<g fill="none">
				{curves(published.spectrum).map((d, index) => (
					<path
						key={index === 0 ? "size" : "phase"}
						d={d}
						className="stroke-soft"
						strokeWidth={1.25}
						strokeDasharray="5 4"
					/>
				))}
				{curves(cell.spectrum).map((d, index) => (
					<path key={index === 0 ? "size" : "phase"} d={d} className="stroke-accent" strokeWidth={1.75} />
				))}
			</g>
		</g>
	);
});

function Header({ plot, layout, text }: { readonly plot: Plot; readonly layout: Layout; readonly text: string }) {
	return (
		<text
			x={plot.left - 2 * layout.em}
			y={plot.top - 0.7 * layout.em}
			className="fill-ink stroke-paper"
			{...halo}
			fontSize={layout.small}
		>
			{text}
		</text>
	);
}

interface LevelProps {
	readonly plot: Plot;
	readonly layout: Layout;
	readonly y: number;
	readonly children: string | number;
}

function Level({ plot, layout, y, children }: LevelProps) {
	const isFloor = Math.abs(y - plot.bottom) < 0.5;
	return (
		<g>
			<path d={`M${plot.left},${y}H${plot.right}`} className={isFloor ? "stroke-rule" : "grid-line"} />
			<text
				x={plot.left - 0.4 * layout.em}
				y={y}
				dy="0.355em"
				textAnchor="end"
				className="fill-soft"
				fontSize={layout.small}
			>
				{children}
			</text>
		</g>
	);
}

/** The letters of the arcs above both panels, where they peak. */
function Letters({ drawing, layout }: { readonly drawing: Drawing; readonly layout: Layout }) {
	const { em, small, size, phase } = layout;
	const wishes = drawing.cell.arcs
		.map((arc) => ({ id: arc.id, x: scaleF(size, frequencyOf(arc)) }))
		.filter(({ x }) => x >= size.left && x <= size.right);
	// clear of the title
	const ends = { from: size.left - 2 * em + textWidth(sizeTitle, small) + 0.5 * em, to: size.right };
	return lettersAbove(wishes, ends, small).map(({ text, x, places }) => (
		<g key={text}>
			{places.map((place) => (
				<path
					key={place}
					d={`M${place},${size.top - 0.5 * em}V${phase.bottom}`}
					className="stroke-rule"
					strokeWidth={0.75}
					strokeDasharray="1 3"
				/>
			))}
			<text x={x} y={size.top - 0.7 * em} textAnchor="middle" className="fill-ink" fontSize={small}>
				{text}
			</text>
		</g>
	));
}
