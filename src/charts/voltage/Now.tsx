import { halo } from "../figure/halo";
import { type Frame, scaleX } from "./layout";
import { clearOf, type Names, spotsOf } from "./names";
import { type Voltages, voltageAt, voltsText, ways } from "./series";

interface Props {
	readonly frame: Frame;
	readonly of: Voltages;
	readonly names: Names;
}

/**
 * The design's current as a line, and over it all that is written in the plot; both voltages, of which one that is off the
 * picture stands at its edge as an arrow.
 */
export function Now({ frame, of, names }: Props) {
	const { top, bottom, em, narrow } = frame.layout;
	const [charge = "", discharge = ""] = ways.map((way) => {
		const U = voltageAt(of, way, of.j);
		return U < 0 ? "< 0 V" : `${voltsText(U)} V`;
	});
	const texts = {
		charge: [...(narrow ? [] : [`charge ${charge}`]), charge],
		discharge: [...(narrow ? [] : [`discharge ${discharge}`]), discharge],
	};
	const r = 0.32 * em;
	const x = scaleX(frame, of.j);
	const line = clearOf(x, top, bottom, names.boxes)
		.map(([from, to]) => `M${x},${from}V${to}`)
		.join("");
	return (
		<g>
			{/* paper beside it: over a wedge the accent would hardly show */}
			<path d={line} className="stroke-paper" strokeWidth={3} />
			<path d={line} className="stroke-accent" strokeWidth={1.25} />
			{names.placed.map(({ id, text, x, y, anchor, size }) => (
				<text
					key={id}
					x={x}
					y={y}
					dy="0.355em"
					textAnchor={anchor}
					className={`${id.startsWith("U") ? "fill-soft" : "fill-ink"} stroke-paper`}
					{...halo}
					fontSize={size}
				>
					{text}
				</text>
			))}
			{spotsOf(frame, of, texts, names).map(({ way, x, y, off, beyond, name }) => {
				const out = way === "charge" ? -1 : 1;
				return (
					<g key={way}>
						{off ? (
							<path d={`M${x - r},${y - out * 1.6 * r}h${2 * r}L${x},${y}Z`} className="fill-accent" />
						) : (
							<circle
								cx={x}
								cy={y}
								r={r}
								className={beyond ? "fill-paper stroke-accent" : "fill-accent stroke-paper"}
								strokeWidth={1.5}
							/>
						)}
						{name && (
							<text
								x={name.x}
								y={name.y}
								dy="0.34em"
								textAnchor={name.anchor}
								className="fill-accent stroke-paper font-serif"
								{...halo}
								fontSize={name.size}
							>
								{name.text}
							</text>
						)}
					</g>
				);
			})}
		</g>
	);
}
