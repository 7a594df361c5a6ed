import { memo, useMemo, useRef, useState } from "react";
import { type CellSpectrum, publishedSpectrum } from "#analysis/spectrum";
import type { Axis } from "#layout/axis";
import { decadesAround } from "#layout/decades";
import type { CircuitId } from "#library/circuits";
import type { Spectrum } from "#model/impedance";
import { Figure } from "../figure/Figure";
import { Picture } from "../figure/Picture";
import { usePictureSize } from "../figure/picture-size";
import { Bode } from "./Bode";
import { alongAxis, type Layout, layoutOf, type NyquistAxes, nyquistAxes, type Plot } from "./layout";
import { Nyquist } from "./Nyquist";
import { cornerNames, cornerOf, mainNames } from "./names";
import { Read, Reader, Readout } from "./Reader";
import {
	captionOf,
	type Drawing,
	dataOf,
	describe,
	indexAt,
	isCathode,
	isComparable,
	type Reading,
	readingAt,
	readings,
	tableOf,
} from "./series";

export { arcName, circuitName, hertz, scientific } from "./series";

interface SpectrumChartProps {
	/** Of the design in hand; pass it deferred, and the same object as long as it is the same. */
	readonly cell: CellSpectrum;
	/** Its separator and one interface, Ω cm². */
	readonly before: number;
	/** K. */
	readonly T: number;
}

/** Nyquist and Bode of the design's cell, with a reader that stands at one frequency in all of them. */
export const SpectrumChart = memo(function SpectrumChart({ cell, before, T }: SpectrumChartProps) {
	const { of } = cell;
	const box = useRef<HTMLDivElement>(null);
	const picture = usePictureSize(box);
	const published = useMemo(() => publishedSpectrum(of), [of]);
	const drawing = useMemo((): Drawing => ({ cell, published, before, T }), [cell, published, before, T]);
	const layout = useMemo(
		() => picture && layoutOf(picture.width, picture.em, published.arcs.filter(({ id }) => isCathode(id)).length),
		[picture, published],
	);
	const table = useMemo(() => tableOf(drawing), [drawing]);
	/** The frequency that is read, as a power of ten. */
	const [wanted, setWanted] = useState(-1);
	const { spectrum } = drawing.cell;
	const reading = readingAt(spectrum, indexAt(spectrum, 10 ** wanted));

	return (
		<Figure
			name="spectrum"
			title="Impedance, illustrative"
			caption={captionOf(drawing)}
			description={describe(drawing)}
			table={table}
			data={() => dataOf(drawing)}
		>
			<Readout reading={reading} />
			<div
				ref={box}
				className="picture-room relative w-full overflow-hidden"
				style={{ height: layout && picture ? `${layout.height / picture.em}rem` : "40rem" }}
			>
				{layout && <Plots drawing={drawing} layout={layout} reading={reading} onRead={setWanted} />}
			</div>
		</Figure>
	);
});

/** The axes of a Nyquist plot, kept as long as they fit, and begun anew for another circuit. */
function useNyquistAxes(plot: Plot | undefined, of: CircuitId, re: number, im: number): NyquistAxes | undefined {
	const [kept, keep] = useState<{ readonly of: CircuitId; readonly axis: Axis }>();
	const before = kept?.of === of ? kept.axis : undefined;
	const axis = plot && alongAxis(before, plot, re, im);
	if (axis && axis !== before) keep({ of, axis });
	return useMemo(() => plot && axis && nyquistAxes(axis, plot), [plot, axis]);
}

const highestOf = ({ im }: Spectrum) => im.reduce((most, each) => Math.max(most, -each), 0);

const axesTitle = "−Im Z over Re Z, Ω cm²";
const assignment = "names of arcs: the paper’s assignment";

interface PlotsProps {
	readonly drawing: Drawing;
	readonly layout: Layout;
	readonly reading: Reading;
	onRead(exponent: number): void;
}

function Plots({ drawing, layout, reading, onRead }: PlotsProps) {
	const { cell, published } = drawing;
	const { of, spectrum } = cell;
	const { main, zoom, narrow, tight } = layout;

	const isCompared = isComparable(drawing);
	const held = isCompared ? [spectrum, published.spectrum] : [spectrum];
	const reach = Math.max(...held.map(({ re }) => re[0]!));
	const mainAxes = useNyquistAxes(main, of, reach, Math.max(...held.map(highestOf)));
	const cornered = cornerOf(drawing);
	const zoomAxes = useNyquistAxes(zoom, of, cornered.re, cornered.minusIm);
	const total = spectrum.re[0]!;
	const corner = useMemo(
		() => (zoomAxes && zoomAxes.axis.to < total ? { re: zoomAxes.axis.to, minusIm: zoomAxes.top } : undefined),
		[zoomAxes, total],
	);

	const isEnlarged = corner !== undefined;
	const whole = useMemo(() => mainNames(drawing, tight, isEnlarged), [drawing, tight, isEnlarged]);
	const enlarged = useMemo(() => cornerNames(drawing, tight), [drawing, tight]);
	const alone = useMemo(
		() => (of === "symmetric" ? cell.arcs : cell.arcs.filter(({ id }) => isCathode(id))),
		[of, cell],
	);
	const axis = useMemo(() => {
		const sizes = [cell, published].flatMap((each) => readings(each.spectrum).map(({ size }) => size));
		return decadesAround(Math.min(...sizes), Math.max(...sizes));
	}, [cell, published]);

	if (!mainAxes) return null;
	const nyquist = [{ plot: main, axes: mainAxes }, ...(zoom && zoomAxes ? [{ plot: zoom, axes: zoomAxes }] : [])];
	return (
		<>
			<Picture width={layout.width} height={layout.height}>
				<Nyquist
					drawing={drawing}
					plot={main}
					axes={mainAxes}
					layout={layout}
					title={narrow ? [axesTitle, assignment] : [`${axesTitle}; ${assignment}`]}
					names={whole}
					alone={alone}
					isCompared={isCompared}
					enlarged={corner}
				/>
				{zoom && zoomAxes && (
					<Nyquist
						drawing={drawing}
						plot={zoom}
						axes={zoomAxes}
						layout={layout}
						title={[`Separator and interface: the first ${zoomAxes.axis.to} Ω cm²`]}
						names={enlarged}
						alone={cell.arcs}
						isCompared={isCompared}
					/>
				)}
				<Bode drawing={drawing} axis={axis} layout={layout} />
				<Read reading={reading} layout={layout} nyquist={nyquist} axis={axis} />
			</Picture>
			<Reader reading={reading} spectrum={spectrum} layout={layout} nyquist={nyquist} onRead={onRead} />
		</>
	);
}
