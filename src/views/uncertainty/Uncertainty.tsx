import { Inputs } from "#views/design/Inputs";
import { Workbench } from "#views/design/Workbench";
import { BudgetFigure } from "./BudgetFigure";
import { CompareFigure } from "./CompareFigure";
import { DistributionFigure } from "./DistributionFigure";
import { Global } from "./Global";
import { Local } from "./Local";
import { Subject } from "./Subject";
import "./uncertainty.css";

/** How sure a result is, what that comes from, and what depends on each input. */
export function Uncertainty() {
	return (
		<Workbench panel={<Inputs />}>
			<Subject />
			<BudgetFigure />
			<DistributionFigure />
			<Local />
			<Global />
			{/* last: its picture comes with the first change, and nothing stands beneath that it would move */}
			<CompareFigure />
		</Workbench>
	);
}
