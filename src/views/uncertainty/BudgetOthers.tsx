import { useEffect, useRef, useState } from "react";
import { SteadyButton } from "#controls/SteadyButton";
import { presetOf } from "#library";
import { type InputKey, inputKeys, inputOf, isInputKey, nameInSentence } from "#model";
import { resetUncertainties, sameInputs, useStore } from "#state";
import { BudgetField } from "./BudgetField";
import { listed } from "./words";

interface Others {
	/** With a ± that the result does not depend on. */
	readonly idle: readonly InputKey[];
	/** Whether the porosity's own ± does not count, because it follows. */
	readonly porosityFollows: boolean;
}

/** Every ± that is not in the budget: those without effect, those that have none yet, and the way back to the published ones. */
export function BudgetOthers({ idle, porosityFollows }: Others) {
	// those that a link has fixed do not go back
	const published = useStore(({ design: { u, baseline }, locks }) => {
		const then = { ...presetOf(baseline).u, ...Object.fromEntries(Array.from(locks.inputs, (key) => [key, u[key]])) };
		return sameInputs(u, then);
	});
	return (
		<div className="budget-others">
			{idle.length > 0 && (
				<details>
					<summary>
						<span className="budget-idle">
							No bearing on it: <span className="text-soft">{listed(idle.map((key) => nameInSentence(key)))}</span>
						</span>
					</summary>
					<ul>
						{idle.map((key) => (
							<li key={key}>
								<span>{inputOf(key).name}</span>
								<span aria-hidden="true">±</span>
								<BudgetField of={key} />
							</li>
						))}
					</ul>
				</details>
			)}
			<div className="budget-give">
				<Give without={porosityFollows} />
				<SteadyButton off={published} onClick={resetUncertainties}>
					± as published
				</SteadyButton>
			</div>
		</div>
	);
}

/** “Give another input a ±”: after the first one the next can be chosen. */
function Give({ without }: { readonly without: boolean }) {
	const exact = useStore(({ design, locks }) =>
		inputKeys.filter((key) => design.u[key] === 0 && !locks.inputs.has(key)).join(),
	);
	const keys = exact.split(",").filter((key): key is InputKey => isInputKey(key) && !(without && key === "P"));
	const [chosen, choose] = useState<InputKey>();
	const select = useRef<HTMLSelectElement>(null);
	const wasTyping = useRef(false);
	// the field is gone with its ± taken: whoever pressed Enter in it chooses the next one
	useEffect(() => {
		if (!chosen && wasTyping.current) select.current?.focus();
		wasTyping.current = false;
	}, [chosen]);
	const of = chosen && keys.includes(chosen) ? chosen : undefined;
	if (keys.length === 0) return null;
	return (
		<div className="budget-new">
			<label className="min-w-0">
				Give another input a ±:{" "}
				<select
					ref={select}
					className="select"
					value={of ?? ""}
					onChange={({ target: { value } }) => choose(isInputKey(value) ? value : undefined)}
				>
					<option value="">choose</option>
					{keys.map((key) => (
						<option key={key} value={key}>
							{inputOf(key).name}
						</option>
					))}
				</select>
			</label>
			{of && (
				<>
					<span aria-hidden="true">±</span>
					<BudgetField
						key={of}
						of={of}
						onTaken={() => {
							wasTyping.current = document.activeElement?.tagName === "INPUT";
							choose(undefined);
						}}
					/>
				</>
			)}
		</div>
	);
}
