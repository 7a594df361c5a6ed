import { rateText } from "#analysis/rate-text";
import { roundInterval, ticksBetween, tickText } from "#layout/axis";
import { spread } from "#layout/spread";
import { textWidth } from "#layout/text-width";
import { halo } from "../figure/halo";
import { rateMarks } from "./axes";
import { type Frame, scaleX } from "./layout";
import { handText, published, type Voltages } from "./series";

interface Mark {
	readonly x: number;
	readonly text: string;
}

/** Of marks in the order given those whose texts keep clear of one another and of `hand`. */
function clearOf(
	marks: readonly Mark[],
	size: number,
	gap: number,
	hand: Mark & { readonly bold: true },
): readonly Mark[] {
	const half = (text: string, weight = 400) => textWidth(text, size, weight) / 2;
	const kept: Mark[] = [];
	for (const mark of marks) {
		const clear = (other: Mark, weight = 400) =>
			Math.abs(other.x - mark.x) > half(other.text, weight) + half(mark.text) + gap;
		if (kept.every((other) => clear(other)) && clear(hand, 600)) kept.push(mark);
	}
	return kept;
}

/** The two axes along: current beneath, with what is published at its place; C-rate above. */
export function Foot({ frame, of }: { readonly frame: Frame; readonly of: Voltages }) {
	const { layout, x } = frame;
	const { left, right, top, bottom, em, small, width, narrow } = layout;
	const kept = (at: number, text: string, weight = 400) => {
		const half = textWidth(text, small, weight) / 2;
		return Math.min(width - half, Math.max(half, at));
	};
	const at = scaleX(frame, of.j);
	const [current, rate] = [handText(of.j), of.j > 0 ? rateText(of.j / of.C) : ""];
	const hands = [
		{ x: kept(at, current, 600), text: current, bold: true },
		{ x: kept(at, rate, 600), text: rate, bold: true },
	] as const;
	const interval = roundInterval(x.to - x.from, Math.max(2, Math.min(8, Math.floor((right - left) / (3.6 * em)))));
	const ticks = ticksBetween(x.from, x.to, interval);
	const marks = rateMarks(x.to / of.C).map(({ rate: each, text }) => ({ x: scaleX(frame, each * of.C), text }));
	const found = published
		.filter(({ j }) => j <= x.to)
		.map(({ j, name, short }) => ({ x: scaleX(frame, j), text: narrow ? short : name }));
	const middles = spread(
		found.map((each) => each.x),
		found.map(({ text }) => textWidth(text, small) + em),
		0,
		narrow ? width : right + 6 * em,
	);
	return (
		<g>
			<text x={left} y={layout.rateTitle} className="fill-soft" fontSize={small}>
				{narrow ? "C-rate, h⁻¹" : "C-rate, h⁻¹ (C/10 is 0.1 h⁻¹)"}
			</text>
			{marks.map((mark) => (
				<path key={mark.text} d={`M${mark.x},${top}v${-0.3 * em}`} className="stroke-rule" strokeWidth={1} />
			))}
			{ticks.map((tick) => (
				<path key={tick} d={`M${scaleX(frame, tick)},${bottom}v${0.3 * em}`} className="stroke-rule" strokeWidth={1} />
			))}
			{found.map((mark, i) => (
				<path
					key={mark.text}
					d={`M${mark.x},${bottom - 0.5 * em}v${0.8 * em}M${mark.x},${layout.tickRow + 0.25 * small}L${middles[i]},${layout.publishedRow - 0.85 * small}`}
					className="stroke-rule"
					fill="none"
					strokeWidth={1}
				/>
			))}
			<g textAnchor="middle" fontSize={small} className="fill-soft stroke-paper" {...halo}>
				{clearOf(marks, small, 0.4 * em, hands[1]).map((mark) => (
					<text key={mark.text} x={kept(mark.x, mark.text)} y={layout.rateRow}>
						{mark.text}
					</text>
				))}
				{clearOf(
					ticks.map((tick) => ({ x: scaleX(frame, tick), text: tickText(tick, interval) })),
					small,
					0.3 * em,
					hands[0],
				).map((mark) => (
					<text key={mark.text} x={kept(mark.x, mark.text)} y={layout.tickRow}>
						{mark.text}
					</text>
				))}
			</g>
			<g textAnchor="middle" fontSize={small} className="fill-ink stroke-paper" {...halo}>
				{found.map((mark, i) => (
					<text key={mark.text} x={middles[i]} y={layout.publishedRow}>
						{mark.text}
					</text>
				))}
			</g>
			<path d={`M${at},${bottom}v${0.3 * em}M${at},${top}v${-0.3 * em}`} className="stroke-accent" strokeWidth={1.5} />
			<g textAnchor="middle" fontSize={small} fontWeight={600} className="fill-accent stroke-paper" {...halo}>
				<text x={hands[0].x} y={layout.tickRow}>
					{current}
				</text>
				<text x={hands[1].x} y={layout.rateRow}>
					{rate}
				</text>
			</g>
			<text x={left} y={layout.titleRow} className="fill-soft" fontSize={small}>
				Current density, mA/cm²
			</text>
		</g>
	);
}
