import { presetOf } from "#library";
import { refusal, toPlace } from "#model";
import { setInputAlone, useResults, useStore } from "#state";

/** The paper's pressed cathode as printed. */
const pressed = presetOf("porosity-30-printed").inputs;

/** In plain words: thickness and porosity do not make room for the solids that the loading weighs. */
export function SolidsNote() {
	const { inputs, outputs } = useResults();
	const fixed = useStore((state) => state.locks.inputs.has("d_cathode"));
	const balance = outputs.solids_balance;
	if (balance >= 0.95 && balance <= 1.05) return null;
	const fitting = inputs.d_cathode / balance;
	const percent = toPlace(balance * 100, 0);
	const like = (key: "P" | "d_cathode" | "loading") => Math.abs(inputs[key] / pressed[key] - 1) < 1e-3;
	const printed = like("P") && like("d_cathode") && like("loading");
	return (
		<p className="solids-note">
			<b className="font-semibold">The solids do not fit.</b>{" "}
			{printed
				? `The printed 95\u00a0µm holds only the volume of the active material: there is room for ${percent}\u00a0% of the solids, none for carbon and binder.`
				: `This thickness and porosity make room for ${percent}\u00a0% of the solids in the loading.`}{" "}
			{!fixed && refusal("d_cathode", fitting, inputs) === undefined && (
				<button type="button" className="word-button" onClick={() => setInputAlone("d_cathode", fitting)}>
					Give them {toPlace(fitting, -1)} µm
				</button>
			)}
		</p>
	);
}
