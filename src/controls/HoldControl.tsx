import { type Hold, holds } from "#model";
import { setHold, useStore } from "#state";
import { holdInWords, holdNames } from "./Consequence";

const pairs: Readonly<Record<Hold, string>> = {
	loading: "Porosity and thickness trade off",
	P: "Loading and thickness grow together",
	d_cathode: "Loading fills what porosity leaves",
	none: "As the paper prints it",
};

/** Which of loading, porosity and thickness stays when another of them is moved. */
export function HoldControl() {
	const hold = useStore((state) => state.design.hold);
	const fixed = useStore((state) => state.locks.words.has("hold"));
	const meaning = `${pairs[hold]}: ${holdInWords[hold]}.`;
	if (fixed)
		return (
			<p className="leading-snug">
				Held: <b className="font-semibold">{holdNames[hold]}</b>{" "}
				<span className="text-soft text-[0.8125rem]">
					· fixed <span className="block mt-1">{meaning}</span>
				</span>
			</p>
		);
	return (
		<div>
			<div className="hold" role="radiogroup" aria-label="Hold" aria-describedby="hold-meaning">
				<span aria-hidden="true" className="text-soft px-2.5">
					Hold
				</span>
				{holds.map((choice) => (
					<label key={choice} className="hold-choice">
						<input type="radio" name="hold" value={choice} checked={hold === choice} onChange={() => setHold(choice)} />
						{holdNames[choice]}
					</label>
				))}
			</div>
			<p id="hold-meaning" className="text-soft text-[0.8125rem] leading-snug mt-1.5">
				{meaning}
			</p>
		</div>
	);
}
