import { keepingFocus } from "#controls/keep-focus";
import { presetOf } from "#library";
import { refusal, toPlace } from "#model";
import { setInputAlone, useResults, useStore } from "#state";

/** The paper's pressed cathode as printed. */
const pressed = presetOf("porosity-30-printed").inputs;

/** In plain words: thickness and porosity make room for fewer solids than the loading weighs, or for more. */
export function SolidsNote() {
	const { inputs, outputs } = useResults();
	const fixed = useStore((state) => state.locks.inputs.has("d_cathode"));
	const balance = outputs.solids_balance;
	if (balance >= 0.95 && balance <= 1.05) return null;
	const fitting = inputs.d_cathode / balance;
	const room = balance > 10 ? "more than 10 times the solids" : `${toPlace(balance * 100, 0)}\u00a0% of the solids`;
	const like = (key: "P" | "d_cathode" | "loading") => Math.abs(inputs[key] / pressed[key] - 1) < 1e-3;
	const printed = like("P") && like("d_cathode") && like("loading");
	return (
		<p className="solids-note">
			<b className="font-semibold">{balance < 1 ? "The solids do not fit." : "The solids do not fill the cathode."}</b>{" "}
			{printed
				? `The printed 95\u00a0µm holds only the volume of the active material: there is room for ${room}, none for carbon and binder.`
				: `This thickness and porosity make room for ${room} in the loading.`}{" "}
			{!fixed && refusal("d_cathode", fitting, inputs) === undefined && (
				<button
					type="button"
					className="word-button"
					onClick={() =>
						keepingFocus(
							() => setInputAlone("d_cathode", fitting),
							// it says what has become of it
							() => document.getElementById("slider-d_cathode"),
						)
					}
				>
					Give them {toPlace(fitting, -1)} µm
				</button>
			)}
		</p>
	);
}
