import { Inputs } from "#views/design/Inputs";
import { Workbench } from "#views/design/Workbench";
import { Best } from "./Best";
import { MapFigure } from "./MapFigure";
import { MapSubject } from "./MapSubject";
import { SweepFigure } from "./SweepFigure";
import "./map.css";

/** What else there could be: along one input, over two, and the best that ranges allow. */
export function DesignMap() {
	return (
		<Workbench panel={<Inputs />}>
			<MapSubject />
			<SweepFigure />
			<MapFigure />
			<Best />
		</Workbench>
	);
}
