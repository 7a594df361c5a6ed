import { useRef } from "react";
import { Picture } from "./Picture";
import { type Baseline, crossSection, type Design } from "./series";
import { useWidth } from "./use-width";

interface StillCellProps extends Design {
	readonly baseline: Baseline;
	/** px */
	readonly height: number;
	/** µm across the picture, where several are to have one scale. */
	readonly span?: number;
}

/** The cell to scale, to be looked at: nothing in it can be dragged. */
export function StillCell({ inputs, outputs, baseline, height, span }: StillCellProps) {
	const container = useRef<HTMLDivElement>(null);
	const width = useWidth(container);
	const drawing =
		width > 0 ? crossSection({ inputs, outputs }, baseline, { width, height, span, still: true }) : undefined;
	return (
		<div ref={container} className="min-w-0">
			{drawing && (
				<svg
					role="img"
					aria-label={drawing.description}
					width={drawing.width}
					height={drawing.height}
					viewBox={`0 0 ${drawing.width} ${drawing.height}`}
					className="block overflow-visible print:h-auto print:w-full"
				>
					<Picture drawing={drawing} />
				</svg>
			)}
		</div>
	);
}
