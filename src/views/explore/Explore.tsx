import { lazy, Suspense, useDeferredValue } from "react";
import { CrossSection } from "#charts/cross-section/CrossSection";
import { presetOf } from "#library";
import { beginChange, endChange, loadPreset, setInput, useBaseline, useIsBaseline, useResults, useStore } from "#state";
import { AllResults } from "./AllResults";
import { Headline } from "./Headline";
import { Inputs } from "./Inputs";
import { Shares } from "./Shares";
import { SolidsNote } from "./SolidsNote";

const PathChart = lazy(() => import("#charts/path/PathChart"));

/** The cell in hand: its inputs, the drawing to scale, both energy densities, and the published path beneath. */
export function Explore() {
	return (
		<div className="explore">
			<aside className="panel" aria-label="Inputs">
				<div className="inputs">
					<Inputs />
				</div>
			</aside>
			<div className="results">
				<div className="hero">
					<Headline />
					<Stack />
				</div>
				<SolidsNote />
				<Path />
				<AllResults />
			</div>
		</div>
	);
}

function Stack() {
	const results = useResults();
	const baseline = useBaseline();
	const name = useStore((state) => presetOf(state.design.baseline).short);
	return (
		<section className="stack" aria-label="The cell, to scale">
			<div data-figure="cross-section" className="min-w-0 grow">
				<CrossSection
					inputs={results.inputs}
					outputs={results.outputs}
					baseline={{ ...baseline, name }}
					onStart={beginChange}
					onMove={setInput}
					onEnd={endChange}
				/>
			</div>
			<Shares inputs={results.inputs} outputs={results.outputs} />
		</section>
	);
}

function Path() {
	const { outputs, u } = useDeferredValue(useResults());
	const loaded = useStore((state) => state.design.baseline);
	const unchanged = useIsBaseline();
	return (
		<div className="path-figure">
			<Suspense fallback={<p className="text-soft font-serif">The path of the paper is being drawn.</p>}>
				<PathChart
					current={{ E_V: outputs.E_V, u_E_V: u.E_V, E_m: outputs.E_m, u_E_m: u.E_m }}
					onLoad={loadPreset}
					{...(unchanged ? { loaded } : {})}
				/>
			</Suspense>
		</div>
	);
}
