import { memo, type ReactNode, useCallback, useMemo, useRef } from "react";
import type { DesignMap, MapAsked } from "#analysis/map";
import { place } from "#analysis/place";
import {
	type Basis,
	evaluate,
	type Inputs,
	inputText,
	quantity,
	shownUnit,
	type Uncertainties,
	uncertainties,
} from "#model";
import { Figure } from "../figure/Figure";
import { Picture } from "../figure/Picture";
import { usePictureSize } from "../figure/picture-size";
import { plusMinus } from "../figure/plus-minus";
import { Axes, Ground } from "./Ground";
import { Hand, type Moving } from "./Hand";
import { heldOf } from "./held";
import { limitWords, marksOf, namesOf, takenBy, writtenOf } from "./labels";
import { layoutOf } from "./layout";
import { Letters, Marks } from "./Marks";
import { Now } from "./Now";
import {
	captionOf,
	dataOf,
	describe,
	forbiddenText,
	type Named,
	resultText,
	spotsOf,
	tableOf,
	titleOf,
} from "./series";

interface MapChartProps extends Moving {
	/** What is drawn: the question that `map` answers, or until there is one the question itself. */
	readonly asked: MapAsked;
	readonly map?: DesignMap | undefined;
	/** Whether the map answers an earlier question. */
	readonly late: boolean;
	/** Why there is none. */
	readonly failed?: string | undefined;
	/** The design in hand. */
	readonly inputs: Inputs;
	readonly u: Uncertainties;
	readonly basis: Basis;
	/** The same list as long as nothing in it changes. */
	readonly named: readonly Named[];
	readonly tools?: ReactNode;
}

const nothing = { marks: [], names: [], written: [], words: [], table: { columns: [], rows: [] } };

/** Results over two inputs as iso-lines, with the design in hand as a point that can be moved. */
export const MapChart = memo(function MapChart(props: MapChartProps) {
	const { asked, map, late, failed, inputs, u, basis, named, tools, ...moving } = props;
	const { x, y, hold } = asked;
	const box = useRef<HTMLDivElement>(null);
	const size = usePictureSize(box);
	const layout = useMemo(() => size && layoutOf(size.width, size.em, y), [size, y]);

	const spots = useMemo(() => spotsOf(named, asked), [named, asked]);
	const marks = useMemo(() => (layout ? marksOf(spots, { x, y }, layout) : nothing.marks), [spots, x, y, layout]);
	const names = useMemo(() => (layout ? namesOf(marks, layout) : nothing.names), [marks, layout]);
	const taken = useMemo(() => takenBy(marks, names), [marks, names]);
	const written = useMemo(
		() => (layout && map ? writtenOf(map, layout, taken) : nothing.written),
		[map, layout, taken],
	);
	const words = useMemo(() => (layout && map ? limitWords(map, layout, taken) : nothing.words), [map, layout, taken]);
	const table = useMemo(() => (map ? tableOf(asked, map) : nothing.table), [asked, map]);
	const description = useMemo(() => (map ? describe(asked, map) : "The map is being computed."), [asked, map]);

	const now = { x: inputs[x.key], y: inputs[y.key], u_x: u[x.key], u_y: u[y.key] };
	const held = heldOf({ x, y }, inputs, hold);
	const read = useCallback(
		(across: number, up: number) => {
			const { inputs: there, stop } = place(asked.inputs, asked.hold, [
				[asked.x.key, across],
				[asked.y.key, up],
			]);
			const results = evaluate(there);
			return [
				`${inputText(asked.x.key, across)}, ${inputText(asked.y.key, up)}`,
				...(stop ? [forbiddenText(stop)] : asked.of.map((of) => resultText(of, results[of]))),
			];
		},
		[asked],
	);

	const nowTexts = useMemo(() => {
		const { outputs, u: spread } = { outputs: evaluate(inputs), u: uncertainties(inputs, u) };
		return [
			`now ${inputText(asked.x.key, inputs[asked.x.key])}, ${inputText(asked.y.key, inputs[asked.y.key])}`,
			...asked.of.map((of) => {
				const { factor, label } = shownUnit(quantity(of).unit);
				return `${plusMinus(outputs[of] * factor, spread[of] * factor)} ${label}`.trim();
			}),
		];
	}, [asked, inputs, u]);

	return (
		<Figure
			name="map"
			title={titleOf(asked.of)}
			caption={captionOf(asked, inputs, basis, map, spots)}
			description={description}
			table={table}
			data={map && (() => dataOf(asked, map))}
			tools={tools}
		>
			<div className="relative">
				<div
					ref={box}
					className="picture-room w-full overflow-hidden"
					style={{ height: layout ? layout.height : "30rem" }}
				>
					{layout && (
						<Picture width={layout.width} height={layout.height}>
							{map ? (
								<Ground map={map} layout={layout} written={written} words={words} late={late} />
							) : (
								<text
									x={(layout.left + layout.right) / 2}
									y={(layout.top + layout.bottom) / 2}
									textAnchor="middle"
									className="fill-soft font-serif"
									fontSize={layout.em}
								>
									{failed ? "" : "The map is being computed."}
								</text>
							)}
							<Axes layout={layout} x={x} y={y} />
							<Marks marks={marks} names={names} />
							<Now now={now} held={held} x={x} y={y} layout={layout} />
						</Picture>
					)}
				</div>
				{layout && (
					<Hand
						plane={asked}
						layout={layout}
						now={now}
						held={held}
						marks={marks}
						read={read}
						nowTexts={nowTexts}
						{...moving}
					/>
				)}
			</div>
			{layout?.narrow && marks.length > 0 && <Letters marks={marks} />}
			{failed && (
				<p role="alert" className="text-accent text-[0.8125rem] leading-snug">
					{failed}
				</p>
			)}
		</Figure>
	);
});
