import { type ComponentType, lazy, memo, Suspense } from "react";
import type { Rectangle } from "./grains";
import { type Label, labelSize, nameSize, smallSize, swatchSpace } from "./labels";
import type { MicrostructureProps } from "./Microstructure";
import type { Drawing, LayerKey } from "./series";

/** Layers and labels do not wait for the geometry of the grains, and stand without it where it cannot be loaded. */
const loading = import("./Microstructure").catch(() => undefined);
const Microstructure = lazy<ComponentType<MicrostructureProps>>(async () => ({
	default: (await loading)?.Microstructure ?? (() => null),
}));

const hairline = "stroke-ink forced-colors:stroke-[CanvasText]";
const dashed = "fill-none stroke-rule forced-colors:stroke-[CanvasText]";
const ink = "fill-ink forced-colors:fill-[CanvasText]";
const soft = "fill-soft forced-colors:fill-[CanvasText]";

/** Everything but the handles. What it says is in the description of the drawing, so it is hidden from screen readers. */
export const Picture = memo(function Picture({ drawing }: { readonly drawing: Drawing }) {
	const { layers, boundaries, plated, ghost, bar, top, depth, width, height } = drawing;
	const [anode, separator, cathode] = layers;
	const bottom = top + depth;
	const scaleLine = height - 5;
	const upright = plated.room === "upright";

	return (
		// biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused; the rule takes any <g> for focusable
		<g aria-hidden="true" className="pointer-events-none">
			<Fill of={anode} className={layerFill.anode} />
			<Fill
				of={plated}
				className="fill-paper [fill-opacity:0.5] forced-colors:[fill-opacity:1] forced-colors:fill-[Canvas]"
			/>
			<Fill of={separator} className={layerFill.separator} />
			<Fill
				of={cathode}
				className="fill-cathode [fill-opacity:0.18] forced-colors:[fill-opacity:1] forced-colors:fill-[Canvas]"
			/>
			{separator && cathode && (
				<Suspense fallback={null}>
					<Microstructure separator={separator} cathode={cathode} P={drawing.P} loading={drawing.loading} />
				</Suspense>
			)}

			{ghost.beyond && (
				<path
					className={dashed}
					strokeDasharray="3 3"
					d={`M${ghost.beyond.x} ${top + 0.5}h${ghost.beyond.width}v${depth - 1}h${-ghost.beyond.width}`}
				/>
			)}
			{ghost.inside.map(({ x, parts }) => (
				<g key={x}>
					<path
						className="stroke-paper forced-colors:stroke-[Canvas]"
						strokeWidth={1.5}
						d={parts.map(([from, to]) => `M${x} ${Math.max(from, top)}V${Math.min(to, bottom)}`).join("")}
					/>
					<path
						className={hairline}
						strokeDasharray="3 3"
						d={parts.map(([from, to]) => `M${x} ${from}V${to}`).join("")}
					/>
				</g>
			))}
			<g className={hairline} shapeRendering="crispEdges">
				{[0, ...boundaries.map(({ x }) => x)].map((x, i) => (
					<line key={boundaries[i - 1]?.key ?? "left"} x1={x} x2={x} y1={top - 5} y2={bottom + 5} />
				))}
			</g>

			<Labels labels={drawing.names} className={`font-serif ${ink}`} size={nameSize} y={top - 12} />
			<Labels labels={drawing.thicknesses} className={ink} size={labelSize} y={bottom + 21} />
			{plated.room !== "none" && (
				<text
					className={ink}
					fontSize={smallSize}
					textAnchor={upright ? "start" : "end"}
					transform={
						upright
							? `translate(${plated.x + plated.middle + 3.5} ${bottom - 6})rotate(-90)`
							: `translate(${plated.x + plated.width - 6} ${bottom - 9})`
					}
				>
					{plated.text}
				</text>
			)}

			<line className={dashed} x1={0} x2={bar.length} y1={scaleLine - 4} y2={scaleLine - 4} strokeWidth={1.5} />
			<text className={soft} fontSize={smallSize} x={bar.length + 10} y={scaleLine}>
				{bar.text[0]}
				{bar.text[1]}
				<tspan className="print:hidden" data-screen-only="">
					{bar.text[2]}
				</tspan>
			</text>
			{ghost.label && (
				<text
					className={soft}
					fontSize={smallSize}
					textAnchor="end"
					x={ghost.label.x}
					y={ghost.label.inGhost ? bottom - 9 : scaleLine}
				>
					{ghost.label.text}
				</text>
			)}
			{ghost.label && !ghost.label.inGhost && (
				<path className={dashed} strokeDasharray="3 3" d={`M${width - 15} ${scaleLine - 4}h15`} />
			)}
		</g>
	);
});

function Fill({ of, className }: { readonly of: Rectangle | undefined; readonly className: string }) {
	if (!of) return null;
	return <rect className={className} x={of.x} y={of.y} width={of.width} height={of.height} />;
}

interface LabelsProps {
	readonly labels: readonly Label<LayerKey>[];
	readonly className: string;
	readonly size: number;
	readonly y: number;
}

const layerFill: Record<LayerKey, string> = {
	anode: "fill-anode forced-colors:fill-[CanvasText]",
	separator: "fill-separator stroke-separator-line forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]",
	cathode: "fill-cathode forced-colors:fill-[CanvasText]",
};
const swatch = 8;

function Labels({ labels, className, size, y }: LabelsProps) {
	return (
		<>
			{labels.map(({ text, x, width, swatch: key }, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: always the same three layers in the same order
				<g key={i}>
					{key && (
						<rect
							className={`${layerFill[key]} forced-colors:stroke-[CanvasText]`}
							x={x - width / 2}
							y={y - size * 0.35 - swatch / 2}
							width={swatch}
							height={swatch}
						/>
					)}
					<text
						className={className}
						fontSize={size}
						textAnchor={key ? "start" : "middle"}
						x={key ? x - width / 2 + swatchSpace : x}
						y={y}
					>
						{text}
					</text>
				</g>
			))}
		</>
	);
}
