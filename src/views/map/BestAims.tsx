import { Choice } from "#controls/Choice";
import { DraftField } from "#controls/DraftField";
import type { Parsed } from "#controls/parse";
import { readNumber } from "#permalink";
import { useStore } from "#state";
import { aimOf, aimText, type Wanted, type Wish, wishes } from "./best-question";

const weightAtMost = 10;

function readWeight(text: string): Parsed {
	const typed = text.trim();
	const value = readNumber(typed.replace("−", "-").replace(",", "."));
	if (value === undefined) return { problem: `“${typed}” is no number. A weight goes from 0 to ${weightAtMost}.` };
	if (value < 0) return { problem: "A weight is not negative: what is not wanted has 0." };
	return value > weightAtMost
		? { problem: `A weight goes up to ${weightAtMost}; only their ratios count.` }
		: { value };
}

const spoken = (wish: Wish, text: string) =>
	wish === "C_rate" ? `${text} at the present current (the shortest charge)` : text;
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What is wanted of the design: one result alone, or several by weight. */
export function BestAims({
	wanted,
	onChange,
}: {
	readonly wanted: Wanted;
	readonly onChange: (wanted: Wanted) => void;
}) {
	const basis = useStore((state) => state.showing.basis);
	const text = (wish: Wish) => upper(spoken(wish, aimText(aimOf(wish, basis))));
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend for what says it by itself
		<div className="best-aims" role="group" aria-label="What is wanted">
			<Choice
				name="Wanted"
				shown
				options={[
					{ value: "single", word: "one thing alone" },
					{ value: "weighted", word: "several, by weight" },
				]}
				value={wanted.how}
				onChange={(how) => onChange({ ...wanted, how })}
			/>
			{wanted.how === "single" ? (
				<select
					aria-label="Aim"
					className="select"
					value={wanted.single}
					onChange={({ target: { value } }) => {
						const single = wishes.find((wish) => wish === value);
						if (single) onChange({ ...wanted, single });
					}}
				>
					{wishes.map((wish) => (
						<option key={wish} value={wish}>
							{text(wish)}
						</option>
					))}
				</select>
			) : (
				<>
					<ul className="best-weights">
						{wishes.map((wish) => (
							<li key={wish}>
								<span>{text(wish)}</span>
								<DraftField
									name={`Weight: ${aimText(aimOf(wish, basis))}`}
									shown={String(wanted.weights[wish])}
									read={readWeight}
									onTake={(weight) => onChange({ ...wanted, weights: { ...wanted.weights, [wish]: weight } })}
								/>
							</li>
						))}
					</ul>
					<p className="text-soft">
						Changes count relative to the design in hand: with equal weights, 1 % more of one is worth 1 % of another.
					</p>
				</>
			)}
		</div>
	);
}
