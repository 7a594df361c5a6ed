import { Choice } from "#controls/Choice";
import { ParameterField, ParameterText, useParameter } from "#controls/parameter/ParameterField";
import type { InputKey } from "#model";
import { type ParameterKey, parameterKeys } from "#model/rate/parameters";
import { setParameter, useStore } from "#state";
import { Inputs, OtherInput } from "#views/design/Inputs";
import "./conditions.css";

const first: readonly InputKey[] = ["j", "T"];
const folded = parameterKeys.filter((key) => key !== "tau");

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
							<ParameterField key={key} of={key} />
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

/** How many of the folded are not as they come; where none is, the pressure. */
function FoldedLine() {
	const count = useStore(
		(state) => folded.filter((key: ParameterKey) => state.design.parameters[key] !== undefined).length,
	);
	return <span className="text-soft">{count > 0 ? `${count} set` : <ParameterText of="p" />}</span>;
}
