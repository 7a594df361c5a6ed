import { type ReactNode, useId, useMemo, useRef, useState } from "react";
import { quantity, shownUnit } from "#model";
import { Figure } from "../figure/Figure";
import { usePictureSize } from "../figure/picture-size";
import { TornadoBars } from "./Bars";
import { arrangementOf, layoutOf, remsOf } from "./layout";
import { captionOf, describe, nowText, reachOf, rowsOf, type Storm, tableOf } from "./series";

export { percentText } from "./series";

/** Rows that are shown at first. */
const most = 12;

interface TornadoChartProps {
	/** Pass it deferred. */
	readonly storm: Storm;
	readonly tools?: ReactNode;
}

/** What depends on each input at the design in hand: a bar to either side of it, the longest first. */
export function TornadoChart({ storm, tools }: TornadoChartProps) {
	const [all, setAll] = useState(false);
	const box = useRef<HTMLDivElement>(null);
	const id = useId();
	const size = usePictureSize(box);

	const every = useMemo(() => rowsOf(storm), [storm]);
	const rows = useMemo(() => (all ? every : every.slice(0, most)), [every, all]);
	const layout = useMemo(() => size && layoutOf(size, rows), [size, rows]);

	// a row that comes and goes in the course of a drag moves nothing beneath: its room stays while the question is the same
	const question = `${storm.of} ${storm.nudge} ${all}`;
	const [kept, setKept] = useState({ question, rows: rows.length });
	if (kept.question !== question || kept.rows < rows.length) setKept({ question, rows: rows.length });
	const rems = remsOf(Math.max(rows.length, kept.rows), size ? arrangementOf(size) : "beside");

	return (
		<Figure
			name="sensitivity"
			title={`${storm.name}: what depends on each input`}
			caption={captionOf(storm)}
			description={describe(storm)}
			table={tableOf(storm)}
			tools={tools}
		>
			<div id={id} ref={box} className="picture-room overflow-hidden" style={{ height: `${rems}rem` }}>
				{layout && (
					<TornadoBars
						rows={rows}
						reach={reachOf(storm)}
						now={nowText(storm)}
						unit={shownUnit(quantity(storm.of).unit).label}
						layout={layout}
					/>
				)}
			</div>
			{every.length > most && (
				<button type="button" className="word-button print:hidden" aria-controls={id} onClick={() => setAll(!all)}>
					{all ? `The ${most} largest only` : `All ${every.length} inputs`}
				</button>
			)}
		</Figure>
	);
}
