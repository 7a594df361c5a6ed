import { type Hold, holds } from "#model";
import { setHold, useStore } from "#state";
import { holdInWords } from "./Consequence";

const words: Readonly<Record<Hold, string>> = {
	loading: "loading",
	P: "porosity",
	d_cathode: "thickness",
	none: "none",
};
const pairs: Readonly<Record<Hold, string>> = {
	loading: "Porosity and thickness trade off",
	P: "Loading and thickness grow together",
	d_cathode: "Loading fills what porosity leaves",
	none: "As the paper prints it",
};

/** Which of loading, porosity and thickness stays when another of them is moved. */
export function HoldControl() {
	const hold = useStore((state) => state.design.hold);
	return (
		<div>
			<div className="hold" role="radiogroup" aria-label="Hold" aria-describedby="hold-meaning">
				<span aria-hidden="true" className="text-soft px-2.5">
					Hold
				</span>
				{holds.map((choice) => (
					<label key={choice} className="hold-choice">
						<input type="radio" name="hold" value={choice} checked={hold === choice} onChange={() => setHold(choice)} />
						{words[choice]}
					</label>
				))}
			</div>
			<p id="hold-meaning" className="text-soft text-[0.8125rem] leading-snug mt-1.5">
				{pairs[hold]}: {holdInWords[hold]}.
			</p>
		</div>
	);
}
