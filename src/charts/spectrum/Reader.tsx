import type { PointerEvent } from "react";
import type { Decades } from "#layout/decades";
import type { Spectrum } from "#model/impedance";
import { SlideOver } from "../figure/SlideOver";
import {
	frequencyAt,
	type Layout,
	type NyquistAxes,
	nearest,
	type Plot,
	scaleDecades,
	scaleF,
	scaleIm,
	scalePhase,
	scaleRe,
} from "./layout";
import {
	exponentAt,
	hertz,
	indexAt,
	indexTowards,
	phaseText,
	type Reading,
	readingTexts,
	spokenReading,
} from "./series";

/** A Nyquist plot as it is scaled. */
interface Scaled {
	readonly plot: Plot;
	readonly axes: NyquistAxes;
}

/** What is read, for the eye; each figure in a room of its own, so that none moves another. */
export function Readout({ reading }: { readonly reading: Reading }) {
	const { f, minusPhase } = reading;
	const [re, minusIm, size] = readingTexts(reading);
	return (
		<p className="spectrum-readout text-accent" aria-hidden="true">
			<span>at {hertz(f)}</span>
			<span>Re Z {re}</span>
			<span>−Im Z {minusIm}</span>
			<span>|Z| {size}</span>
			<span>phase {phaseText(minusPhase)}</span>
		</p>
	);
}

interface ReadProps {
	readonly reading: Reading;
	readonly layout: Layout;
	readonly nyquist: readonly Scaled[];
	/** Of |Z|. */
	readonly axis: Decades;
}

/** The same frequency in every plot that reaches so far. */
export function Read({ reading, layout, nyquist, axis }: ReadProps) {
	const { em, size, phase } = layout;
	const x = scaleF(size, reading.f);
	const dots = [
		{ x, y: scaleDecades(size, axis, reading.size) },
		{ x, y: scalePhase(phase, reading.minusPhase) },
		...nyquist
			.map(({ plot, axes }) => ({
				plot,
				x: scaleRe(plot, axes, reading.re),
				y: scaleIm(plot, axes, reading.minusIm),
			}))
			.filter(({ plot, x, y }) => x <= plot.right && y >= plot.top),
	];
	return (
		<g data-screen-only="">
			<path
				d={`M${x},${size.top}V${size.bottom}M${x},${phase.top}V${phase.bottom}`}
				className="stroke-ink"
				strokeDasharray="2 3"
			/>
			{dots.map(({ x, y }, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the plots keep their order
				<circle key={index} cx={x} cy={y} r={0.34 * em} className="fill-paper stroke-accent" strokeWidth={2} />
			))}
		</g>
	);
}

interface ReaderProps {
	readonly reading: Reading;
	readonly spectrum: Spectrum;
	readonly layout: Layout;
	readonly nyquist: readonly Scaled[];
	/** The frequency as a power of ten. */
	onRead(exponent: number): void;
}

const nothing = () => undefined;

/** Over the plots: a pointer over any of them moves the reader, and so do the keys of a slider. */
export function Reader({ reading, spectrum, layout, nyquist, onRead }: ReaderProps) {
	const { size, phase } = layout;
	const [min, max] = [exponentAt(spectrum, 0), exponentAt(spectrum, spectrum.f.length - 1)];
	const index = indexAt(spectrum, reading.f);
	const value = exponentAt(spectrum, index);
	return (
		<>
			{nyquist.map((scaled) => (
				<Over key={scaled.plot.left + scaled.plot.top} {...scaled} spectrum={spectrum} onRead={onRead} />
			))}
			<SlideOver
				name="Frequency that is read"
				value={value}
				valueText={spokenReading(reading)}
				min={min}
				max={max}
				step={0.1}
				area={{ left: size.left, right: size.right, top: size.top, bottom: phase.bottom }}
				at={scaleF(size, reading.f)}
				valueAt={(x) => exponentAt(spectrum, indexAt(spectrum, frequencyAt(size, x)))}
				now={() => value}
				onStart={nothing}
				onSet={(exponent) => onRead(exponentAt(spectrum, indexTowards(spectrum, index, exponent)))}
				onEnd={nothing}
				onCancel={nothing}
				onHover={(exponent) => exponent !== undefined && onRead(exponent)}
			/>
		</>
	);
}

interface OverProps extends Scaled {
	readonly spectrum: Spectrum;
	onRead(exponent: number): void;
}

/** Over a Nyquist plot: the point of the spectrum that is nearest to the pointer. */
function Over({ plot, axes, spectrum, onRead }: OverProps) {
	const { left, right, top, bottom } = plot;
	const read = (event: PointerEvent<HTMLDivElement>) => {
		const frame = event.currentTarget.getBoundingClientRect();
		const x = left + ((event.clientX - frame.left) / frame.width) * (right - left);
		const y = top + ((event.clientY - frame.top) / frame.height) * (bottom - top);
		onRead(Math.log10(spectrum.f[nearest(spectrum, plot, axes, x, y)]!));
	};
	return (
		<div
			aria-hidden="true"
			className="absolute cursor-crosshair touch-pan-y select-none print:hidden"
			style={{ left, width: right - left, top, height: bottom - top }}
			onPointerDown={read}
			onPointerMove={read}
		/>
	);
}
