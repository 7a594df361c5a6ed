import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { PresetId } from "#library";
import type { Basis, Energy, Inputs } from "#model";
import { Figure } from "../figure/Figure";
import { PathBars } from "./Bars";
import { Loaders } from "./Loaders";
import { layoutOf, type Size } from "./layout";
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

export interface PathChartProps {
	readonly energy: Energy;
	readonly onEnergy: (energy: Energy) => void;
	readonly basis: Basis;
	/** The design in hand on the basis; pass it deferred. */
	readonly current: Current;
	/** Whose current collectors and pouch the paper's cells get; the same object while these stay. */
	readonly packaging: Inputs;
	/** The user's own steps after the paper's four; the same array while nothing of them changes, so that the bars stay. */
	readonly own: readonly Own[];
	readonly onLoad: (id: PresetId) => void;
	readonly onLoadOwn: (index: number) => void;
	/** The preset that the design in hand still equals. */
	readonly loaded?: PresetId | undefined;
}

const title = "The path of the paper";
/** Height of the picture, in rem: the measured height then tells how large a rem is. */
const rems = 18;

function Units({ energy, onChange }: { readonly energy: Energy; readonly onChange: (energy: Energy) => void }) {
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend for two words.
		<span role="group" aria-label="Unit" className="flex gap-x-4 text-[0.8125rem] print:hidden">
			{(["E_V", "E_m"] as const).map((each) => (
				<button
					key={each}
					type="button"
					aria-pressed={each === energy}
					className="min-h-6 border-b-2 border-transparent text-soft hover:text-ink pointer-coarse:min-h-11 aria-pressed:border-ink aria-pressed:font-semibold aria-pressed:text-ink"
					onClick={() => onChange(each)}
				>
					{unitOf(each)}
				</button>
			))}
		</span>
	);
}

/** The paper's optimisation path, printed and with the solids kept, the user's own steps, and the design in hand on it. */
export default function PathChart(props: PathChartProps) {
	const { energy, onEnergy, basis, packaging, current, own, onLoad, onLoadOwn, loaded } = props;
	const [size, setSize] = useState<Size>();
	const box = useRef<HTMLElement>(null);
	const picture = useRef<HTMLDivElement>(null);

	useLayoutEffect(() => {
		const element = box.current;
		const inner = picture.current;
		if (!element || !inner) return;
		const measure = () => {
			const { clientWidth: width } = element;
			const { clientHeight: height } = inner;
			if (width > 0) setSize({ width, height, em: height / rems });
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		observer.observe(inner);
		return () => observer.disconnect();
	}, []);

	const groups = useMemo(() => groupsOf(basis, packaging, own), [basis, packaging, own]);
	const layout = useMemo(
		() => size && layoutOf(size, groups[other(energy)], unitOf(other(energy))),
		[size, groups, energy],
	);
	// the bars are not drawn anew because somebody passes new functions
	const loading = useRef({ onLoad, onLoadOwn });
	loading.current = { onLoad, onLoadOwn };
	const load = useCallback(
		(what: Bar["loads"]) => (typeof what === "number" ? loading.current.onLoadOwn(what) : loading.current.onLoad(what)),
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
			caption={captionOf(energy, basis)}
			description={describe(energy, basis, groups, current)}
			table={table}
			tools={<Units energy={energy} onChange={onEnergy} />}
		>
			<section
				ref={box}
				className="w-full overflow-x-auto overflow-y-hidden print:overflow-visible"
				{...(layout?.scrolls && { tabIndex: 0, "aria-label": `Picture: ${title}` })}
			>
				<div className="print:w-auto!" style={layout?.scrolls ? { width: layout.width } : {}}>
					<div ref={picture} className="overflow-hidden" style={{ height: `${rems}rem` }}>
						{layout && (
							<CurrentValue value={now}>
								<PathBars
									energy={energy}
									basis={basis}
									groups={groups}
									top={top}
									interval={interval}
									layout={layout}
									onLoad={load}
								/>
							</CurrentValue>
						)}
					</div>
					{layout && <Loaders groups={groups[energy]} layout={layout} loaded={loaded} onLoad={load} />}
				</div>
			</section>
		</Figure>
	);
}
