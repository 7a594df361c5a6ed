import { useState } from "react";
import { Inputs } from "#views/design/Inputs";
import { PathFigure } from "#views/design/PathFigure";
import { Workbench } from "#views/design/Workbench";
import { Contributions } from "./Contributions";
import { PlaneFigure } from "./PlaneFigure";
import { Stages } from "./Stages";
import { WhatItTakes } from "./WhatItTakes";
import "./path.css";

/** The paper's path walked and checked: stage by stage, what each step brings, what is missing, and where others stand. */
export function Path() {
	// on a phone the sliders would push what the view is about far down
	const [room] = useState(() => matchMedia("(min-width: 60rem)").matches);
	return (
		<Workbench
			panel={
				<>
					<Stages />
					<details className="fold-inputs fold" open={room}>
						<summary>Sliders</summary>
						<Inputs />
					</details>
				</>
			}
		>
			<PathFigure />
			<Contributions />
			<WhatItTakes />
			<PlaneFigure />
		</Workbench>
	);
}
