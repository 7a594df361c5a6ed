import { memo } from "react";
import { Leaders, NamesAt } from "../figure/NamesAt";
import { keyIndent } from "./key";
import type { Layout } from "./layout";
import { Marker } from "./Marker";
import type { Scene } from "./scene";

const styles = {
	kept: "fill-ink stroke-ink",
	printed: "fill-paper stroke-ink",
	cell: "fill-paper stroke-ink",
} as const;

/** Names at the points and the key of the shapes: beneath the design in hand, and not drawn anew when it moves. */
export const Names = memo(function Names({ layout, scene }: { readonly layout: Layout; readonly scene: Scene }) {
	const { em, small } = layout;
	const ofPath = new Set(scene.path.map(({ id }) => id));
	return (
		<g pointerEvents="none">
			<Leaders labels={scene.labels} className="stroke-rule" />
			<NamesAt
				labels={scene.labels}
				classOf={(id) => `${ofPath.has(id) ? "fill-ink font-serif" : "fill-soft"} proportional-nums`}
				halo={2.5}
			/>
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
