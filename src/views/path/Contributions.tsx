import { useMemo } from "react";
import { contributions } from "#analysis/contributions";
import { WaterfallChart } from "#charts/waterfall/WaterfallChart";
import { Choice } from "#controls/Choice";
import { isOwnStep, type Step, stepName } from "#library/path";
import { basisNames, energyKey, quantity } from "#model";
import { beginChange, endChange, setSteps, show, stageResults, usePathStart, useStages, useStore } from "#state";

/** The same for a step wherever it is moved to: two own steps of one name are told apart by which comes first. */
const idOf = (step: Step, steps: readonly Step[]) =>
	isOwnStep(step)
		? `own ${step.name} ${steps.filter((other) => isOwnStep(other) && other.name === step.name).indexOf(step)}`
		: step;

/** What each step of the path brings, in an order that can be changed, and on the average of all orders. */
export function Contributions() {
	const { basis, energy } = useStore((state) => state.showing);
	const steps = useStore((state) => state.design.steps);
	const start = usePathStart();
	const end = useStages().at(-1)!;
	const of = energyKey(energy, basis);
	const brought = useMemo(() => contributions(start, steps, of), [start, steps, of]);
	const rows = useMemo(
		() =>
			steps.map((step, i) => ({
				id: idOf(step, steps),
				name: stepName(step),
				...brought.steps[i]!,
			})),
		[steps, brought],
	);
	return (
		<div className="waterfall-figure">
			<WaterfallChart
				unit={quantity(of).unit.label}
				spokenUnit={quantity(of).unit.spoken}
				basis={basisNames[basis]}
				start={{ name: "Cell 1 as built", value: brought.start }}
				end={{ name: "End of the path", value: brought.end, u: stageResults(end.inputs).u[of] }}
				rows={rows}
				orderMatters={brought.orderMatters}
				onStart={beginChange}
				onEnd={endChange}
				onMove={(from, to) => {
					const moved = steps[from];
					if (moved) setSteps(steps.toSpliced(from, 1).toSpliced(to, 0, moved));
				}}
				tools={
					<Choice
						name="Unit"
						options={(["E_V", "E_m"] as const).map((value) => ({
							value,
							word: quantity(value).unit.label,
						}))}
						value={energy}
						onChange={(energy) => show({ energy })}
					/>
				}
			/>
		</div>
	);
}
