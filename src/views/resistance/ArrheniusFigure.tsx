import { useDeferredValue } from "react";
import {
	ArrheniusChart,
	celsiusText,
	energiesAsPrinted,
	measured,
	printed,
	rangeText,
} from "#charts/arrhenius/ArrheniusChart";
import { factText, numberOf, uncertaintyOf } from "#library/fact";
import { separator } from "#library/facts/separator";
import { evaluate, type Inputs, quantity, rounded, significant, toPlace } from "#model";
import { extrapolated } from "#model/rate/rated";
import { useResults, useStore } from "#state";
import { useRated } from "#state/rate";
import { oneLine } from "./one-line";
import { PaperEntry } from "./PaperEntry";
import "./arrhenius.css";

const valueText = (key: "sigma" | "R_interface", value: number, u: number) => {
	const text = rounded(value, u);
	return oneLine(`${text.value}${text.u && ` ± ${text.u}`} ${quantity(key).unit.label}`);
};

/** Both results at the cold end of the measured range, over those at its warm end. */
function coldOverWarm(inputs: Inputs) {
	const [cold, warm] = [evaluate({ ...inputs, T: measured.from }), evaluate({ ...inputs, T: measured.to })];
	return { sigma: cold.sigma / warm.sigma, R_interface: cold.R_interface / warm.R_interface };
}

/** Conductivity and interface resistance as the paper plots them, against 1000/T. */
export function ArrheniusFigure() {
	const { inputs, outputs, u } = useDeferredValue(useResults());
	const uncertain = useDeferredValue(useStore((state) => state.design.u));
	const beyond = extrapolated(useDeferredValue(useRated()), "sigma");
	const cold = coldOverWarm(inputs);
	return (
		<section className="resistance-section" aria-labelledby="arrhenius">
			<h2 id="arrhenius">How strongly do separator and interface follow the temperature?</h2>
			<p className="arrhenius-lead">
				At {celsiusText(inputs.T)} the separator of this design conducts {valueText("sigma", outputs.sigma, u.sigma)},
				and its interface with sodium has {valueText("R_interface", outputs.R_interface, u.R_interface)}. At{" "}
				{celsiusText(measured.from, 0)} the conductivity is {significant(100 * cold.sigma, 2)}&nbsp;% of that at{" "}
				{celsiusText(measured.to, 0)}
				{Number.isFinite(cold.R_interface) &&
					`, and the interface resistance ${significant(cold.R_interface, 2)} times as high`}
				.
			</p>
			<p className="arrhenius-range">
				{beyond.length > 0 ? (
					<span className="extrapolated">
						{celsiusText(inputs.T)} is extrapolated: {beyond.join("; ")}.
					</span>
				) : (
					<span className="text-soft">Separator and interface are measured from {rangeText}.</span>
				)}
			</p>
			<ArrheniusChart inputs={inputs} u={uncertain} />
			<Energies />
		</section>
	);
}

const eV = (value: number) => toPlace(value, -2);
const fits = { sigma: separator.E_sigma, R_interface: separator.E_interface } as const;

/** What the two printed temperatures would give, how far their rounding leaves it open, and what the paper's fit gives. */
function fromTwo(of: "sigma" | "R_interface") {
	const [cold, warm] = printed[of];
	const { value, low, high } = energiesAsPrinted(of);
	return {
		figures: `${oneLine(factText(cold.fact))} and ${oneLine(factText(warm.fact))}`,
		value: `${eV(value)}\u00a0eV`,
		range: `${eV(low)}–${eV(high)}\u00a0eV`,
		fit: oneLine(factText(fits[of])),
	};
}

const difference = numberOf(fits.R_interface) - numberOf(fits.sigma);
const inUncertainties = difference / Math.hypot(uncertaintyOf(fits.R_interface), uncertaintyOf(fits.sigma));

/** Why the two printed temperatures are no Arrhenius plot, and how far the two activation energies differ. */
function Energies() {
	const [sigma, R_interface] = [fromTwo("sigma"), fromTwo("R_interface")];
	return (
		<>
			<p>
				The two printed temperatures must not be used to fit an activation energy. {sigma.figures} would give{" "}
				{sigma.value}, where the paper’s fit over all temperatures gives {sigma.fit}; {R_interface.figures} would give{" "}
				{R_interface.value}, where it gives {R_interface.fit}. They are{" "}
				{toPlace(printed.sigma[1].T - printed.sigma[0].T, 0)}&nbsp;K apart, and their rounding alone leaves{" "}
				{sigma.range} and {R_interface.range} open.
			</p>
			<p>
				The paper speaks of a similarity between the two; they differ by {toPlace(inUncertainties, -1)} standard
				uncertainties: <PaperEntry id="activation-energies" />.
			</p>
		</>
	);
}
