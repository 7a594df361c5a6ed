import { type ReactNode, useMemo } from "react";
import { CrossSection } from "#charts/cross-section/CrossSection";
import { presetOf } from "#library";
import { beginChange, endChange, setInput, useBaseline, useResults, useStore } from "#state";
import { BasisChoice } from "./BasisChoice";
import { Headline } from "./Headline";
import { Shares } from "./Shares";
import { SolidsNote } from "./SolidsNote";

/**
 * What every view of the design in hand stands on: controls at the left; both energy densities and the cell to scale at
 * the right; beneath them what the view is about. On a phone numbers and cell stay at the top.
 */
export function Workbench({
	panel,
	beneath,
	children,
}: {
	readonly panel: ReactNode;
	/** Stands with the cell, right beneath it. */
	readonly beneath?: ReactNode;
	readonly children: ReactNode;
}) {
	return (
		<div className="workbench">
			<aside className="panel" aria-label="Inputs">
				<div className="inputs">{panel}</div>
			</aside>
			<div className="results">
				<div className="hero">
					<Headline />
					<Stack />
					{beneath}
				</div>
				<Shares />
				<BasisChoice />
				<SolidsNote />
				{children}
			</div>
		</div>
	);
}

function Stack() {
	const { inputs, outputs } = useResults();
	const published = useBaseline();
	const name = useStore((state) => presetOf(state.design.baseline).short);
	const baseline = useMemo(() => ({ ...published, name }), [published, name]);
	return (
		<section data-figure="cross-section" aria-label="The cell, to scale">
			<CrossSection
				inputs={inputs}
				outputs={outputs}
				baseline={baseline}
				onStart={beginChange}
				onMove={setInput}
				onEnd={endChange}
			/>
		</section>
	);
}
