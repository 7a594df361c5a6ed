import { type Axis, ticksOf, tickText } from "#layout/axis";
import { textWidth } from "#layout/text-width";
import { countingOf } from "../figure/counting";
import { type Layout, scaleX } from "./layout";

interface GroundProps {
	readonly axis: Axis;
	readonly layout: Layout;
	readonly unit: string;
	/** Figures with their sign; zero has one in any case. */
	readonly signed?: boolean;
}

/** The ground line with its figures, fewer of them where they stand too close; the unit stands behind the last. */
export function Ground({ axis, layout, unit, signed = false }: GroundProps) {
	const { em, left, right, base, small } = layout;
	const { factor, power } = countingOf(axis);
	const text = (tick: number) => `${signed && tick > 0 ? "+" : ""}${tickText(tick * factor, axis.interval * factor)}`;
	const behind = power ? `× ${power} ${unit}`.trim() : unit;
	const ticks = ticksOf(axis).map((tick) => ({
		tick,
		x: scaleX(layout, axis, tick),
		wide: textWidth(text(tick), small),
	}));
	const widest = Math.max(...ticks.map(({ wide }) => wide));
	const anchor = signed ? ticks.findIndex(({ tick }) => tick === 0) : ticks.length - 1;
	const namedBy = (every: number) => ticks.filter((_, index) => (index - anchor) % every === 0);
	/** Where a figure begins: beneath its tick, and within the picture together with the unit. */
	const startOf = ({ x, wide }: (typeof ticks)[number]) => Math.max(left, Math.min(right - wide, x - wide / 2));
	const unitRoom = behind ? textWidth(` ${behind}`, small) : 0;
	const startOfLast = (each: (typeof ticks)[number]) => Math.min(startOf(each), right - each.wide - unitRoom);
	/** Whether the last one with its unit leaves room for the one before it. */
	const regular = (every: number) => {
		const [before, last] = namedBy(every).slice(-2);
		return !before || !last || startOf(before) + before.wide + 0.5 * em <= startOfLast(last);
	};
	let every = Math.ceil((widest + 0.6 * em) / ((right - left) / (ticks.length - 1)));
	while (!regular(every)) every++;
	const named = namedBy(every);
	const last = named.at(-1);
	const lastStart = last ? startOfLast(last) : right;
	/** From the last to the first, each that leaves room for the one behind it. */
	let free = lastStart;
	const shown = named
		.slice(0, -1)
		.toReversed()
		.flatMap((each) => {
			const start = startOf(each);
			if (start + each.wide + 0.5 * em > free) return [];
			free = start;
			return [{ tick: each.tick, middle: start + each.wide / 2 }];
		});
	return (
		<g>
			<path d={`M${left},${base}H${right}`} className="stroke-rule" />
			{ticks.map(({ tick, x }) => (
				<path key={tick} d={`M${x},${base}v${0.25 * em}`} className="stroke-rule" />
			))}
			<g className="fill-soft" fontSize={small}>
				{shown.map(({ tick, middle }) => (
					<text key={tick} x={middle} y={base + 1.2 * em} textAnchor="middle">
						{text(tick)}
					</text>
				))}
				{last && (
					<text x={lastStart} y={base + 1.2 * em}>
						{`${text(last.tick)} ${behind}`.trim()}
					</text>
				)}
			</g>
		</g>
	);
}
