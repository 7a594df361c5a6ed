import { memo, useMemo, useRef } from "react";
import { factText } from "#library/fact";
import type { Energy } from "#model";
import { Figure } from "../figure/Figure";
import { Picture } from "../figure/Picture";
import { usePictureSize } from "../figure/picture-size";
import { cycleTicks, cycleX, type Layout, layoutOf, stageLines } from "./layout";
import { Capacity, Efficiency, EnergyDensity, ShortCircuit } from "./Panels";
import { caption, describe, stages, tableOf } from "./series";

export { firstCycle, retention } from "./series";

/** Capacity, Coulombic efficiency and energy density of cell 2 from formation to its short circuit, as far as they are printed. */
export const CyclingChart = memo(function CyclingChart({ energy }: { readonly energy: Energy }) {
	const box = useRef<HTMLDivElement>(null);
	const size = usePictureSize(box);
	const layout = useMemo(() => size && layoutOf(size.width, size.em), [size]);
	return (
		<Figure
			name="cycling"
			title="Cell 2 from its first charge to its last"
			caption={caption(energy)}
			description={describe(energy)}
			table={tableOf()}
		>
			<div
				ref={box}
				className="picture-room w-full overflow-hidden"
				style={{ height: layout && size ? `${layout.height / size.em}rem` : "34rem" }}
			>
				{layout && (
					<Picture width={layout.width} height={layout.height}>
						<Capacity layout={layout} />
						<Efficiency layout={layout} />
						<EnergyDensity layout={layout} energy={energy} />
						<ShortCircuit layout={layout} />
						<Stages layout={layout} />
					</Picture>
				)}
			</div>
		</Figure>
	);
});

/** The names of both stages above, their cycles beneath. */
function Stages({ layout }: { readonly layout: Layout }) {
	const { em, small, panels, tickRow, titleRow } = layout;
	const foot = panels[2].to;
	return (["formation", "cycling"] as const).map((stage) => (
		<g key={stage} fontSize={small}>
			{stageLines(layout, stage, factText(stages[stage].j)).map((line, i) => (
				<text key={line} x={layout.stages[stage].from} y={small + i * 1.3 * small} className="fill-ink font-serif">
					{line}
				</text>
			))}
			{cycleTicks(layout, stage).map((cycle) => {
				const x = cycleX(layout, stage, cycle);
				return (
					<g key={cycle}>
						<path d={`M${x},${foot}v${0.3 * em}`} className="stroke-rule" />
						<text x={x} y={tickRow} textAnchor="middle" className="fill-soft">
							{cycle}
						</text>
					</g>
				);
			})}
			<text x={layout.stages[stage].to} y={titleRow} textAnchor="end" className="fill-soft">
				cycle
			</text>
		</g>
	));
}
