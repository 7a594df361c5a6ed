import { Choice } from "#controls/Choice";
import { bases, basisNames } from "#model";
import { show, useStore } from "#state";
import "./basis.css";

/** What the energy densities count: the bare stack as in the paper, or more. Everything on the page follows. */
export function BasisChoice() {
	const basis = useStore((state) => state.showing.basis);
	return (
		<div className="basis">
			<Choice
				name="Energy densities count"
				shown
				options={bases.map((value) => ({ value, word: value === "stack" ? "the bare stack" : basisNames[value] }))}
				value={basis}
				onChange={(value) => show({ basis: value })}
			/>
			{basis !== "stack" && (
				<p className="text-soft">
					{basis === "collectors"
						? "Current collectors are shared by the cells on their two sides. The paper leaves them out; their thickness is assumed."
						: "A stack of cells between two pouch foils. The paper leaves all of that out; what is assumed stands under “Current collectors and pouch”."}
				</p>
			)}
		</div>
	);
}
