import { memo, useMemo, useRef, useState } from "react";
import type { Inputs, Uncertainties } from "#model";
import { Figure } from "../figure/Figure";
import { Picture } from "../figure/Picture";
import { usePictureSize } from "../figure/picture-size";
import { Axes } from "./Axes";
import { layoutOf } from "./layout";
import { type LogAxis, steadyLogAxis } from "./log-axis";
import { Panel } from "./Panel";
import { type Arrhenius, arrheniusKeys, arrheniusOf, caption, describe, isDrawn, reachOf, tableOf } from "./series";

export { celsiusText, energiesAsPrinted, measured, printed, rangeText } from "./series";

interface ArrheniusChartProps {
	/** The design in hand; pass it deferred. */
	readonly inputs: Inputs;
	readonly u: Uncertainties;
}

/** Axes of the panels, each kept as long as it fits. */
function useAxes(arrhenius: Arrhenius): readonly LogAxis[] {
	const [kept, keep] = useState<readonly LogAxis[]>([]);
	const axes = arrheniusKeys.map((of, i) =>
		isDrawn(of, arrhenius)
			? steadyLogAxis(kept[i], ...reachOf(of, arrhenius))
			: (kept[i] ?? steadyLogAxis(undefined, 1, 10)),
	);
	if (axes.every((axis, i) => axis === kept[i])) return kept;
	keep(axes);
	return axes;
}

/** Conductivity of the separator and resistance of its interface against 1000/T, as the paper's Fig. 5 has them. */
export const ArrheniusChart = memo(function ArrheniusChart({ inputs, u }: ArrheniusChartProps) {
	const box = useRef<HTMLDivElement>(null);
	const size = usePictureSize(box);
	const layout = useMemo(() => size && layoutOf(size.width, size.em), [size]);
	const arrhenius = useMemo(() => arrheniusOf(inputs, u), [inputs, u]);
	const axes = useAxes(arrhenius);
	return (
		<Figure
			name="arrhenius"
			title="Separator conductivity and interface resistance"
			caption={caption}
			description={describe(arrhenius)}
			table={tableOf(arrhenius, inputs, u)}
		>
			<div
				ref={box}
				className="picture-room w-full overflow-hidden"
				style={{ height: layout && size ? `${layout.height / size.em}rem` : "33rem" }}
			>
				{layout && (
					<Picture width={layout.width} height={layout.height}>
						<Axes arrhenius={arrhenius} layout={layout} />
						{arrheniusKeys.map((of, index) => (
							<Panel key={of} of={of} arrhenius={arrhenius} axis={axes[index]!} layout={layout} index={index} />
						))}
					</Picture>
				)}
			</div>
		</Figure>
	);
});
