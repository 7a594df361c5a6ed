import { useDeferredValue, useMemo } from "react";
import { contributions } from "#analysis/contributions";
import { WaterfallChart } from "#charts/waterfall/WaterfallChart";
import { stepName } from "#library/path";
import { basisNames, energyKey, quantity } from "#model";
import { beginChange, endChange, setSteps, stageResults, usePathStart, useStore } from "#state";
import { EnergyChoice } from "#views/design/EnergyChoice";
import { idOf } from "./step-ids";

/** What each step of the path brings, in an order that can be changed, and on the average of all orders. */
export function Contributions() {
	const { basis, energy } = useStore((state) => state.showing);
	const steps = useStore((state) => state.design.steps);
	const start = useDeferredValue(usePathStart());
	const of = energyKey(energy, basis);
	const brought = useMemo(() => contributions(start, steps, of), [start, steps, of]);
	const rows = useMemo(
		() =>
			steps.map((step, i) => ({
				id: idOf(step),
				name: stepName(step),
				...brought.steps[i]!,
			})),
		[steps, brought],
	);
	const ends = useMemo(
		() => ({
			start: { name: "Cell 1, as built", value: brought.start },
			end: { name: "End of the path", value: brought.end, u: stageResults(brought.design).u[of] },
		}),
		[brought, of],
	);
	return (
		<div className="waterfall-figure">
			<WaterfallChart
				unit={quantity(of).unit.label}
				spokenUnit={quantity(of).unit.spoken}
				basis={basisNames[basis]}
				{...ends}
				rows={rows}
				orderMatters={brought.orderMatters}
				onStart={beginChange}
				onEnd={endChange}
				onMove={(from, to) => {
					// of this moment: two moves may come before the page is drawn anew
					const { steps } = useStore.getState().design;
					const moved = steps[from];
					if (moved) setSteps(steps.toSpliced(from, 1).toSpliced(to, 0, moved));
				}}
				tools={<EnergyChoice />}
			/>
		</div>
	);
}
