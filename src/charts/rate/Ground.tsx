import { memo } from "react";
import { type Axis, ticksOf as heightsOf, tickText } from "#layout/axis";
import { type Basis, type Energy, toPlace } from "#model";
import { halo } from "../figure/halo";
import {
	energyPoints,
	type Layout,
	namesOf,
	pathOf,
	placedSalts,
	reachPoints,
	scaleX,
	scaleY,
	shares,
	ticksOf,
} from "./layout";
import { Marker } from "./Marker";
import { energyName, type Line, partsOf, type Reach, unitOf } from "./series";

interface GroundProps {
	readonly layout: Layout;
	readonly axis: Axis;
	readonly energy: Energy;
	readonly basis: Basis;
	readonly lines: readonly Line[];
	readonly reaches: readonly Reach[];
}

const strokeOf = ({ of }: Line) => (of === "published" ? "stroke-soft" : "stroke-ink");
const dashOf = ({ dash }: Line) => (dash === undefined ? {} : { strokeDasharray: dash });

/** Axes, the path and the baseline: beneath the design in hand, and not drawn anew when it moves. */
export const Ground = memo(function Ground({ layout, axis, energy, basis, lines, reaches }: GroundProps) {
	const { em, small, left, right, energy: upper, reach: lower } = layout;
	const across = ticksOf(layout);
	const salts = placedSalts(layout, reaches);
	return (
		<g>
			<text x={0} y={upper.top - 1.3 * em} className="fill-ink" fontSize={small}>
				{energyName(energy, basis)}
				<tspan className="fill-soft">, {unitOf(energy)}</tspan>
			</text>
			<text x={0} y={layout.reachTitle} className="fill-ink stroke-paper" {...halo} fontSize={small}>
				Share of the capacity within reach of the salt<tspan className="fill-soft">, %</tspan>
			</text>
			{heightsOf(axis).map((tick) => (
				<Height
					key={tick}
					layout={layout}
					y={scaleY(upper, axis, tick)}
					text={tickText(tick, axis.interval)}
					base={tick === 0}
				/>
			))}
			{[0, 0.25, 0.5, 0.75, 1].map((tick) => (
				<Height
					key={tick}
					layout={layout}
					y={scaleY(lower, shares, tick)}
					text={toPlace(100 * tick, 0)}
					base={tick === 0}
				/>
			))}
			{across.map(({ name, x }) => (
				<g key={name}>
					<path d={`M${x},${upper.top}V${upper.bottom}M${x},${lower.top}V${lower.bottom}`} className="grid-line" />
					<text
						x={x}
						y={lower.bottom + 0.5 * em + small}
						textAnchor="middle"
						className="fill-soft stroke-paper"
						{...halo}
						fontSize={small}
					>
						{name}
					</text>
				</g>
			))}
			<text x={left} y={lower.bottom + 1.1 * em + 2.3 * small} className="fill-soft" fontSize={small}>
				{layout.narrow ? "C-rate; 1\u00a0C takes an hour" : "C-rate; 1\u00a0C empties the areal capacity in an hour"}
			</text>
			{/* the grid ends before a name: a halo alone leaves it between the letters */}
			{namesOf(layout, axis, lines, energy).map(({ id, x, y, width }) => (
				<rect
					key={id}
					x={x - 0.2 * em}
					y={y - 0.45 * small}
					width={width + 0.2 * em}
					height={0.9 * small}
					className="fill-paper"
				/>
			))}
			{lines.map((line) => (
				<g key={line.id}>
					{partsOf(line.curve, "energy")
						.filter(({ beyond }) => !beyond)
						.map((part) => (
							<path
								key={part.from}
								d={pathOf(energyPoints(layout, axis, line.curve, energy, part))}
								className={strokeOf(line)}
								fill="none"
								strokeWidth={1.25}
								{...dashOf(line)}
							/>
						))}
					<Bends line={line} layout={layout} axis={axis} energy={energy} />
				</g>
			))}
			{salts.map(({ id, line, x, rows }) => (
				<g key={id}>
					{partsOf(line.curve, "reach")
						.filter(({ beyond }) => !beyond)
						.map((part) => (
							<path
								key={part.from}
								d={pathOf(reachPoints(layout, line.curve, part))}
								className={strokeOf(line)}
								fill="none"
								strokeWidth={1.25}
								{...dashOf(line)}
							/>
						))}
					{x !== undefined && (
						<>
							<path d={`M${x},${rows[0]!.y}V${lower.top}`} className="stroke-rule" strokeWidth={0.75} />
							<Marker id="salt" x={x} y={lower.top} r={0.22 * em} className={strokeOf(line)} />
						</>
					)}
				</g>
			))}
			{salts.map(({ id, rows, textX, anchor }) => (
				<g key={id} className="fill-ink stroke-paper font-serif" {...halo} fontSize={small} textAnchor={anchor}>
					{rows.map(({ text, y }) => (
						<text key={y} x={textX} y={y} dy="0.355em">
							{text}
						</text>
					))}
				</g>
			))}
			<path d={`M${right},${upper.top}V${upper.bottom}M${right},${lower.top}V${lower.bottom}`} className="grid-line" />
		</g>
	);
});

interface HeightProps {
	readonly layout: Layout;
	readonly y: number;
	readonly text: string;
	/** The axis itself. */
	readonly base: boolean;
}

function Height({ layout: { left, right, em, small }, y, text, base }: HeightProps) {
	return (
		<g>
			<path d={`M${left},${y}H${right}`} className={base ? "stroke-rule" : "grid-line"} />
			<text x={left - 0.4 * em} y={y} dy="0.355em" textAnchor="end" className="fill-soft" fontSize={small}>
				{text}
			</text>
		</g>
	);
}

interface BendsProps {
	readonly line: Line;
	readonly layout: Layout;
	readonly axis: Axis;
	readonly energy: Energy;
}

/** Where a line bends for want of salt, as far as there is anything left there, and where discharge breaks off. */
function Bends({ line, layout, axis, energy }: BendsProps) {
	const { rates, energies, limits } = line.curve;
	const ids = limits.salt < limits.discharge ? (["salt", "discharge"] as const) : (["discharge"] as const);
	return ids.map((id) => {
		const at = rates.indexOf(limits[id]);
		return (
			at >= 0 && (
				<Marker
					key={id}
					id={id}
					x={scaleX(layout, limits[id])}
					y={scaleY(layout.energy, axis, energies[energy][at]!)}
					r={0.22 * layout.em}
					className={strokeOf(line)}
				/>
			)
		);
	});
}
