import { lazy, Suspense, useDeferredValue, useMemo } from "react";
import { CrossSection } from "#charts/cross-section/CrossSection";
import { ErrorBoundary } from "#controls/ErrorBoundary";
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
				<Shares />
				<SolidsNote />
				<Path />
				<AllResults />
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

function Path() {
	const { outputs, u } = useDeferredValue(useResults());
	const loaded = useStore((state) => state.design.baseline);
	const unchanged = useIsBaseline();
	return (
		<div className="path-figure">
			<ErrorBoundary fallback={<p>The path of the paper could not be loaded. Reload the page to try again.</p>}>
				<Suspense fallback={<p className="text-soft font-serif">The path of the paper is being drawn.</p>}>
					<PathChart
						current={{ E_V: outputs.E_V, u_E_V: u.E_V, E_m: outputs.E_m, u_E_m: u.E_m }}
						onLoad={loadPreset}
						{...(unchanged ? { loaded } : {})}
					/>
				</Suspense>
			</ErrorBoundary>
		</div>
	);
}
