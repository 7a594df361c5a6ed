import { memo, useMemo, useRef, useState } from "react";
import { type Decades, steadyDecades } from "#layout/decades";
import { Figure } from "../figure/Figure";
import { usePictureSize } from "../figure/picture-size";
import { ResistanceBar } from "./Bar";
import { acrossOf, layoutOf, markNames } from "./layout";
import { captionOf, describe, leastScale, reachOf, type Stacked, tableOf } from "./series";

export { leadOf, stackedOf } from "./series";

interface ResistanceChartProps {
	/** Of the design in hand; pass it deferred. */
	readonly stacked: Stacked;
	/** The published design that changes are counted against, where the design in hand is another; in Ω cm². */
	readonly baseline: { readonly name: string; readonly total: number; readonly u: number } | undefined;
}

/** What the cell resistance is made of: one bar on a logarithmic scale. */
export const ResistanceChart = memo(function ResistanceChart({ stacked, baseline }: ResistanceChartProps) {
	const box = useRef<HTMLDivElement>(null);
	const size = usePictureSize(box);
	const [kept, keep] = useState<Decades>();
	const [low, high] = reachOf(stacked, baseline ? [baseline.total] : []);
	const decades = steadyDecades(kept, low, high, leastScale);
	if (kept?.from !== decades.from || kept.to !== decades.to) keep(decades);

	const across = useMemo(() => size && acrossOf(size.width, size.em), [size]);
	const marks = useMemo(() => across && markNames(across, decades), [across, decades]);
	const layout = useMemo(() => across && marks && layoutOf(across, marks), [across, marks]);
	return (
		<Figure
			name="resistance"
			title="The cell resistance and its parts"
			caption={captionOf(stacked, baseline?.name)}
			description={describe(stacked)}
			table={tableOf(stacked, baseline)}
		>
			<div
				ref={box}
				className="picture-room w-full overflow-hidden"
				style={{ height: layout && size ? `${layout.height / size.em}rem` : "17rem" }}
			>
				{layout && marks && (
					<ResistanceBar stacked={stacked} decades={decades} layout={layout} marks={marks} baseline={baseline} />
				)}
			</div>
		</Figure>
	);
});
