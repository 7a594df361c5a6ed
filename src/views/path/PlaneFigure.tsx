import { lazy, Suspense, useCallback, useDeferredValue, useMemo } from "react";
import { ErrorBoundary } from "#controls/ErrorBoundary";
import { path, presetOf } from "#library";
import { isOwnStep, packagedLike } from "#library/path";
import { correlation, energyKey, evaluate } from "#model";
import { loadStage, useResults, useStages, useStore } from "#state";

const PlaneChart = lazy(() => import("#charts/plane/PlaneChart"));

/** By volume and by mass at once: the path, the design in hand with its correlated ±, and what others have. */
export function PlaneFigure() {
	const { inputs, outputs, u } = useDeferredValue(useResults());
	const given = useDeferredValue(useStore((state) => state.design.u));
	const { basis } = useStore((state) => state.showing);
	const stages = useDeferredValue(useStages());
	const by = energyKey("E_V", basis);
	const mass = energyKey("E_m", basis);
	const points = useMemo(() => {
		const at = (design: typeof inputs) => {
			const results = evaluate(design);
			return { E_V: results[by], E_m: results[mass], inputs: design };
		};
		const kept = stages
			.filter(({ refused }) => !refused)
			.map(({ name, step, inputs }, i) => ({
				id: `stage-${i}`,
				name,
				kind: step && isOwnStep(step) ? ("own" as const) : ("kept" as const),
				...at(inputs),
			}));
		const printed = path.map(({ name, printed }) => ({
			id: printed as string,
			name,
			kind: "printed" as const,
			...at(packagedLike(presetOf(printed).inputs, stages[0]!.inputs)),
		}));
		return [...kept, ...printed];
	}, [stages, by, mass]);
	const onLoad = useCallback(
		(id: string) => {
			const point = points.find((each) => each.id === id);
			if (point) loadStage(point.inputs);
		},
		[points],
	);
	const now = useMemo(
		() => ({
			E_V: outputs[by],
			u_E_V: u[by],
			E_m: outputs[mass],
			u_E_m: u[mass],
			correlation: correlation(inputs, given, by, mass),
		}),
		[inputs, outputs, u, given, by, mass],
	);
	return (
		<div className="plane-figure">
			<ErrorBoundary fallback={<p>The plane could not be loaded. Reload the page to try again.</p>}>
				<Suspense fallback={<p className="text-soft font-serif">The plane is being drawn.</p>}>
					<PlaneChart basis={basis} now={now} path={points} onLoad={onLoad} />
				</Suspense>
			</ErrorBoundary>
		</div>
	);
}
