import { Workbench } from "#views/design/Workbench";
import { ArrheniusFigure } from "./ArrheniusFigure";
import { Conditions } from "./Conditions";
import { CyclingFigure } from "./CyclingFigure";
import { Numbers } from "./Numbers";
import { PartsFigure } from "./PartsFigure";
import { RateFigure } from "./RateFigure";
import { SpectrumFigure } from "./SpectrumFigure";
import { TemperatureFigure } from "./TemperatureFigure";
import { VoltageFigure } from "./VoltageFigure";
import "./resistance.css";

/** What the energy costs in time: resistance and its parts, temperature, current, rate, impedance, cycling. */
export function Resistance() {
	return (
		<Workbench panel={<Conditions />}>
			<PartsFigure />
			<TemperatureFigure />
			<ArrheniusFigure />
			<VoltageFigure />
			<RateFigure />
			<SpectrumFigure />
			<CyclingFigure />
			<Numbers />
		</Workbench>
	);
}
