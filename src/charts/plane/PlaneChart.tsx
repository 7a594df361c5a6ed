import { memo, useCallback, useId, useMemo, useRef, useState } from "react";
import { comparisonCells } from "#library/cells";
import type { Basis } from "#model";
import { Figure } from "../figure/Figure";
import { Picture } from "../figure/Picture";
import { usePictureSize } from "../figure/picture-size";
import { Details } from "./Details";
import { Ground } from "./Ground";
import { Lists } from "./Lists";
import { layoutOf } from "./layout";
import { Marker } from "./Marker";
import { KeyRows, Names } from "./Names";
import { Now } from "./Now";
import { type Frame, strikes } from "./outline";
import { type Scene, sceneOf } from "./scene";
import { type Axis, axesOf, captionOf, describe, type PathPoint, type PlaneNow, tableOf } from "./series";
import { Targets } from "./Targets";

interface PlaneChartProps {
	readonly basis: Basis;
	/** The design in hand on that basis; pass it deferred. */
	readonly now: PlaneNow;
	/** Printed and kept each whole, from cell 1 on; the same list as long as nothing in it changes. */
	readonly path: readonly PathPoint[];
	readonly onLoad?: (id: string) => void;
}

/** Height of the picture, in rem. */
const rems = 27;

interface DrawingProps {
	readonly basis: Basis;
	readonly now: PlaneNow;
	readonly frame: Frame;
	readonly scene: Scene;
	readonly selected: string | undefined;
}

function Drawing({ basis, now, frame, scene, selected }: DrawingProps) {
	const { layout } = frame;
	const chosen = scene.cells.find(({ id }) => id === selected);
	return (
		<Picture width={layout.width} height={layout.height}>
			<Ground frame={frame} scene={scene} />
			{chosen && <Marker mark={{ ...chosen, r: chosen.r * 2 }} className="fill-none stroke-ink" strokeWidth={1.5} />}
			<Names scene={scene} />
			<Now now={now} basis={basis} frame={frame} of={scene.key.now} />
			<KeyRows layout={layout} rows={scene.key.rows} />
		</Picture>
	);
}

/** By its numbers, not by the object, which is new at every frame of a drag: the scene stays until one of them changes. */
const useSteady = ({ from, to, interval }: Axis): Axis => useMemo(() => ({ from, to, interval }), [from, to, interval]);

/** Volumetric against gravimetric energy density: the design in hand, the path, and cells of others. */
function PlaneChart({ basis, now, path, onLoad }: PlaneChartProps) {
	const [selected, setSelected] = useState<string>();
	const box = useRef<HTMLDivElement>(null);
	const size = usePictureSize(box);
	const layout = useMemo(() => size && layoutOf(size.width, rems * size.em, size.em), [size]);
	const details = useId();
	const onSelect = useCallback((id: string) => setSelected((before) => (before === id ? undefined : id)), []);

	const axes = axesOf(now, path);
	const x = useSteady(axes.x);
	const y = useSteady(axes.y);
	const frame = useMemo(() => layout && { layout, x, y }, [layout, x, y]);
	const [clearOf, keepClearOf] = useState(now);
	const scene = useMemo(() => frame && sceneOf(frame, basis, path, clearOf), [frame, basis, path, clearOf]);
	// names are placed anew only where the design in hand has come upon one: they do not dance while it moves
	if (frame && scene && now !== clearOf && strikes(frame, now, scene.names)) keepClearOf(now);
	const chosen = comparisonCells.find(({ id }) => id === selected);

	return (
		<Figure
			name="plane"
			title="Both energy densities"
			caption={captionOf(basis, now)}
			description={describe(basis, now, path)}
			table={tableOf(basis, now, path)}
		>
			<div ref={box} className="picture-room relative w-full overflow-hidden" style={{ height: `${rems}rem` }}>
				{frame && scene && (
					<>
						<Drawing basis={basis} now={now} frame={frame} scene={scene} selected={selected} />
						<Targets scene={scene} onSelect={onSelect} onLoad={onLoad} />
					</>
				)}
			</div>
			{layout && scene && (
				<Lists
					narrow={layout.narrow}
					path={scene.path}
					selected={selected}
					details={details}
					onSelect={onSelect}
					onLoad={onLoad}
				/>
			)}
			<div id={details} aria-live="polite" className="mt-1 text-[0.8125rem] leading-snug">
				{chosen && <Details cell={chosen} />}
			</div>
		</Figure>
	);
}

export default memo(PlaneChart);
