import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Figure } from "../figure/Figure";
import { BoundaryHandle, type Gesture } from "./BoundaryHandle";
import { places } from "./handles";
import { Picture } from "./Picture";
import { type Baseline, crossSection, type Design } from "./series";

interface CrossSectionProps extends Gesture {
	readonly inputs: Design["inputs"];
	readonly outputs: Design["outputs"];
	readonly baseline: Baseline;
}

/** A band on a phone, a figure on a desk. */
const heightFor = (width: number) => Math.round(Math.max(156, Math.min(290, 102 + 0.2 * width)));

/** The cell to scale; its boundaries can be dragged. */
export function CrossSection({ inputs, outputs, baseline, onStart, onMove, onEnd }: CrossSectionProps) {
	const [width, setWidth] = useState(0);
	const [span, hold] = useState<number | undefined>(undefined);
	const container = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		const element = container.current;
		if (!element) return;
		const measure = () => setWidth(element.clientWidth);
		measure();
		// at once, because a page that is being printed does not wait
		const observer = new ResizeObserver(() => flushSync(measure));
		observer.observe(element);
		return () => observer.disconnect();
	}, []);

	const drawing = useMemo(
		() =>
			width > 0 ? crossSection({ inputs, outputs }, baseline, { width, height: heightFor(width), span }) : undefined,
		[inputs, outputs, baseline, width, span],
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
					{drawing.boundaries.map((boundary, i) => (
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
					))}
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

const noTable = { columns: [], rows: [] };
