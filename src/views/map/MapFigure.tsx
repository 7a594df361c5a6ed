import { useMemo, useState } from "react";
import type { MapAsked } from "#analysis/map";
import { mapQuestion, sameQuestion } from "#analysis/map-question";
import type { Setting } from "#analysis/place";
import { MapChart } from "#charts/map/MapChart";
import { path, presetIds, presetOf } from "#library";
import { isOwnStep, packagedLike } from "#library/path";
import { energyKey, inSentence } from "#model";
import { beginChange, cancelChange, endChange, setInput, setTogether, usePathStart, useStages, useStore } from "#state";
import { useLive } from "#state/analyses";
import { MapAxes } from "./MapAxes";
import "./map-figure.css";

/** The question itself, as long as it is the same but for the last digits: whoever has its answer need not ask again. */
function useSteady(question: MapAsked): MapAsked {
	const [kept, keep] = useState(question);
	if (kept === question || sameQuestion(question, kept)) return kept;
	keep(question);
	return question;
}

/** Stages of the path, and the published designs that are none of them. */
function useNamed() {
	const stages = useStages();
	const like = usePathStart();
	return useMemo(() => {
		const ofPath = stages
			.filter(({ refused }) => !refused)
			.map(({ name, step, inputs }, i) => ({
				id: `stage-${i}`,
				name: step && isOwnStep(step) ? name : inSentence(name),
				inputs,
			}));
		const onPath = new Set<string>(path.map(({ kept }) => kept));
		const others = presetIds
			.filter((id) => !onPath.has(id))
			.map((id) => ({ id, name: presetOf(id).short, inputs: packagedLike(presetOf(id).inputs, like) }));
		return [...ofPath, ...others];
	}, [stages, like]);
}

const onSet = (settings: readonly Setting[]) =>
	settings.length === 1 ? setInput(...settings[0]!) : setTogether(settings);

// one element for good, so that the figure is not drawn anew for it
const axes = <MapAxes />;

/** Both energy densities over two inputs, or one other result: the design in hand is a point that can be moved. */
export function MapFigure() {
	const { inputs, u, hold } = useStore((state) => state.design);
	const { x, y, of: subject, basis } = useStore((state) => state.showing);
	const fixed = useStore((state) => state.locks.inputs);
	const of = useMemo(() => {
		const densities = [energyKey("E_V", basis), energyKey("E_m", basis)];
		return subject && !densities.includes(subject) ? [subject] : densities;
	}, [basis, subject]);
	const asked = useSteady(mapQuestion(inputs, hold, [x, y], of));
	const { answer, of: answered, fresh, failed } = useLive("map", "designMap", asked);
	const named = useNamed();
	return (
		<div className="map-figure">
			<MapChart
				// an older map keeps its own axes until the new one is there
				asked={answered ?? asked}
				map={answer}
				late={!fresh}
				failed={failed}
				inputs={inputs}
				u={u}
				basis={basis}
				named={named}
				tools={axes}
				fixed={fixed}
				onStart={beginChange}
				onSet={onSet}
				onEnd={endChange}
				onCancel={cancelChange}
			/>
		</div>
	);
}
