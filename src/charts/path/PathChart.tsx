import { memo, type ReactNode, useCallback, useMemo, useRef } from "react";
import type { PresetId } from "#library";
import type { Basis, Energy, Inputs } from "#model";
import { Figure } from "../figure/Figure";
import { usePictureSize } from "../figure/picture-size";
import { PathBars } from "./Bars";
import { Loaders } from "./Loaders";
import { layoutOf } from "./layout";
import { CurrentValue } from "./Now";
import {
	axisOf,
	type Bar,
	type Current,
	captionOf,
	describe,
	groupsOf,
	nowOf,
	type Own,
	other,
	tableOf,
	unitOf,
} from "./series";

interface PathChartProps {
	readonly energy: Energy;
	readonly basis: Basis;
	/** The design in hand on the basis; pass it deferred. */
	readonly current: Current;
	/** Whose current collectors and pouch the paper's cells get; the same object while these stay. */
	readonly packaging: Inputs;
	/** The user's own steps after the paper's four; the same array while nothing of them changes, so that the bars stay. */
	readonly own: readonly Own[];
	/** Without it no bar loads anything. */
	readonly onLoad?: ((id: PresetId) => void) | undefined;
	readonly onLoadOwn: (index: number) => void;
	/** The preset that the design in hand still equals. */
	readonly loaded?: PresetId | undefined;
	/** Stands right of the title; the same element as long as nothing in it changes. */
	readonly tools?: ReactNode;
}

const title = "The path of the paper";
/** Height of the picture, in rem. */
const rems = 18;

/** The paper's optimisation path, printed and with the solids kept, the user's own steps, and the design in hand on it. */
function PathChart(props: PathChartProps) {
	const { energy, basis, packaging, current, own, onLoad, onLoadOwn, loaded, tools } = props;
	const box = useRef<HTMLElement>(null);
	const size = usePictureSize(box);

	const groups = useMemo(() => groupsOf(basis, packaging, own), [basis, packaging, own]);
	const layout = useMemo(
		() => size && layoutOf({ ...size, height: rems * size.em }, groups[other(energy)], unitOf(other(energy))),
		[size, groups, energy],
	);
	// the bars are not drawn anew because somebody passes new functions
	const loading = useRef({ onLoad, onLoadOwn });
	loading.current = { onLoad, onLoadOwn };
	const load = useCallback(
		(what: Bar["loads"]) =>
			typeof what === "number" ? loading.current.onLoadOwn(what) : loading.current.onLoad?.(what),
		[],
	);

	const { E_V, u_E_V, E_m, u_E_m } = current;
	const table = useMemo(
		() => tableOf(basis, groups, { E_V, u_E_V, E_m, u_E_m }),
		[basis, groups, E_V, u_E_V, E_m, u_E_m],
	);
	const now = nowOf(current, energy);
	const { top, interval } = axisOf(energy, groups[energy], now);

	return (
		<Figure
			name="path"
			title={title}
			caption={captionOf(energy, basis, own.length > 0)}
			description={describe(energy, basis, groups, current)}
			table={table}
			tools={tools}
		>
			<section
				ref={box}
				className="w-full overflow-x-auto overflow-y-hidden print:overflow-visible"
				{...(layout?.scrolls && { tabIndex: 0, "aria-label": `Picture: ${title}` })}
			>
				<div className="picture-room" style={layout?.scrolls ? { width: layout.width } : {}}>
					<div className="picture-room overflow-hidden" style={{ height: `${rems}rem` }}>
						{layout && (
							<CurrentValue value={now}>
								<PathBars
									energy={energy}
									basis={basis}
									groups={groups}
									top={top}
									interval={interval}
									layout={layout}
									onLoad={onLoad && load}
								/>
							</CurrentValue>
						)}
					</div>
					{layout && onLoad && <Loaders groups={groups[energy]} layout={layout} loaded={loaded} onLoad={load} />}
				</div>
			</section>
			{layout?.scrolls && <p className="text-[0.75rem] text-soft print:hidden">scrolls sideways →</p>}
		</Figure>
	);
}

export default memo(PathChart);
