import { memo, type ReactNode, useMemo, useRef, useState } from "react";
import type { Axis } from "#layout/axis";
import type { Basis, Energy, Inputs, Uncertainties } from "#model";
import type { ParametersSet } from "#model/rate/parameters";
import { Figure } from "../figure/Figure";
import { halo } from "../figure/halo";
import { Picture } from "../figure/Picture";
import { usePictureSize } from "../figure/picture-size";
import { Ground } from "./Ground";
import { Hand } from "./Hand";
import { type Layout, layoutOf, namesOf } from "./layout";
import { axisOf, type Compared, handOf, type Line, linesOf, type Reach, reachesOf } from "./series";
import { captionOf, dataOf, describe, tableOf } from "./table";

export { type Compared, pressedTau } from "./series";

interface RateChartProps {
	/** The design in hand; pass it deferred. */
	readonly inputs: Inputs;
	readonly u: Uncertainties;
	/** What is set of liquid and pores; it holds for all designs of the picture. */
	readonly set: ParametersSet;
	readonly basis: Basis;
	readonly energy: Energy;
	/** The path and the baseline: the same list as long as nothing in it changes. */
	readonly compared: readonly Compared[];
	/** All of the curve of the design in hand goes beyond what it rests on. */
	readonly extrapolated: boolean;
	readonly tools?: ReactNode;
}

/** What resistance and salt leave of the energy at a rate, for the design in hand, the baseline and the path. */
export const RateChart = memo(function RateChart(props: RateChartProps) {
	const { inputs, u, set, basis, energy, compared, extrapolated, tools } = props;
	const box = useRef<HTMLDivElement>(null);
	const size = usePictureSize(box);
	const lines = useMemo(() => linesOf(compared, set, basis), [compared, set, basis]);
	const reaches = useMemo(() => reachesOf(lines), [lines]);
	const layout = useMemo(() => size && layoutOf(size.width, size.em, reaches), [size, reaches]);
	const hand = useMemo(() => handOf(inputs, u, set, basis), [inputs, u, set, basis]);
	const [kept, keep] = useState<{ readonly of: string; readonly axis: Axis }>();
	const of = `${energy} ${basis}`;
	const axis = axisOf(kept?.of === of ? kept.axis : undefined, lines, hand, energy);
	if (axis !== kept?.axis || of !== kept.of) keep({ of, axis });
	const table = useMemo(() => tableOf({ hand, u, lines, set, basis }), [hand, u, lines, set, basis]);

	return (
		<Figure
			name="energy-over-rate"
			title="Energy over the rate"
			caption={captionOf(energy, basis, hand.other.name)}
			description={describe(energy, basis, hand, lines)}
			table={table}
			data={() => dataOf({ hand, u, lines, set, basis })}
			tools={tools}
		>
			<div
				ref={box}
				className="picture-room relative w-full overflow-hidden"
				style={{ height: layout ? `${layout.height / layout.em}rem` : "40rem" }}
			>
				{layout && (
					<Picture width={layout.width} height={layout.height}>
						<Compare lines={lines} reaches={reaches} axis={axis} energy={energy} basis={basis} layout={layout}>
							<Hand hand={hand} layout={layout} axis={axis} energy={energy} extrapolated={extrapolated} />
						</Compare>
					</Picture>
				)}
			</div>
		</Figure>
	);
});

interface CompareProps {
	readonly lines: readonly Line[];
	readonly reaches: readonly Reach[];
	readonly axis: Axis;
	readonly energy: Energy;
	readonly basis: Basis;
	readonly layout: Layout;
	/** The design in hand, above the lines and beneath their names. */
	readonly children: ReactNode;
}

function Compare({ lines, reaches, axis, energy, basis, layout, children }: CompareProps) {
	return (
		<>
			<Ground layout={layout} axis={axis} energy={energy} basis={basis} lines={lines} reaches={reaches} />
			{children}
			<Names lines={lines} axis={axis} energy={energy} layout={layout} />
		</>
	);
}

const Names = memo(function Names({
	lines,
	axis,
	energy,
	layout,
}: Omit<CompareProps, "basis" | "reaches" | "children">) {
	return (
		<g pointerEvents="none" className="fill-ink stroke-paper font-serif" {...halo} fontSize={layout.small}>
			{namesOf(layout, axis, lines, energy).map(({ id, text, x, y }) => (
				<text key={id} x={x} y={y} dy="0.355em">
					{text}
				</text>
			))}
		</g>
	);
});
