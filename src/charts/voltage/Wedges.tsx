import { memo, useId } from "react";
import { halo } from "../figure/halo";
import { Hatch, partFace } from "../resistance/faces";
import { besideOf, exitOf, type Frame, lineOf, namedWay, scaleX, scaleY, wedgesOf } from "./layout";
import {
	limitOf,
	lossAt,
	millivolts,
	type Part,
	uncertaintyAt,
	type Voltages,
	voltageAt,
	type Way,
	ways,
} from "./series";

const pointsOf = (points: readonly (readonly [number, number])[]) =>
	points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join("L");

interface Props {
	readonly frame: Frame;
	readonly of: Voltages;
}

/** Both lines with their bands, what each part takes, and where the window ends it. */
export const Wedges = memo(function Wedges({ frame, of }: Props) {
	const { layout, x } = frame;
	const { em } = layout;
	const hatch = useId();
	return (
		<g>
			<Hatch id={hatch} />
			{ways.map((way) =>
				wedgesOf(frame, of, way).map(({ part, points }) => (
					<path key={way + part.id} d={`M${pointsOf(points)}Z`} {...partFace(part.id, hatch)} />
				)),
			)}
			<path
				d={`M${layout.left},${scaleY(frame, of.U)}H${layout.right + (layout.narrow ? 0 : 0.4 * em)}`}
				className="stroke-ink"
				strokeWidth={1.25}
			/>
			{ways.map((way) => {
				const { within, beyond } = lineOf(frame, of, way);
				const end = limitOf(of, way);
				return (
					<g key={way} fill="none">
						<Band frame={frame} of={of} way={way} />
						<path
							d={`M${pointsOf([
								[within[0], within[1]],
								[within[2], within[3]],
							])}`}
							className="stroke-ink"
							strokeWidth={1.75}
						/>
						{beyond && (
							<path
								d={`M${pointsOf([
									[beyond[0], beyond[1]],
									[beyond[2], beyond[3]],
								])}`}
								className="stroke-ink"
								strokeWidth={1.25}
								strokeDasharray="5 4"
							/>
						)}
						{end <= x.to && (
							<circle
								cx={scaleX(frame, end)}
								cy={scaleY(frame, way === "charge" ? of.U_max : of.U_min)}
								r={0.3 * em}
								className="fill-paper stroke-ink"
								strokeWidth={1.5}
							/>
						)}
					</g>
				);
			})}
			{layout.narrow ? <Beneath frame={frame} of={of} hatch={hatch} /> : <Beside frame={frame} of={of} hatch={hatch} />}
		</g>
	);
});

/** ± of a line; nothing where it is exact. */
function Band({ frame, of, way }: { readonly frame: Frame; readonly of: Voltages; readonly way: Way }) {
	if (!(of.uR > 0 || of.uU > 0)) return null;
	const { top, bottom } = frame.layout;
	const exit = exitOf(frame, of, way);
	const js = Array.from({ length: 41 }, (_, i) => (exit * i) / 40);
	const edge = (sign: 1 | -1) =>
		js.map((j): readonly [number, number] => [
			scaleX(frame, j),
			Math.min(bottom, Math.max(top, scaleY(frame, voltageAt(of, way, j) + sign * uncertaintyAt(of, j)))),
		]);
	return <path d={`M${pointsOf([...edge(1), ...edge(-1).toReversed()])}Z`} className="fill-ink" fillOpacity={0.18} />;
}

/** What each part takes at the design's current: “separator 0.6 mV”. */
const rowsOf = (of: Voltages) => {
	const texts = millivolts(of.parts.map(({ R }) => lossAt(R, of.j)));
	return of.parts.map((part, i) => ({ part, text: `${part.name} ${texts[i]} mV` }));
};

const headOf = "lost each way, now";

interface RowProps {
	readonly x: number;
	/** Of the middle. */
	readonly y: number;
	readonly size: number;
	readonly part: Part;
	readonly text: string;
	readonly hatch: string;
}

function Row({ x, y, size, part, text, hatch }: RowProps) {
	return (
		<>
			<rect x={x} y={y - 0.4 * size} width={0.8 * size} height={0.8 * size} {...partFace(part.id, hatch)} />
			<text x={x + 1.15 * size} y={y} dy="0.355em" className="fill-ink stroke-paper" {...halo} fontSize={size}>
				{text}
			</text>
		</>
	);
}

interface ListProps {
	readonly frame: Frame;
	readonly of: Voltages;
	/** Id of the pattern. */
	readonly hatch: string;
}

/** Names of the parts right of the plot, each with a line to its wedge. */
function Beside({ frame, of, hatch }: ListProps) {
	const { names, small, em } = frame.layout;
	const places = besideOf(frame, of);
	const wedges = wedgesOf(frame, of, namedWay(of));
	if (wedges.length === 0) return null;
	return (
		<g>
			<text
				x={names}
				y={places.get("head")}
				dy="0.355em"
				className="fill-accent stroke-paper"
				{...halo}
				fontSize={small}
			>
				{headOf}
			</text>
			{rowsOf(of).map(({ part, text }, i) => {
				const y = places.get(part.id)!;
				const [x0, y0] = wedges[i]!.end;
				return (
					<g key={part.id}>
						<path d={`M${x0},${y0}L${names - 0.3 * em},${y}`} className="stroke-rule" strokeWidth={0.75} fill="none" />
						<Row x={names} y={y} size={small} part={part} text={text} hatch={hatch} />
					</g>
				);
			})}
		</g>
	);
}

/** On a phone: the parts beneath. */
function Beneath({ frame, of, hatch }: ListProps) {
	const { small, list } = frame.layout;
	const line = 1.5 * small;
	return (
		<g>
			<text x={0} y={list + 0.5 * line} dy="0.355em" className="fill-accent" fontSize={small}>
				{headOf}
			</text>
			{rowsOf(of).map(({ part, text }, i) => (
				<Row key={part.id} x={0} y={list + (1.5 + i) * line} size={small} part={part} text={text} hatch={hatch} />
			))}
		</g>
	);
}
