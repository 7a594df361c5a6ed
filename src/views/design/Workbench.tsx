import { lazy, type ReactNode, Suspense, useMemo } from "react";
import { CrossSection } from "#charts/cross-section/CrossSection";
import { ErrorBoundary } from "#controls/ErrorBoundary";
import { presetOf } from "#library";
import { givesWay, type InputKey } from "#model";
import { beginChange, endChange, setInput, useBaseline, useResults, useStore } from "#state";
import { BasisChoice } from "./BasisChoice";
import { FixedLine } from "./FixedLine";
import { Headline } from "./Headline";
import { Shares } from "./Shares";
import { SolidsNote } from "./SolidsNote";
import "./workbench.css";
import "./embed.css";

const Goal = lazy(async () => ({ default: (await import("./Goal")).Goal }));
const Check = lazy(async () => ({ default: (await import("./Check")).Check }));

/**
 * What every view of the design in hand stands on: controls at the left; both energy densities and the cell to scale at
 * the right; beneath them what the view is about. On a phone the numbers stay at the top.
 */
export function Workbench({
	panel,
	cellSticks = false,
	cell,
	children,
}: {
	readonly panel: ReactNode;
	/** Whether on a phone the cell stays at the top beneath the numbers. */
	readonly cellSticks?: boolean;
	/** Stands where the cell does: one section. */
	readonly cell?: ReactNode;
	readonly children: ReactNode;
}) {
	return (
		<div className={cellSticks ? "workbench cell-sticks" : "workbench"}>
			<aside className="panel" aria-label="Inputs">
				<div className="inputs">
					<FixedLine />
					{panel}
				</div>
			</aside>
			<div className="results">
				<div className="hero">
					<Headline />
					{cell ?? <Stack />}
				</div>
				<div className="goal-seek">
					<ErrorBoundary fallback={<p>The goal could not be loaded. Reload the page to try again.</p>}>
						<Suspense fallback={<div className="goal-room" />}>
							<Goal />
						</Suspense>
					</ErrorBoundary>
				</div>
				<ErrorBoundary fallback={<p>The design check could not be loaded. Reload the page to try again.</p>}>
					<Suspense fallback={<div className="check-room" />}>
						<Check />
					</Suspense>
				</ErrorBoundary>
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
	const hold = useStore((state) => state.design.hold);
	const locks = useStore((state) => state.locks);
	/** Itself, or through what would give way. */
	const fixed = (key: InputKey) =>
		[key, givesWay(key, hold)].some((each) => each !== undefined && locks.inputs.has(each));
	return (
		<section data-figure="cross-section" aria-label="The cell, to scale">
			<CrossSection
				inputs={inputs}
				outputs={outputs}
				baseline={baseline}
				fixed={fixed}
				onStart={beginChange}
				onMove={setInput}
				onEnd={endChange}
			/>
		</section>
	);
}
