import { memo } from "react";
import { keyIndent } from "./key";
import type { Layout } from "./layout";
import { Marker } from "./Marker";
import type { Scene } from "./scene";

const styles = {
	kept: "fill-ink stroke-ink",
	printed: "fill-paper stroke-ink",
	cell: "fill-paper stroke-ink",
} as const;

const shares = { start: 0, middle: 0.5, end: 1 } as const;

/** Names at the points and the key of the shapes: beneath the design in hand, and not drawn anew when it moves. */
export const Names = memo(function Names({ layout, scene }: { readonly layout: Layout; readonly scene: Scene }) {
	const { em, small } = layout;
	const ofPath = new Set(scene.path.map(({ id }) => id));
	return (
		<g pointerEvents="none">
			{scene.labels.map(
				({ id, leader }) =>
					leader && (
						<path
							key={id}
							d={`M${leader[0]},${leader[1]}L${leader[2]},${leader[3]}`}
							className="stroke-rule"
							strokeWidth={0.75}
						/>
					),
			)}
			{scene.labels.map(({ id, text, size, box, anchor }) => (
				<text
					key={id}
					x={box.x + box.width * shares[anchor]}
					y={box.y + box.height / 2}
					dy="0.355em"
					textAnchor={anchor}
					className={`${ofPath.has(id) ? "fill-ink font-serif" : "fill-soft"} stroke-paper proportional-nums`}
					strokeWidth={2.5}
					paintOrder="stroke"
					strokeLinejoin="round"
					fontSize={size}
				>
					{text}
				</text>
			))}
			{scene.key.rows.map(({ text, mark, x, y }) => (
				<g key={text}>
					{mark && <Marker mark={{ level: mark.level, x, y, r: 0.28 * em }} className={styles[mark.of]} />}
					<text x={x + keyIndent(layout)} y={y} dy="0.355em" className="fill-soft" fontSize={small}>
						{text}
					</text>
				</g>
			))}
		</g>
	);
});
