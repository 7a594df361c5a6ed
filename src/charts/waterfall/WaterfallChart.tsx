import { type ReactNode, useMemo, useRef, useState } from "react";
import { Figure } from "../figure/Figure";
import { usePictureSize } from "../figure/picture-size";
import { WaterfallBars } from "./Bars";
import { Grips, type Reordering } from "./Grips";
import { footRems, layoutOf, rowRems } from "./layout";
import { captionOf, describe, rowsOf, tableOf, type Walk } from "./series";

interface WaterfallChartProps extends Walk, Reordering {
	/** “watt-hours per litre”. */
	readonly spokenUnit: string;
	readonly tools?: ReactNode;
}

/** What each step brings, from start to end; the order of the steps can be changed in the picture itself. */
export function WaterfallChart(props: WaterfallChartProps) {
	const { unit, spokenUnit, start, end, rows, onStart, onMove, onEnd, tools } = props;
	const [dragged, setDragged] = useState<string>();
	const box = useRef<HTMLDivElement>(null);
	const size = usePictureSize(box);

	const drawn = useMemo(() => rowsOf({ start, end, rows }), [start, end, rows]);
	const rems = drawn.length * rowRems + footRems;
	const layout = useMemo(() => size && layoutOf(size.width, size.em, drawn), [size, drawn]);

	const movable = rows.length > 1;
	return (
		<Figure
			name="steps"
			title="What each step brings"
			caption={captionOf(props)}
			hand={movable ? "Drag a row to another place, or press its grip: one place up." : undefined}
			description={describe(props)}
			table={tableOf(props)}
			tools={tools}
		>
			<div className={`relative ${movable ? "pl-8 print:pl-0 pointer-coarse:pl-12" : ""}`}>
				<div ref={box} className="picture-room overflow-x-clip" style={{ height: `${rems}rem` }}>
					{layout && <WaterfallBars rows={drawn} unit={unit} layout={layout} dragged={dragged} />}
				</div>
				{/* behind the picture: the first svg of a figure is the one that is saved */}
				{movable && (
					<Grips
						rows={rows}
						spokenUnit={spokenUnit}
						onStart={onStart}
						onMove={onMove}
						onEnd={onEnd}
						onHold={setDragged}
					/>
				)}
			</div>
		</Figure>
	);
}
