import { lazy, Suspense, useCallback, useDeferredValue, useMemo } from "react";
import { useShallow } from "zustand/react/shallow";
import { ErrorBoundary } from "#controls/ErrorBoundary";
import { isOwnStep, paperStepIds, stagesOf } from "#library/path";
import { defaultUncertainties, energyKey } from "#model";
import { loadPresetInPackage, loadStage, useIsBaseline, usePathStart, useResults, useStore } from "#state";
import { EnergyChoice } from "./EnergyChoice";
import "./path-figure.css";

const PathChart = lazy(() => import("#charts/path/PathChart"));

// one element for good, so that the figure is not drawn anew for it
const energyChoice = <EnergyChoice />;

/** The path of the paper, printed and with the solids kept, the user's own steps behind it, and the design in hand on it. */
export function PathFigure() {
	const { outputs, u } = useDeferredValue(useResults());
	const { basis, energy } = useStore((state) => state.showing);
	const loaded = useStore((state) => state.design.baseline);
	const unchanged = useIsBaseline();
	const fixed = useStore((state) => state.locks.words.has("presets"));
	// the bars hear of a new order only where it is one of the user's own steps
	const ownSteps = useDeferredValue(useStore(useShallow((state) => state.design.steps.filter(isOwnStep))));
	const start = useDeferredValue(usePathStart());
	// the paper's own four stand first here, in whatever order its steps are taken elsewhere
	const own = useMemo(
		() =>
			stagesOf([...paperStepIds, ...ownSteps], start)
				.filter(({ step, refused }) => step && isOwnStep(step) && !refused)
				.map(({ name, inputs }) => ({ name, inputs, u: defaultUncertainties })),
		[ownSteps, start],
	);
	const by = energyKey("E_V", basis);
	const mass = energyKey("E_m", basis);
	const current = useMemo(
		() => ({ E_V: outputs[by], u_E_V: u[by], E_m: outputs[mass], u_E_m: u[mass] }),
		[outputs, u, by, mass],
	);
	const onLoadOwn = useCallback((index: number) => own[index] && loadStage(own[index].inputs), [own]);
	return (
		<div className="path-figure">
			<ErrorBoundary fallback={<p>The path of the paper could not be loaded. Reload the page to try again.</p>}>
				<Suspense fallback={<p className="text-soft font-serif">The path of the paper is being drawn.</p>}>
					<PathChart
						packaging={start}
						current={current}
						basis={basis}
						energy={energy}
						own={own}
						onLoad={fixed ? undefined : loadPresetInPackage}
						onLoadOwn={onLoadOwn}
						tools={energyChoice}
						{...(unchanged ? { loaded } : {})}
					/>
				</Suspense>
			</ErrorBoundary>
		</div>
	);
}
