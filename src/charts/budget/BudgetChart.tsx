import { type ReactNode, useMemo, useRef } from "react";
import type { InputKey } from "#model";
import { Figure } from "../figure/Figure";
import { usePictureSize } from "../figure/picture-size";
import { BudgetBars } from "./Bars";
import { layoutOf } from "./layout";
import { useRowPlaces } from "./row-places";
import { captionOf, describe, type Row, tableOf, type Whole } from "./series";

export { rowsOf, wholeOf } from "./series";

interface BudgetChartProps {
	readonly whole: Whole;
	/** One at least. */
	readonly rows: readonly Row[];
	/** The field in which the ± of an input is changed: it stands in the input's row. */
	readonly fieldOf: (key: InputKey) => ReactNode;
	/** Stands right of the title. */
	readonly tools?: ReactNode;
}

/** Paper behind sign and field: the picture has the same words there for whoever saves or prints it; and behind a reason. */
const row =
	"grid grid-cols-[auto_auto_minmax(0,1fr)] content-center items-center text-[0.8125rem] *:pointer-events-auto *:justify-self-start *:bg-paper";

/** What the ± of a result comes from, input by input, each ± a field in its place. */
export function BudgetChart({ whole, rows, fieldOf, tools }: BudgetChartProps) {
	const box = useRef<HTMLDivElement>(null);
	const list = useRef<HTMLUListElement>(null);
	const size = usePictureSize(box);
	const layout = useMemo(() => size && layoutOf(size.width, size.em, whole, rows), [size, whole, rows]);
	const places = useRowPlaces(list, rows.map(({ key }) => key).join(), layout?.head);
	const isNarrow = layout?.narrow ?? false;
	return (
		<Figure
			name="budget"
			title={`What the ± of the ${whole.name} comes from`}
			caption={captionOf(whole)}
			description={describe(whole, rows)}
			table={tableOf(whole, rows)}
			tools={tools}
		>
			<div ref={box} className="picture-room relative">
				{layout && places && <BudgetBars whole={whole} rows={rows} places={places} layout={layout} />}
				<ul
					ref={list}
					className="pointer-events-none relative print:hidden"
					style={layout && { paddingTop: layout.head, paddingBottom: layout.foot }}
				>
					{rows.map(({ key }) => (
						<li
							key={key}
							className={`${row} ${isNarrow ? "pt-6 pb-4" : "min-h-11 py-1"}`}
							style={{ paddingLeft: layout?.fieldX ?? 0 }}
						>
							<span aria-hidden="true" className="pr-1 leading-7">
								±
							</span>
							{fieldOf(key)}
						</li>
					))}
				</ul>
			</div>
		</Figure>
	);
}
