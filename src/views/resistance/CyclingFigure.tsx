import { useDeferredValue } from "react";
import { CyclingChart, firstCycle, retention } from "#charts/cycling/CyclingChart";
import { coinCellPerCycle, cyclesText, cyclesWithout, KeptChart } from "#charts/cycling/KeptChart";
import { presetOf } from "#library";
import { factText, numberOf } from "#library/fact";
import { cell1, cell2 } from "#library/facts/cells";
import { coinCell } from "#library/facts/composition";
import { cycling, failure } from "#library/facts/cycling";
import { impedance } from "#library/facts/impedance";
import { evaluate, inputText, rounded, significant, toPlace } from "#model";
import { rateConstants } from "#model/rate/quantities";
import { rated } from "#model/rate/rated";
import { shortOfAll } from "#model/short-of-all";
import { useStore } from "#state";
import { useRated } from "#state/rate";
import { EnergyChoice } from "#views/design/EnergyChoice";
import { oneLine } from "./one-line";
import "./cycling.css";

/** Cell 2 from its first to its 70th cycle, as published; and what a cell without excess would need. */
export function CyclingFigure() {
	return (
		<>
			<Published />
			<WithoutExcess />
		</>
	);
}

const percent = (share: number, place = -1) => `${toPlace(100 * share, place)}\u00a0%`;

/** The least efficiency that “above 99 %” allows, and how long the reservoir of cell 2 lasts with it at the capacity of C/2. */
const bound = numberOf(cycling.efficiency_2) / 100;
const reservoir2 = (() => {
	const { inputs } = presetOf("cell-2");
	const utilisation = numberOf(cycling.C_first) / evaluate(inputs).C_theoretical;
	const at = { ...inputs, utilisation };
	const { C_reservoir, N_reservoir } = rated(at, evaluate(at), { CE: bound }).results;
	return { d: inputText("d_reservoir", inputs.d_reservoir), C_reservoir, N_reservoir };
})();

/** In the first cycle, of cell 1 and of cell 2 alike. */
const lost = `${toPlace(numberOf(cycling.C_charge_2) - numberOf(cell2.C), -2)}\u00a0${cell2.C.unit}`;

/** What is printed of cell 2, and what must not be read into it. */
function Published() {
	const energy = useStore((state) => state.showing.energy);
	const [first, last] =
		energy === "E_V" ? [cycling.E_V_first, cycling.E_V_last] : [cycling.E_m_first, cycling.E_m_last];
	return (
		<section className="resistance-section" aria-labelledby="cycling">
			<header className="cycling-head">
				<h2 id="cycling">How long does it last? Cell 2, as far as it is printed</h2>
				<EnergyChoice />
			</header>
			<p>
				From its first to its {numberOf(cell2.cycles)}th discharge at {factText(cycling.j_2)} cell 2 went from{" "}
				{oneLine(factText(cycling.C_first))} to {oneLine(factText(cycling.C_last))}, or from {oneLine(factText(first))}{" "}
				to {oneLine(factText(last))}: it kept {percent(retention.whole)}, which is {percent(retention.perCycle, -3)} a
				cycle. Its {numberOf(failure.charge_2)}st charge ended in a partial short circuit.
			</p>
			<CyclingChart energy={energy} />
			<ul className="cycling-cautions">
				<li>
					<b>One cell.</b> {failure.survivors.printed} of {factText(failure.cells)} survived more than{" "}
					{failure.survived.printed}&nbsp;{failure.survived.unit}; no life can be predicted from it.
				</li>
				<li>
					<b>Above 99&nbsp;% says little.</b> By itself it would allow 0.99<sup>{retention.steps}</sup> ={" "}
					{toPlace(bound ** retention.steps, -2)} of the capacity to be left. The {reservoir2.d} of sodium hold{" "}
					{toPlace(reservoir2.C_reservoir, -2)}&nbsp;mAh/cm², enough for {toPlace(reservoir2.N_reservoir, 0)} cycles
					even so: what cell 2 lost is resistance or cathode, not sodium.
				</li>
				<li>
					<b>The dips</b> of the efficiency after {factText(impedance.every)} each are an artefact: measuring the
					impedance discharged the cell a little.
				</li>
				<li>
					<b>The first cycle</b> gave back {percent(firstCycle["cell-2"])} ({cell2.C.printed} of{" "}
					{factText(cycling.C_charge_2)}), that of cell 1 {percent(firstCycle["cell-1"])} ({cell1.C.printed} of{" "}
					{factText(cycling.C_charge_1)}); each lost {lost}. Of cell 1 nothing but its formation is published, with{" "}
					{factText(cycling.recovered_later_1)} in its later cycles.
				</li>
			</ul>
		</section>
	);
}

const valueText = (value: number, u: number, digits: number) => {
	const text = rounded(value, u, digits);
	return text.u ? oneLine(`${text.value} ± ${text.u}`) : text.value;
};

/** To so many digits, also before the point: no cell has been cycled so often that more would mean anything. */
const roughly = (N: number, digits: number) => toPlace(N, Math.floor(Math.log10(N)) - digits + 1);

const lastsText = (N: number, u: number) =>
	N > 1e6 ? "more than a million" : u > 0 ? valueText(N, u, 3) : roughly(N, 3);

/** “0.7 %”; what is next to nothing is called so. */
const leftText = (share: number) => (share < 1e-4 ? "less than 0.01\u00a0%" : `${significant(100 * share, 2)}\u00a0%`);

/** How long the reservoir of the design lasts, and what a cell without one would need. */
function WithoutExcess() {
	const of = useDeferredValue(useRated());
	const { CE, N_cycles } = of.parameters;
	const { C_reservoir, x_Na, N_reservoir, CE_needed, kept_without } = of.results;
	const u = of.u();
	return (
		<section className="resistance-section" aria-labelledby="without-excess">
			<h2 id="without-excess">Without excess, all that is lost is capacity</h2>
			<p className="without-excess-lead">
				{C_reservoir > 0 ? (
					<>
						The reservoir of this design holds {valueText(C_reservoir, u.C_reservoir, 3)}&nbsp;mAh/cm²,{" "}
						{valueText(x_Na, u.x_Na, 3)} times a discharge. With a Coulombic efficiency of {shortOfAll(CE)}
						&nbsp;% it lasts {lastsText(N_reservoir, u.N_reservoir)} cycles; until then the capacity is that of the
						cathode.
					</>
				) : (
					<>
						This design has no sodium beyond what its cathode brings: what a cycle loses is gone. With a Coulombic
						efficiency of {shortOfAll(CE)}&nbsp;% it has {percent(rateConstants.kept.value, 0)} of its capacity left
						after {roughly(cyclesWithout(CE), 2)} cycles.
					</>
				)}{" "}
				To keep {percent(rateConstants.kept.value, 0)} over {cyclesText(N_cycles)} without any excess takes{" "}
				{shortOfAll(CE_needed)}&nbsp;%; {shortOfAll(CE)}&nbsp;% would leave {leftText(kept_without)}. What has been
				shown is {factText(cycling.efficiency_2)}, and no more.
			</p>
			<KeptChart CE={CE} CE_needed={CE_needed} excess={x_Na} cycles={N_cycles} />
			<p className="text-soft">
				The coin cell, with liquid throughout, kept {factText(coinCell.retention)} over {factText(coinCell.cycles)},
				which is {percent(coinCellPerCycle, -3)} a cycle: the active material itself hardly ages.
			</p>
		</section>
	);
}
