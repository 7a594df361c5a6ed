import { CompareFigure } from "./CompareFigure";
import { DistributionFigure } from "./DistributionFigure";

/** What draws within the ± give: the distribution of the result, and whether it is better than the published one. */
export function Distributions() {
	return (
		<>
			<DistributionFigure />
			<CompareFigure />
		</>
	);
}
