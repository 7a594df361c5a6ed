import { useDeferredValue, useMemo } from "react";
import { budget } from "#analysis/budget";
import { tornado } from "#analysis/tornado";
import { TornadoChart } from "#charts/tornado/TornadoChart";
import { Choice } from "#controls/Choice";
import { outputs as outputRows } from "#model";
import type { Nudge } from "#permalink";
import { designResults, show, useStore } from "#state";
import { useSubject } from "#views/design/subject";
import { LocalEvery } from "./LocalEvery";
import "./sensitivity.css";

const options: readonly { readonly value: Nudge; readonly word: string }[] = [
	{ value: "u", word: "by its ±" },
	{ value: "tenth", word: "by a tenth" },
];

function NudgeChoice() {
	const nudge = useStore((state) => state.showing.nudge);
	return <Choice name="Each input" options={options} value={nudge} onChange={(nudge) => show({ nudge })} />;
}

// one element for good, so that the figure is not drawn anew for it
const nudgeChoice = <NudgeChoice />;

/** What depends on each input at the design in hand: of the result that is looked into, and of every other. */
export function Local() {
	const design = useDeferredValue(useStore((state) => state.design));
	const { nudge, dependence } = useStore((state) => state.showing);
	const of = useSubject();
	const storm = useMemo(() => {
		const { inputs, u, hold } = design;
		const { outputs } = designResults(design);
		return {
			of,
			name: outputRows[of].name,
			value: outputs[of],
			u: budget(inputs, u, of, dependence).u,
			swings: tornado(inputs, u, hold, of, nudge, dependence),
			nudge,
			hold,
			dependence,
		};
	}, [design, of, nudge, dependence]);
	return (
		<section className="sensitivity" aria-label="What depends on each input">
			{storm.swings.length > 0 ? (
				<TornadoChart storm={storm} tools={nudgeChoice} />
			) : (
				<p>
					{storm.name}: {nudge === "u" ? "no input that has a ± moves it." : "no input moves it."} {nudgeChoice}
				</p>
			)}
			<LocalEvery design={design} nudge={nudge} dependence={dependence} subject={of} />
		</section>
	);
}
