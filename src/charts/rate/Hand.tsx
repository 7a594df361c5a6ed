import type { Axis } from "#layout/axis";
import type { Energy } from "#model";
import { halo } from "../figure/halo";
import {
	energyPoints,
	isInside,
	type Layout,
	type Points,
	pathOf,
	placedLimits,
	reachPoints,
	scaleX,
	scaleY,
	shares,
} from "./layout";
import { Marker } from "./Marker";
import { type Hand as InHand, limitsOf, nowText, partsOf, splitAtCharge } from "./series";

interface HandProps {
	readonly hand: InHand;
	readonly layout: Layout;
	readonly axis: Axis;
	readonly energy: Energy;
	/** All of it goes beyond what it rests on. */
	readonly extrapolated: boolean;
}

/** The design in hand: its curves with the band, its limits, and its own rate. All that moves in a drag. */
export function Hand({ hand, layout, axis, energy, extrapolated }: HandProps) {
	const { em, left, right, energy: upper, reach: lower } = layout;
	const { curve, other, now } = hand;
	const band = bandOf(hand, layout, axis, energy);
	const own = isInside(now.rate) ? scaleX(layout, now.rate) : undefined;
	const curves = [
		...partsOf(curve, "energy")
			.flatMap((part) => splitAtCharge(curve, part))
			.map((part) => ({
				id: `energy-${part.from}`,
				...part,
				points: energyPoints(layout, axis, curve, energy, part),
			})),
		...partsOf(curve, "reach").map((part) => ({
			id: `reach-${part.from}`,
			...part,
			idle: false,
			points: reachPoints(layout, curve, part),
		})),
	];
	const others = [
		...partsOf(other.curve, "energy").map((part) => energyPoints(layout, axis, other.curve, energy, part)),
		...partsOf(other.curve, "reach").map((part) => reachPoints(layout, other.curve, part)),
	];
	return (
		<g pointerEvents="none">
			{/* A picture within the picture ends at the axes: the band may reach below zero. */}
			<svg
				aria-hidden="true"
				x={left}
				y={upper.top}
				width={right - left}
				height={upper.bottom - upper.top}
				viewBox={`${left} ${upper.top} ${right - left} ${upper.bottom - upper.top}`}
			>
				{band && <path d={`${pathOf(band)}Z`} className="fill-accent" fillOpacity={0.15} />}
			</svg>
			{others.map((points) => (
				<path
					key={points[0]!.join()}
					d={pathOf(points)}
					className="stroke-accent"
					fill="none"
					strokeWidth={1.25}
					strokeDasharray="1.5 3"
				/>
			))}
			{own !== undefined && (
				<path
					d={`M${own},${upper.top}V${upper.bottom}M${own},${lower.top}V${lower.bottom}`}
					className="stroke-accent"
					strokeWidth={0.75}
				/>
			)}
			{curves.map(({ id, beyond, idle, points }) => {
				const line = {
					d: pathOf(points),
					className: "stroke-accent",
					fill: "none",
					strokeWidth: idle ? 1.25 : 2,
				};
				// dashes alone are lost among the dots and dashes of the others: they lie on the same line, faint
				return beyond || extrapolated ? (
					<g key={id}>
						<path {...line} strokeOpacity={0.25} />
						<path {...line} strokeDasharray="6 4" />
					</g>
				) : (
					<path key={id} {...line} />
				);
			})}
			<Limits hand={hand} layout={layout} axis={axis} energy={energy} />
			{own !== undefined &&
				[scaleY(upper, axis, Math.max(0, now[energy])), scaleY(lower, shares, now.reach)].map((y) => (
					<circle key={y} cx={own} cy={y} r={0.32 * em} className="fill-accent stroke-paper" strokeWidth={1.5} />
				))}
			<circle cx={0.35 * em} cy={layout.nowRow - 0.3 * em} r={0.32 * em} className="fill-accent" />
			<text
				x={em}
				y={layout.nowRow}
				className="fill-accent font-serif"
				fontSize={(layout.narrow ? 0.8125 : 0.9375) * em}
			>
				{nowText(hand, energy)}
			</text>
		</g>
	);
}

/** Around the curve as far as it is checked and anything is left; none where nothing is uncertain. */
function bandOf({ curve, u }: InHand, layout: Layout, axis: Axis, energy: Energy): Points | undefined {
	const part = partsOf(curve, "energy").find(({ beyond }) => !beyond);
	if (!part || !u[energy].some((each) => each > 0)) return undefined;
	const edge = (sign: number) =>
		Array.from(curve.rates.subarray(part.from, part.to + 1), (rate, i): readonly [number, number] => {
			const value = curve.energies[energy][part.from + i]! + sign * u[energy][part.from + i]!;
			return [scaleX(layout, rate), scaleY(layout.energy, axis, value)];
		});
	return [...edge(1), ...edge(-1).toReversed()];
}

/** Each limit as a mark at the curve it limits, and with its words in a row of its own between the pictures. */
function Limits({ hand, layout, axis, energy }: Omit<HandProps, "extrapolated">) {
	const { em, small, energy: upper, reach: lower } = layout;
	const { curve, other } = hand;
	/** On the curve; none where discharge has broken off before. */
	const height = ({ rates, energies, limits }: InHand["curve"], rate: number) => {
		const at = rates.indexOf(rate);
		return at < 0 || rate > limits.discharge ? undefined : scaleY(upper, axis, energies[energy][at]!);
	};
	// of marks in one place the charge limit is seen
	return placedLimits(layout, limitsOf(hand))
		.toReversed()
		.map(({ id, x, y, words, textX, anchor }) => {
			const of = id === "other" ? other.curve : curve;
			const isSalt = id === "salt" || id === "other";
			const on = height(of, of.limits[isSalt ? "salt" : id]);
			const places = [y, on, isSalt ? lower.top : undefined].filter((each) => each !== undefined);
			return (
				<g key={id}>
					{x !== undefined &&
						places.map((each) => <Marker key={each} id={id} x={x} y={each} r={0.3 * em} className="stroke-accent" />)}
					<text
						x={textX}
						y={y}
						dy="0.355em"
						textAnchor={anchor}
						className="fill-ink stroke-paper"
						{...halo}
						fontSize={small}
					>
						{words}
					</text>
				</g>
			);
		});
}
