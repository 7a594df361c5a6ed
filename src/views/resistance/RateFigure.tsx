import { useDeferredValue, useMemo } from "react";
import { atRates, rateLimits } from "#analysis/rate-curve";
import { rateText } from "#analysis/rate-text";
import { type Compared, pressedTau, RateChart } from "#charts/rate/RateChart";
import { presetOf } from "#library";
import { type Fact, factText } from "#library/fact";
import { cell1, cell2 } from "#library/facts/cells";
import { cycling } from "#library/facts/cycling";
import { packagedLike, type Stage } from "#library/path";
import { evaluate, type Inputs, inputText, significant, toPlace } from "#model";
import type { ParametersSet } from "#model/rate/parameters";
import { extrapolated, rated } from "#model/rate/rated";
import { sameInputs, useBaseline, useStages, useStore } from "#state";
import { useRated } from "#state/rate";
import { EnergyChoice } from "#views/design/EnergyChoice";
import "./rate.css";

// one element for good, so that the figure is not drawn anew for it
const energyChoice = <EnergyChoice />;

/** What is left of the energy at a rate. */
export function RateFigure() {
	const { inputs } = useDeferredValue(useRated());
	const u = useDeferredValue(useStore((state) => state.design.u));
	const set = useDeferredValue(useStore((state) => state.design.parameters));
	const { basis, energy } = useStore((state) => state.showing);
	const stages = useDeferredValue(useStages());
	const baseline = useDeferredValue(useBaseline()).inputs;
	// deferred as the design that it names
	const baselineName = useDeferredValue(useStore((state) => presetOf(state.design.baseline).name));
	const compared = useMemo(() => comparedOf(stages, baseline, baselineName), [stages, baseline, baselineName]);
	const why = useMemo(() => {
		const still = { ...inputs, j: 0 };
		return extrapolated(rated(still, evaluate(still), set), "E_V_rate");
	}, [inputs, set]);
	return (
		<section className="resistance-section rate" aria-labelledby="rate-title">
			<h2 id="rate-title">How much energy is left at a rate?</h2>
			<Lead inputs={inputs} set={set} />
			<p className="extrapolated rate-whole">
				{why.length > 0
					? `The whole curve is extrapolated: ${why.join("; ")}.`
					: "Up to five times the salt limit nothing in the curve is extrapolated."}
			</p>
			<RateChart
				inputs={inputs}
				u={u}
				set={set}
				basis={basis}
				energy={energy}
				compared={compared}
				extrapolated={why.length > 0}
				tools={energyChoice}
			/>
			<Price stages={stages} set={set} inputs={inputs} />
			<Caution />
		</section>
	);
}

/** Stages of the path that differ from one another, the cell that cycled best, and the baseline where it is none of them. */
function comparedOf(stages: readonly Stage[], baseline: Inputs, name: string): readonly Compared[] {
	const best = packagedLike(presetOf("cell-2").inputs, baseline);
	const found: Compared[] = [];
	for (const each of [
		...stages
			.filter(({ refused }) => refused === undefined)
			.map((stage) => ({ name: stage.name, inputs: stage.inputs, of: "path" as const })),
		{ name: presetOf("cell-2").name, inputs: best, of: "published" as const },
		{ name, inputs: baseline, of: "published" as const },
	])
		if (!found.some(({ inputs }) => sameInputs(inputs, each.inputs))) found.push(each);
	return found;
}

interface OfDesign {
	readonly inputs: Inputs;
	readonly set: ParametersSet;
}

/** Which limit comes first, and what that means for cycling. */
function Lead({ inputs, set }: OfDesign) {
	const { salt, charge, discharge } = rateLimits(inputs, set);
	const first =
		salt < Math.min(charge, discharge)
			? `The salt in its pores limits the design in hand first: from ${rateText(salt)} on, part of the capacity is out of its reach. The resistance lets it be charged up to ${rateText(charge)} and discharged up to ${rateText(discharge)}.`
			: `The resistance limits the design in hand first: it cannot be charged ${upTo(charge)}, nor discharged ${upTo(discharge)}; the salt in its pores would bear ${rateText(salt)}.`;
	return (
		<p className="rate-lead">
			{first}
			{charge < discharge && " A rate that can be discharged but not charged cannot be cycled."} {atHalf(inputs, set)}
		</p>
	);
}

const upTo = (rate: number) => (rate > 0 ? `faster than ${rateText(rate)}` : "at all");

/** C/2: what the paper asks of its cells. */
const half = 0.5;

function atHalf(inputs: Inputs, set: ParametersSet): string {
	const { j, voltage, reach } = atRates(inputs, set, "stack")(half);
	const { U, U_min, U_max } = inputs;
	const charged = 2 * U - voltage;
	const volts = (value: number) => `${toPlace(value, -2)}\u00a0V`;
	const salt =
		reach < 1
			? `the salt would reach ${toPlace(100 * reach, 0)}\u00a0% of the capacity`
			: "the salt would reach the whole capacity";
	const charging =
		charged > U_max
			? `charging would need ${volts(charged)}, beyond the ${inputText("U_max", U_max)} of the window`
			: `charging takes ${volts(charged)}`;
	const discharging =
		voltage < U_min
			? `discharge would begin below the ${inputText("U_min", U_min)} of the window`
			: `discharge runs at ${volts(voltage)}`;
	return `At C/2, ${significant(j, 3)}\u00a0mA/cm², ${salt}, ${charging}, and ${discharging}.`;
}

interface PriceProps extends OfDesign {
	readonly stages: readonly Stage[];
}

/** What the path pays for its lower porosity, as far as that is known. */
function Price({ stages, set, inputs }: PriceProps) {
	const { tau: _, ...bruggeman } = set;
	const pressed = { ...set, tau: pressedTau };
	const at = stages.findIndex(({ step, refused }) => step === "porosity" && !refused);
	const [before, after] = [stages[at - 1]?.inputs, stages[at]?.inputs];
	const salt = (design: Inputs, of: ParametersSet) => rateText(rateLimits(design, of).salt);
	const start = stages[0]!.inputs;
	return (
		<>
			{before && after && (
				<p>
					<b className="font-semibold">The price of 30&nbsp;% porosity.</b> On the path the salt limit falls from{" "}
					{salt(before, bruggeman)} to {salt(after, bruggeman)} where the pores are as tortuous as Bruggeman’s relation
					has it, and to {salt(after, pressed)} with a tortuosity factor of {pressedTau}; pressed coatings are said to
					have 3 to 6. The design in hand has {salt(inputs, bruggeman)} by the one and {salt(inputs, pressed)} by the
					other. {roomText(after, bruggeman)}
				</p>
			)}
			<p>
				The path keeps {inputText("R_cathode", start.R_cathode)} of cathode resistance, as measured on cell 1: what
				pressing makes of it nobody has measured. So the upper picture shows where each stage would end if it stayed;
				the lower one does not depend on it. The path is at {celsius(start.T)}, the design in hand at{" "}
				{celsius(inputs.T)}.
			</p>
			<Fit inputs={inputs} set={set} />
		</>
	);
}

const celsius = (T: number) => `${toPlace(T - 273.15, -1).replace(/\.0$/, "")}\u00a0°C`;

/** Why the limit of the path is what it is: its thickness keeps the mismatch that is published of cell 1. */
function roomText(pressed: Inputs, set: ParametersSet): string {
	const { solids_balance } = evaluate(pressed);
	const whole = { ...pressed, d_cathode: pressed.d_cathode / solids_balance };
	const limit = (design: Inputs) => rateText(rateLimits(design, set).salt);
	const micrometres = ({ d_cathode }: Inputs) => `${significant(d_cathode, 4)}\u00a0µm`;
	return `The ${limit(pressed)} are those of ${micrometres(pressed)}, with the solids kept as thickness and porosity of cell 1 have them; with room for all that was weighed it would be ${micrometres(whole)} and ${limit(whole)}.`;
}

/** The empirical fit, in words only: two points of one cell are too few for a curve. */
function Fit({ inputs, set }: OfDesign) {
	const whole = { ...inputs, j: evaluate(inputs).C_cathode };
	const { results } = rated(whole, evaluate(whole), set);
	return (
		<p className="extrapolated">
			Illustrative: an empirical relation for all that slows a cathode, fixed by two discharges of cell 2, leaves{" "}
			{toPlace(100 * results.share_fit, 0)}&nbsp;% of any capacity at 1&nbsp;C.
		</p>
	);
}

/** The paper's own caution. */
function Caution() {
	return (
		<p>
			<b className="font-semibold">The paper’s own caution.</b> Its <Whole of={cell1.E_V} /> are those of a discharge
			over about ten hours. At <Whole of={cycling.j_half_1} />, which it calls C/2, the ohmic drop of cell 1 was too
			high to cycle it. The cell that cycled best, cell 2, holds <Whole of={cell2.E_V} />, and{" "}
			<Whole of={cycling.E_V_last} /> at its 70th discharge at C/2.
		</p>
	);
}

/** A published figure on one line. */
const Whole = ({ of }: { readonly of: Fact }) => <span className="whitespace-nowrap">{factText(of)}</span>;
