import type { Basis } from "#model";
import { type Box, lineHeight, overlap, textWidth } from "./labels";
import { type Layout, scaleX, scaleY } from "./layout";
import { Marker } from "./Marker";
import type { Scene } from "./scene";
import { type Axis, ellipse, factor95, isDrawn, levelOf, nowText, type PlaneNow } from "./series";

interface NowProps {
	readonly now: PlaneNow;
	readonly basis: Basis;
	readonly layout: Layout;
	readonly x: Axis;
	readonly y: Axis;
	readonly scene: Scene;
}

/** Its name stands clear of the outer ellipse, on the side where it covers least; below and right where that is equal. */
function nameBox(
	lines: readonly string[],
	around: Box,
	{ small, em, left, right, top, bottom }: Layout,
	taken: readonly Box[],
): Box {
	const width = Math.max(...lines.map((line) => textWidth(line, small * 1.1)));
	const height = lines.length * small * 1.1 * lineHeight;
	const gap = 0.4 * em;
	const [west, east] = [around.x - gap - width, around.x + around.width + gap];
	const [north, south] = [around.y - gap - height, around.y + around.height + gap];
	const middle = [around.x + (around.width - width) / 2, around.y + (around.height - height) / 2] as const;
	const places = [
		[middle[0] + width / 2, south],
		[east, middle[1] + height / 2],
		[middle[0], south],
		[east, middle[1]],
		[west, middle[1]],
		[middle[0] - width / 2, north],
		[middle[0], north],
		[middle[0], south + 2 * height],
		[middle[0] - width / 2, north - 2 * height],
	] as const;
	const boxes = places.map(([x, y]) => ({
		x: Math.max(left + 2, Math.min(right - width, x)),
		y: Math.max(top, Math.min(bottom - height - 2, y)),
		width,
		height,
	}));
	const cost = (box: Box) => taken.reduce((sum, other) => sum + overlap(box, other), 0) + 3 * overlap(box, around);
	return boxes.reduce((best, box) => (cost(box) < cost(best) - 1 ? box : best));
}

/** The design in hand with both ellipses, and the way that it has come from the baseline: all that moves in a drag. */
export function Now({ now, basis, layout, x, y, scene }: NowProps) {
	if (!isDrawn(now)) return null;
	const { em, small, narrow, left, right, top, bottom } = layout;
	const [cx, cy] = [scaleX(layout, x, now.E_V), scaleY(layout, y, now.E_m)];
	const curve = (k: number) =>
		`M${ellipse(now, k)
			.map(([E_V, E_m]) => `${scaleX(layout, x, E_V).toFixed(1)},${scaleY(layout, y, E_m).toFixed(1)}`)
			.join("L")}Z`;
	const hasEllipse = now.u_E_V > 0 || now.u_E_m > 0;
	const [rx, ry] = [
		cx - scaleX(layout, x, now.E_V - factor95 * now.u_E_V),
		scaleY(layout, y, now.E_m - factor95 * now.u_E_m) - cy,
	];
	const around = {
		x: cx - Math.max(rx, 0.4 * em),
		y: cy - Math.max(ry, 0.4 * em),
		width: 2 * Math.max(rx, 0.4 * em),
		height: 2 * Math.max(ry, 0.4 * em),
	};
	const words = narrow ? ["now"] : ["now", ...nowText(now).split(", ")];
	const name = nameBox(words, around, layout, scene.taken);
	const { baseline } = scene;
	return (
		<g pointerEvents="none">
			{/* A picture within the picture ends at the axes: uncertainties may reach below zero. */}
			<svg
				aria-hidden="true"
				x={left}
				y={top}
				width={right - left}
				height={bottom - top}
				viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
			>
				{hasEllipse && (
					<>
						<path d={curve(1)} className="fill-accent" fillOpacity={0.2} />
						<path d={curve(factor95)} className="stroke-accent" fill="none" strokeWidth={1} />
					</>
				)}
				{baseline && (
					<path
						d={`M${baseline.x},${baseline.y}L${cx},${cy}`}
						className="stroke-accent"
						strokeWidth={1}
						strokeDasharray="2.5 2.5"
					/>
				)}
			</svg>
			<Marker
				mark={{ level: levelOf(basis), x: cx, y: cy, r: 0.36 * em }}
				className="fill-accent stroke-paper"
				strokeWidth={1.5}
			/>
			<text
				className="fill-accent stroke-paper font-serif"
				strokeWidth={3}
				paintOrder="stroke"
				strokeLinejoin="round"
				fontSize={small * 1.1}
			>
				{words.map((word, row) => (
					<tspan key={word} x={name.x} y={name.y + (row + 0.85) * small * 1.1 * lineHeight}>
						{word}
					</tspan>
				))}
			</text>
		</g>
	);
}
