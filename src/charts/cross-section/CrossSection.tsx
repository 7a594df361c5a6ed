import { useMemo, useRef, useState } from "react";
import { Figure } from "../figure/Figure";
import { BoundaryHandle, type Gesture } from "./BoundaryHandle";
import { places } from "./handles";
import { Picture } from "./Picture";
import { type Baseline, type BoundaryKey, crossSection, type Design } from "./series";
import { useWidth } from "./use-width";

interface CrossSectionProps extends Gesture {
	readonly inputs: Design["inputs"];
	readonly outputs: Design["outputs"];
	readonly baseline: Baseline;
	/** Whether the layer that a boundary ends keeps its thickness whatever is done: then it has no handle. */
	readonly fixed: (key: BoundaryKey) => boolean;
}

/** A band on a phone, a figure on a desk. */
const heightFor = (width: number) => Math.round(Math.max(156, Math.min(290, 102 + 0.2 * width)));

/** The cell to scale; its boundaries can be dragged. */
export function CrossSection({ inputs, outputs, baseline, fixed, onStart, onMove, onEnd }: CrossSectionProps) {
	const container = useRef<HTMLDivElement>(null);
	const width = useWidth(container);
	const [span, hold] = useState<number | undefined>(undefined);

	const still = boundaryKeys.every(fixed);
	const drawing = useMemo(
		() =>
			width > 0
				? crossSection({ inputs, outputs }, baseline, { width, height: heightFor(width), span, still })
				: undefined,
		[inputs, outputs, baseline, width, span, still],
	);
	const handlePlaces = drawing && places(drawing.boundaries);

	const picture = (
		<div ref={container} className="min-w-0">
			{drawing && (
				// biome-ignore lint/a11y/useSemanticElements: a <fieldset> cannot be a drawing
				<svg
					role="group"
					aria-label={drawing.description}
					width={drawing.width}
					height={drawing.height}
					className="block touch-pan-y overflow-visible select-none"
				>
					<Picture drawing={drawing} />
					{drawing.boundaries.map(
						(boundary, i) =>
							!fixed(boundary.key) && (
								<BoundaryHandle
									key={boundary.key}
									boundary={boundary}
									place={handlePlaces?.[i] ?? { middle: 0.5, half: 0.5 }}
									drawing={drawing}
									inputs={inputs}
									hold={hold}
									onStart={onStart}
									onMove={onMove}
									onEnd={onEnd}
								/>
							),
					)}
				</svg>
			)}
		</div>
	);
	return (
		<Figure
			name="cell"
			title="The cell, charged, to scale"
			untitled
			description={drawing?.description ?? ""}
			table={drawing?.table ?? noTable}
		>
			{picture}
		</Figure>
	);
}

const boundaryKeys: readonly BoundaryKey[] = ["d_reservoir", "d_separator", "d_cathode"];
const noTable = { columns: [], rows: [] };
