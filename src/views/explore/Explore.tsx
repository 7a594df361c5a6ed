import { Inputs } from "#views/design/Inputs";
import { PathFigure } from "#views/design/PathFigure";
import { Workbench } from "#views/design/Workbench";
import { AllResults } from "./AllResults";

/** The cell in hand: its inputs, the drawing to scale, both energy densities, and the published path beneath. */
export function Explore() {
	return (
		<Workbench panel={<Inputs />} cellSticks>
			<PathFigure />
			<AllResults />
		</Workbench>
	);
}
