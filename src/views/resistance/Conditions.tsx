import type { ReactNode } from "react";
import { Choice } from "#controls/Choice";
import { ParameterField, ParameterText, useCountSet, useParameter } from "#controls/parameter/ParameterField";
import { presetOf } from "#library";
import type { InputKey } from "#model";
import { rateParameters } from "#model/rate/parameter-rows";
import { type ParameterKey, parameterKeys, parameterLimits } from "#model/rate/parameters";
import { setParameter } from "#state";
import { Inputs, OtherInput } from "#views/design/Inputs";
import "./conditions.css";

const first: readonly InputKey[] = ["j", "T"];
const folded = parameterKeys.filter((key) => key !== "tau");
const choices: { readonly [K in ParameterKey]?: ReactNode } = { p: <PressureChoice /> };

/** The current, the temperature, and what a design does not hold: liquid, pressure, cycling. Then all other inputs. */
export function Conditions() {
	return (
		<>
			<section className="layer conditions" aria-labelledby="conditions-title">
				<h2 id="conditions-title" className="font-serif font-semibold">
					Current, temperature, pores
				</h2>
				{first.map((key) => (
					<OtherInput key={key} of={key} />
				))}
				<ParameterField of="tau" choice={<TortuosityChoice />} />
				<div className="folds">
					<details>
						<summary>
							<span>Liquid, pressure, cycling</span>
							<FoldedLine />
						</summary>
						{folded.map((key) => (
							<ParameterField key={key} of={key} choice={choices[key]} />
						))}
					</details>
				</div>
			</section>
			<Inputs without={first} />
		</>
	);
}

/** What pressed coatings are measured at. */
const measured = { min: 3, max: 6, typical: 4 };

function TortuosityChoice() {
	const { value, set } = useParameter("tau");
	const now = !set ? "Bruggeman" : value >= measured.min && value <= measured.max ? "measured" : "other";
	return (
		<Choice<"Bruggeman" | "measured" | "other">
			name="Tortuosity factor as"
			options={[
				{ value: "Bruggeman", word: "Bruggeman" },
				{ value: "measured", word: `measured, ${measured.min} to ${measured.max}` },
			]}
			value={now}
			onChange={(wanted) => {
				if (wanted !== now) setParameter("tau", wanted === "measured" ? measured.typical : undefined);
			}}
		/>
	);
}

const published = (["cell-1", "cell-2"] as const).map((id) => ({ id, p: presetOf(id).p ?? parameterLimits.p.default }));

/** The two pressures of the paper. */
function PressureChoice() {
	const { value } = useParameter("p");
	return (
		<Choice<"cell-1" | "cell-2" | "other">
			name="External pressure"
			options={published.map(({ id, p }) => ({
				value: id,
				word: `as in ${presetOf(id).short}, ${p}\u00a0${rateParameters.p.unit.label}`,
			}))}
			value={published.find(({ p }) => p === value)?.id ?? "other"}
			onChange={(wanted) => setParameter("p", published.find(({ id }) => id === wanted)?.p)}
		/>
	);
}

const counted = folded.filter((key) => key !== "p");

/** The pressure, and how many others are not as they come. */
function FoldedLine() {
	const count = useCountSet(counted);
	return (
		<span className="text-soft">
			<ParameterText of="p" />
			{count > 0 && ` · ${count} set`}
		</span>
	);
}
