import type { MapPlane } from "#analysis/map-plane";
import type { Held } from "./held";
import { type Layout, scaleX, scaleY } from "./layout";

/** The design in hand at both axes, each with its ±. */
export interface MapNow {
	readonly x: number;
	readonly y: number;
	readonly u_x: number;
	readonly u_y: number;
}

interface NowProps {
	readonly now: MapNow;
	readonly held: Held | undefined;
	readonly x: MapPlane["x"];
	readonly y: MapPlane["y"];
	readonly layout: Layout;
}

/** The design in hand with its ± along both axes, and the line on which it can move: all that changes in a drag. */
export function Now({ now, held, x, y, layout }: NowProps) {
	const { left, right, top, bottom, em } = layout;
	const [cx, cy] = [scaleX(layout, x, now.x), scaleY(layout, y, now.y)];
	const reach = {
		x: ((right - left) * now.u_x) / (x.to - x.from),
		y: ((bottom - top) * now.u_y) / (y.to - y.from),
	};
	const line = held?.points
		.map(([across, up]) => `${scaleX(layout, x, across).toFixed(1)},${scaleY(layout, y, up).toFixed(1)}`)
		.join("L");
	return (
		<g pointerEvents="none">
			{/* A picture within the picture ends at the axes: the line and a ± may reach further. */}
			<svg
				aria-hidden="true"
				x={left}
				y={top}
				width={right - left}
				height={bottom - top}
				viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
			>
				{line && <path d={`M${line}`} className="stroke-accent" fill="none" strokeWidth={1.25} />}
				<path
					d={`M${cx - reach.x},${cy}h${2 * reach.x}M${cx},${cy - reach.y}v${2 * reach.y}`}
					className="stroke-accent"
					strokeWidth={2.5}
				/>
			</svg>
			<circle cx={cx} cy={cy} r={0.4 * em} className="fill-accent stroke-paper" strokeWidth={1.5} />
		</g>
	);
}
