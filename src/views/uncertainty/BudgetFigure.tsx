import { useDeferredValue, useMemo } from "react";
import { budget } from "#analysis/budget";
import { counted } from "#analysis/dependence";
import { BudgetChart, rowsOf, wholeOf } from "#charts/budget/BudgetChart";
import { type InputKey, inputKeys, nameInSentence, quantity, shownUnit } from "#model";
import { useResults, useStore } from "#state";
import { useSubject } from "#views/design/subject";
import { BudgetField } from "./BudgetField";
import { BudgetOthers } from "./BudgetOthers";
import { leadOf } from "./words";

const fieldOf = (key: InputKey) => <BudgetField of={key} />;

/** What the ± of the result comes from, which measurement to improve first, and every ± to try that with. */
export function BudgetFigure() {
	const of = useSubject();
	const dependence = useStore((state) => state.showing.dependence);
	const u = useDeferredValue(useStore((state) => state.design.u));
	const { inputs } = useDeferredValue(useResults());
	const unit = shownUnit(quantity(of).unit);
	const alone = useMemo(() => budget(inputs, u, of, "independent"), [inputs, u, of]);
	const made = useMemo(
		() => (dependence === "independent" ? alone : budget(inputs, u, of, dependence)),
		[alone, inputs, u, of, dependence],
	);
	const whole = useMemo(() => wholeOf(nameInSentence(of), unit, made), [of, unit, made]);
	const rows = useMemo(() => rowsOf(made, unit.factor), [made, unit]);
	const each = counted(u, dependence);
	const idle = inputKeys.filter((key) => each[key] > 0 && !made.parts.some((part) => part.key === key));
	return (
		<div className="budget-figure">
			<p className="budget-lead">{leadOf(made, alone, unit)}</p>
			{rows.length > 0 && <BudgetChart whole={whole} rows={rows} fieldOf={fieldOf} />}
			<BudgetOthers idle={idle} porosityFollows={dependence === "follows"} />
		</div>
	);
}
