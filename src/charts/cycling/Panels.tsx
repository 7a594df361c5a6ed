import type { ReactNode } from "react";
import { type Axis, ticksOf, tickText } from "#layout/axis";
import { numberOf, uncertaintyOf } from "#library/fact";
import { type Energy, quantity } from "#model";
import { halo } from "../figure/halo";
import { cycleX, type Layout, scaleY } from "./layout";
import {
	capacityAxis,
	charge,
	discharges,
	efficiencies,
	efficiencyAxis,
	energyAxis,
	energyTexts,
	modelled,
	shortCircuit,
	spectra,
	unitOf,
} from "./series";

interface PanelProps {
	readonly layout: Layout;
}

/** One result over both stages, with its axis. */
function Panel({
	layout,
	index,
	name,
	unit,
	axis,
	children,
}: PanelProps & {
	readonly index: 0 | 1 | 2;
	readonly name: string;
	readonly unit: string;
	readonly axis: Axis;
	readonly children: ReactNode;
}) {
	const { em, small, left, stages } = layout;
	const panel = layout.panels[index];
	return (
		<g>
			<text x={0} y={panel.from - 0.7 * em} className="fill-ink stroke-paper" {...halo} fontSize={small}>
				{name}
				<tspan className="fill-soft">, {unit}</tspan>
			</text>
			{ticksOf(axis).map((tick) => {
				const y = scaleY(panel, axis, tick);
				return (
					<g key={tick}>
						{[stages.formation, stages.cycling].map(({ from, to }) => (
							<path key={from} d={`M${from},${y}H${to}`} className={tick === axis.from ? "stroke-rule" : "grid-line"} />
						))}
						<text x={left - 0.4 * em} y={y} dy="0.355em" textAnchor="end" className="fill-soft" fontSize={small}>
							{tickText(tick, axis.interval)}
						</text>
					</g>
				);
			})}
			{children}
		</g>
	);
}

/** The charge of the first cycle as a triangle, discharges as circles. */
export function Capacity({ layout }: PanelProps) {
	const { em, small, narrow, panels } = layout;
	const at = (value: number) => scaleY(panels[0], capacityAxis, value);
	const r = 0.34 * em;
	const [formation, first, last] = discharges.map((of) => ({
		...of,
		x: cycleX(layout, of.stage, of.cycle),
		y: at(numberOf(of.C)),
	})) as [Spot, Spot, Spot];
	const charged = at(numberOf(charge));
	const text = { fontSize: 1.1 * small, className: "fill-ink stroke-paper font-serif", ...halo } as const;
	return (
		<Panel layout={layout} index={0} name="Capacity" unit={charge.unit} axis={capacityAxis}>
			<path
				d={`M${first.x},${first.y}L${last.x},${last.y}`}
				className="stroke-rule"
				strokeWidth={1}
				strokeDasharray="2 4"
			/>
			<text
				x={first.x + (narrow ? 0.42 : 0.5) * (last.x - first.x)}
				y={(first.y + last.y) / 2 + (narrow ? 0.6 * em + 0.5 * small : -0.5 * em)}
				textAnchor="middle"
				className="fill-soft stroke-paper"
				{...halo}
				fontSize={small}
				fontStyle="italic"
			>
				not printed
			</text>
			<path
				d={`M${formation.x},${charged - r}l${r},${1.7 * r}h${-2 * r}Z`}
				className="fill-paper stroke-ink"
				strokeWidth={1.25}
			/>
			<text x={formation.x + 0.6 * em} y={charged} dy="0.34em" {...text}>
				charge {charge.printed}
			</text>
			{[formation, first, last].map(({ x, y, cycle, stage }) => (
				<circle key={`${stage} ${cycle}`} cx={x} cy={y} r={r} className="fill-paper stroke-ink" strokeWidth={1.25} />
			))}
			<text x={formation.x + 0.6 * em} y={formation.y} dy="0.34em" {...text}>
				{narrow ? "" : "discharge "}
				{formation.C.printed}
			</text>
			<text x={first.x + 0.6 * em} y={first.y - 0.35 * em} {...text}>
				{first.C.printed}
			</text>
			<text x={last.x - 0.1 * em} y={last.y - 0.65 * em} textAnchor="end" {...text}>
				{last.C.printed}
			</text>
		</Panel>
	);
}

type Spot = (typeof discharges)[number] & { readonly x: number; readonly y: number };

/** The first cycle is a figure; of all others only a bound is printed: a line with arrows that point to where they lie. */
export function Efficiency({ layout }: PanelProps) {
	const { em, small, narrow, panels } = layout;
	const panel = panels[1];
	const at = (value: number) => scaleY(panel, efficiencyAxis, value);
	const text = { fontSize: 1.1 * small, className: "fill-ink stroke-paper font-serif", ...halo } as const;
	return (
		<Panel layout={layout} index={1} name="Coulombic efficiency" unit="%" axis={efficiencyAxis}>
			{efficiencies.map(({ stage, from, to, fact }) => {
				const [x1, x2, y] = [cycleX(layout, stage, from), cycleX(layout, stage, to), at(numberOf(fact))];
				if (from === to)
					return (
						<g key={stage + from}>
							<circle cx={x1} cy={y} r={0.34 * em} className="fill-paper stroke-ink" strokeWidth={1.25} />
							<text x={x1 + 0.6 * em} y={y} dy="0.34em" {...text}>
								{fact.printed}
							</text>
						</g>
					);
				const [up, head] = [0.85 * (y - at(efficiencyAxis.to)), 0.22 * em];
				const words = stage === "cycling" && !narrow ? "above 99 in each cycle" : "> 99";
				return (
					<g key={stage + from}>
						<path d={`M${x1},${y}H${x2}V${at(efficiencyAxis.to)}H${x1}Z`} className="fill-ink" fillOpacity={0.1} />
						<path d={`M${x1},${y}H${x2}`} className="stroke-ink" strokeWidth={1.5} />
						{[x1, x2].map((x) => (
							<path
								key={x}
								d={`M${x},${y}v${-up}m${-head},${head}l${head},${-head}l${head},${head}`}
								className="stroke-ink"
								fill="none"
								strokeWidth={1.25}
							/>
						))}
						<text x={(x1 + x2) / 2} y={y + 1.3 * small} textAnchor="middle" {...text}>
							{words}
						</text>
					</g>
				);
			})}
			{spectra.map((cycle) => (
				<path
					key={cycle}
					d={`M${cycleX(layout, "cycling", cycle)},${panel.to}v${-0.5 * em}`}
					className="stroke-ink"
					strokeWidth={1.25}
				/>
			))}
			<text
				x={cycleX(layout, "cycling", spectra[0]!)}
				y={panel.to - 0.8 * em}
				className="fill-soft stroke-paper"
				{...halo}
				fontSize={small}
			>
				{narrow ? "dips at spectra" : "after each spectrum a dip, which is an artefact"}
			</text>
		</Panel>
	);
}

/** Printed with ±, and the model beside it. */
export function EnergyDensity({ layout, energy }: PanelProps & { readonly energy: Energy }) {
	const { em, small, panels } = layout;
	const axis = energyAxis(energy);
	const at = (value: number) => scaleY(panels[2], axis, value);
	const [r, cap, cross] = [0.34 * em, 0.22 * em, 0.22 * em];
	return (
		<Panel layout={layout} index={2} name={quantity(energy).name} unit={unitOf(energy)} axis={axis}>
			{discharges.map((of, index) => {
				const isLast = index === discharges.length - 1;
				const [value, u] = [numberOf(of[energy]), uncertaintyOf(of[energy])];
				const x = cycleX(layout, of.stage, of.cycle);
				const [upper, y, lower] = [at(value + u), at(value), at(value - u)];
				const model = { x: x + (isLast ? -0.75 : 0.75) * em, y: at(modelled(numberOf(of.C)).values[energy]) };
				const first = isLast ? lower + 1.3 * small : upper - 1.7 * small;
				return (
					<g key={of.stage + of.cycle}>
						<g className="stroke-ink" strokeWidth={1.25}>
							<path d={`M${x},${upper}V${lower}M${x - cap},${upper}h${2 * cap}M${x - cap},${lower}h${2 * cap}`} />
							<circle cx={x} cy={y} r={r} className="fill-paper" />
							<path
								d={`M${model.x - cross},${model.y - cross}l${2 * cross},${2 * cross}m${-2 * cross},0l${2 * cross},${-2 * cross}`}
							/>
						</g>
						{energyTexts(energy, of).map((text, line) => (
							<text
								key={text}
								x={x - (isLast ? 0.1 * em : cap)}
								y={first + line * 1.3 * small}
								textAnchor={isLast ? "end" : "start"}
								className={`${line === 0 ? "fill-ink font-serif" : "fill-soft"} stroke-paper`}
								{...halo}
								fontSize={line === 0 ? 1.1 * small : small}
							>
								{text}
							</text>
						))}
					</g>
				);
			})}
		</Panel>
	);
}

/** Where the cell ended: a line through all panels. */
export function ShortCircuit({ layout }: PanelProps) {
	const { em, small, narrow, panels } = layout;
	const x = cycleX(layout, "cycling", shortCircuit);
	const words = narrow
		? ["short circuit,", `${shortCircuit}st charge`]
		: [`partial short circuit in the ${shortCircuit}st charge`];
	return (
		<g>
			<path
				d={`M${x},${panels[0].from}V${panels[2].to}`}
				className="stroke-ink"
				strokeWidth={1}
				strokeDasharray="4 3"
			/>
			{words.map((text, i) => (
				<text
					key={text}
					x={x - 0.35 * em}
					y={panels[0].from + (i + 1) * 1.3 * small}
					textAnchor="end"
					className="fill-ink stroke-paper"
					{...halo}
					fontSize={small}
				>
					{text}
				</text>
			))}
		</g>
	);
}
