import { Inputs } from "#views/design/Inputs";
import { Workbench } from "#views/design/Workbench";
import { BudgetFigure } from "./BudgetFigure";
import { Distributions } from "./Distributions";
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
			<Distributions />
			<Local />
			<Global />
		</Workbench>
	);
}
