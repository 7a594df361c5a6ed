import { useMemo, useRef } from "react";
import { Figure } from "../figure/Figure";
import { usePictureSize } from "../figure/picture-size";
import { IndexBars } from "./Bars";
import { layoutOf, remsOf } from "./layout";
import { captionOf, type Decided, describe, rowsOf, tableOf } from "./series";

export { type Decided, headOf, shareText, spreadOf, varies } from "./series";

/** How much of the variance of a result each input decides over its range, alone and together with the others. */
export function IndicesChart({ decided }: { readonly decided: Decided }) {
	const box = useRef<HTMLDivElement>(null);
	const size = usePictureSize(box);
	const rows = useMemo(() => rowsOf(decided), [decided]);
	const layout = useMemo(() => size && layoutOf(size, rows), [size, rows]);
	return (
		<Figure
			name="sobol-indices"
			title={`${decided.name}: what decides its variance`}
			caption={captionOf(decided)}
			description={describe(decided)}
			table={tableOf(decided)}
		>
			<div ref={box} className="picture-room overflow-hidden" style={{ height: `${remsOf(rows.length, size)}rem` }}>
				{layout && <IndexBars rows={rows} layout={layout} />}
			</div>
		</Figure>
	);
}
