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

/** Below and right first, then around. */
const degrees = [-45, -60, -30, 0, -90, 180, 135, 90, 45, -135, -120, -150, 120, 60, 150, 30];

/** Its name stands clear of the outer ellipse, as near as it can without covering what else is written. */
function nameBox(
	words: readonly string[],
	around: Box,
	{ small, em, left, right, top, bottom }: Layout,
	taken: readonly Box[],
) {
	const width = Math.max(...words.map((word) => textWidth(word, small * 1.1)));
	const height = words.length * small * 1.1 * lineHeight;
	const [cx, cy] = [around.x + around.width / 2, around.y + around.height / 2];
	let best: { readonly cost: number; readonly far: boolean; readonly box: Box } | undefined;
	for (const gap of [0.3, 1, 2, 3.5, 5])
		for (const degree of degrees) {
			const [dx, dy] = [Math.cos((degree * Math.PI) / 180), -Math.sin((degree * Math.PI) / 180)];
			const middle = [
				cx + dx * (around.width / 2 + gap * em + width / 2),
				cy + dy * (around.height / 2 + gap * em + height / 2),
			] as const;
			const box = {
				x: Math.max(left + 2, Math.min(right - width, middle[0] - width / 2)),
				y: Math.max(top, Math.min(bottom - height - 2, middle[1] - height / 2)),
				width,
				height,
			};
			const covered = taken.reduce((sum, other) => sum + overlap(box, other), overlap(box, around) / 2);
			const cost = covered + 40 * gap;
			if (!best || cost < best.cost) best = { cost, far: gap > 1, box };
		}
	return best!;
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
	const { box: name, far } = nameBox(words, around, layout, scene.taken);
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
			{far && (
				<path
					d={`M${cx},${cy}L${Math.max(name.x, Math.min(name.x + name.width, cx))},${Math.max(name.y, Math.min(name.y + name.height, cy))}`}
					className="stroke-accent"
					strokeWidth={0.75}
				/>
			)}
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
