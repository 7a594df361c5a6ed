import { Inputs } from "#views/design/Inputs";
import { Workbench } from "#views/design/Workbench";

/** The design in hand beside up to five others, and the designs that are kept in this browser. */
export function Compare() {
	return (
		<Workbench panel={<Inputs />}>
			<section className="compare-section" aria-labelledby="compare-designs">
				<h2 id="compare-designs">Side by side</h2>
			</section>
		</Workbench>
	);
}
