import { memo } from "react";
import { halo } from "../figure/halo";
import { Leaders, NamesAt } from "../figure/NamesAt";
import { type Key, keyIndent } from "./key";
import type { Layout } from "./layout";
import { Marker } from "./Marker";
import type { Scene } from "./scene";

const styles = {
	kept: "fill-ink stroke-ink",
	printed: "fill-paper stroke-ink",
	cell: "fill-paper stroke-ink",
} as const;

/** Names at the points: beneath the design in hand, and not drawn anew when it moves. */
export const Names = memo(function Names({ scene }: { readonly scene: Scene }) {
	const ofPath = new Set(scene.path.map(({ id }) => id));
	return (
		<g pointerEvents="none">
			<Leaders labels={scene.labels} className="stroke-rule" />
			<NamesAt
				labels={scene.labels}
				classOf={(id) => `${ofPath.has(id) ? "fill-ink font-serif" : "fill-soft"} proportional-nums`}
				halo={2.5}
			/>
		</g>
	);
});

interface KeyRowsProps {
	readonly layout: Layout;
	readonly rows: Key["rows"];
}

/** The key of the shapes: above the ellipses, which may run through its corner. */
export const KeyRows = memo(function KeyRows({ layout, rows }: KeyRowsProps) {
	const { em, small } = layout;
	return (
		<g pointerEvents="none">
			{rows.map(({ text, mark, x, y }) => (
				<g key={text}>
					{mark && <Marker mark={{ level: mark.level, x, y, r: 0.28 * em }} className={styles[mark.of]} />}
					<text
						x={x + keyIndent(layout)}
						y={y}
						dy="0.355em"
						className="fill-soft stroke-paper"
						{...halo}
						fontSize={small}
					>
						{text}
					</text>
				</g>
			))}
		</g>
	);
});
