import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { PresetId } from "#library";
import { Figure } from "../figure/Figure";
import { PathBars } from "./Bars";
import { Loaders } from "./Loaders";
import { type Layout, layoutOf } from "./layout";
import { CurrentValue } from "./Now";
import { axisOf, type Current, describe, type Energy, nowOf, tableOf, unitOf } from "./series";

export interface PathChartProps {
	/** The design in hand; pass it deferred. */
	readonly current: Current;
	readonly onLoad: (id: PresetId) => void;
	/** The preset that the design in hand still equals. */
	readonly loaded?: PresetId | undefined;
}

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

/** The paper's optimisation path, printed and with the solids kept, and the design in hand on it. */
export default function PathChart({ current, onLoad, loaded }: PathChartProps) {
	const [energy, setEnergy] = useState<Energy>("E_V");
	const [layout, setLayout] = useState<Layout>();
	const box = useRef<HTMLDivElement>(null);

	useLayoutEffect(() => {
		const element = box.current;
		if (!element) return;
		const measure = () => {
			const { clientWidth, clientHeight } = element;
			if (clientWidth > 0) setLayout(layoutOf(clientWidth, clientHeight, clientHeight / rems));
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		return () => observer.disconnect();
	}, []);

	const { E_V, u_E_V, E_m, u_E_m } = current;
	const table = useMemo(() => tableOf({ E_V, u_E_V, E_m, u_E_m }), [E_V, u_E_V, E_m, u_E_m]);
	const now = nowOf(current, energy);
	const { top, interval } = axisOf(energy, now);

	return (
		<Figure
			name="path"
			title="The path of the paper"
			caption={`${unitOf(energy)} of the bare stack. From 30 % porosity on, print and conservation of solids part.`}
			description={describe(energy, current)}
			table={table}
			tools={<Units energy={energy} onChange={setEnergy} />}
		>
			<div ref={box} className="w-full overflow-hidden" style={{ height: `${rems}rem` }}>
				{layout && (
					<CurrentValue value={now}>
						<PathBars energy={energy} top={top} interval={interval} layout={layout} onLoad={onLoad} />
					</CurrentValue>
				)}
			</div>
			{layout && <Loaders layout={layout} loaded={loaded} onLoad={onLoad} />}
		</Figure>
	);
}
