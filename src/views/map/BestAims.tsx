import { Choice } from "#controls/Choice";
import { DraftField } from "#controls/DraftField";
import type { Parsed } from "#controls/parse";
import { isWish, readNumber, type Wish, weightAtMost, wishes } from "#permalink";
import { show, useStore } from "#state";
import { aimOf, aimText, firstWeights } from "./best-question";

function readWeight(text: string): Parsed {
	const typed = text.trim();
	const value = readNumber(typed.replace("−", "-").replace(",", "."));
	if (typed === "") return { problem: "Nothing was typed: what is not wanted has 0." };
	if (value === undefined) return { problem: `“${typed}” is not a number. A weight goes from 0 to ${weightAtMost}.` };
	if (value < 0) return { problem: "A weight is not negative: what is not wanted has 0." };
	return value > weightAtMost
		? { problem: `A weight goes up to ${weightAtMost}; only their ratios count.` }
		: { value };
}

const spoken = (wish: Wish, text: string) =>
	wish === "C_rate" ? `${text} at the present current (the shortest charge)` : text;
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What is wanted of the design: one result alone, or several by weight. */
export function BestAims() {
	const { basis, want } = useStore((state) => state.showing);
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
				value={typeof want === "string" ? "single" : "weighted"}
				onChange={(how) => show({ want: how === "single" ? "E_V" : firstWeights })}
			/>
			{typeof want === "string" ? (
				<select
					aria-label="Aim"
					className="select"
					value={want}
					onChange={({ target: { value } }) => {
						if (isWish(value)) show({ want: value });
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
									shown={String(want[wish])}
									read={readWeight}
									onTake={(weight) => show({ want: { ...want, [wish]: weight } })}
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
