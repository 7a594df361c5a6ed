import { use, useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { comparisonCells } from "#library/cells";
import type { Basis } from "#model";
import { DescriptionId, Figure } from "../figure/Figure";
import { Details } from "./Details";
import { Ground } from "./Ground";
import { Lists } from "./Lists";
import { type Layout, layoutOf } from "./layout";
import { Marker } from "./Marker";
import { Names } from "./Names";
import { Now } from "./Now";
import { type Scene, sceneOf } from "./scene";
import {
	type Axis,
	axesOf,
	type Baseline,
	captionOf,
	describe,
	type PathPoint,
	type PlaneNow,
	tableOf,
} from "./series";
import { Targets } from "./Targets";

export interface PlaneChartProps {
	readonly basis: Basis;
	/** The design in hand on that basis; pass it deferred. */
	readonly now: PlaneNow;
	readonly baseline?: Baseline;
	/** Printed and kept each whole, from cell 1 on; the same list as long as nothing in it changes. */
	readonly path: readonly PathPoint[];
	readonly onLoad?: (id: string) => void;
}

/** Height of the picture, in rem: the measured height then tells how large a rem is. */
const rems = 27;

interface PictureProps {
	readonly basis: Basis;
	readonly now: PlaneNow;
	readonly layout: Layout;
	readonly x: Axis;
	readonly y: Axis;
	readonly scene: Scene;
	readonly selected: string | undefined;
}

function Picture({ basis, now, layout, x, y, scene, selected }: PictureProps) {
	const description = use(DescriptionId);
	const chosen = scene.cells.find(({ id }) => id === selected);
	return (
		// biome-ignore lint/a11y/noSvgWithoutTitle: it is named by the figure's description; a title would hang over the pointer.
		<svg
			width={layout.width}
			height={layout.height}
			viewBox={`0 0 ${layout.width} ${layout.height}`}
			className="block"
			role="img"
			aria-labelledby={description}
		>
			<Ground layout={layout} x={x} y={y} scene={scene} />
			{chosen && <Marker mark={{ ...chosen, r: chosen.r * 2 }} className="fill-none stroke-ink" strokeWidth={1.5} />}
			<Names layout={layout} scene={scene} />
			<Now now={now} basis={basis} layout={layout} x={x} y={y} scene={scene} />
		</svg>
	);
}

/** By its numbers, not by the object, which is new at every frame of a drag: the scene stays until one of them changes. */
const useSteady = ({ from, to, interval }: Axis): Axis => useMemo(() => ({ from, to, interval }), [from, to, interval]);

/** Volumetric against gravimetric energy density: the design in hand, the path, and cells of others. */
export default function PlaneChart({ basis, now, baseline, path, onLoad }: PlaneChartProps) {
	const [selected, setSelected] = useState<string>();
	const [layout, setLayout] = useState<Layout>();
	const box = useRef<HTMLDivElement>(null);
	const details = useId();
	const onSelect = useCallback((id: string) => setSelected((before) => (before === id ? undefined : id)), []);

	useLayoutEffect(() => {
		const element = box.current;
		if (!element) return;
		const measure = () => {
			const { clientWidth, clientHeight } = element;
			if (clientWidth > 0) setLayout(layoutOf(clientWidth, clientHeight, clientHeight / rems));
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		return () => observer.disconnect();
	}, []);

	const { x, y } = axesOf(now, path, baseline);
	const xAxis = useSteady(x);
	const yAxis = useSteady(y);
	const { name, E_V, E_m } = baseline ?? {};
	const start = useMemo(
		() => (name === undefined || E_V === undefined || E_m === undefined ? undefined : { name, E_V, E_m }),
		[name, E_V, E_m],
	);
	const scene = useMemo(
		() => layout && sceneOf(layout, xAxis, yAxis, basis, path, start),
		[layout, xAxis, yAxis, basis, path, start],
	);
	const chosen = comparisonCells.find(({ id }) => id === selected);

	return (
		<Figure
			name="plane"
			title="Both energy densities"
			caption={captionOf(basis, now)}
			description={describe(basis, now, path)}
			table={tableOf(basis, now, path, start)}
		>
			<div ref={box} className="relative w-full overflow-hidden" style={{ height: `${rems}rem` }}>
				{layout && scene && (
					<>
						<Picture basis={basis} now={now} layout={layout} x={xAxis} y={yAxis} scene={scene} selected={selected} />
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
