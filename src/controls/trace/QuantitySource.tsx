import { isInputKey } from "#model";
import { isParameterKey } from "#model/rate/parameters";
import { traceFurther } from "#state";
import { SymbolText, spokenSymbol } from "../Symbol";
import { constantSource, type Hand, rowOf, sourceOf, useHand, valueText } from "./amounts";
import { FittedFormula } from "./FittedFormula";
import { type AnyKey, type ComputedKey, isComputed, operands } from "./Formula";
import { InputSource } from "./InputSource";
import { ParameterSource } from "./ParameterSource";
import { Validity } from "./Validity";

/** Where a quantity comes from: its relation with all that stands in it, or its source. `note` is the relation's. */
export function QuantitySource({ of, note }: { readonly of: AnyKey; readonly note: string | undefined }) {
	const hand = useHand();
	if (isComputed(of)) return <Computed of={of} note={note} hand={hand} />;
	if (isInputKey(of)) return <InputSource of={of} value={valueText(of, hand)} />;
	if (isParameterKey(of)) return <ParameterSource of={of} />;
	return (
		<p className="leading-snug max-w-prose">
			{valueText(of, hand)}. {constantSource(of)}
		</p>
	);
}

function Computed({
	of,
	note,
	hand,
}: {
	readonly of: ComputedKey;
	readonly note: string | undefined;
	readonly hand: Hand;
}) {
	return (
		<>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide formula is scrolled by the keys too */}
			<section className="formulas" aria-label="Formula" tabIndex={0}>
				<FittedFormula of={of} />
				<FittedFormula of={of} values={(key) => valueText(key, hand, key === of)} />
			</section>
			<p className="text-soft text-[0.8125rem] leading-snug max-w-prose">{note}</p>
			<Validity of={of} rated={hand.rated} />
			<ul className="operands">
				{operands(of).map((key) => (
					<li key={key}>
						<button
							type="button"
							className="trace-link"
							aria-label={spokenSymbol(key)}
							onClick={() => traceFurther(key)}
						>
							<SymbolText of={key} />
						</button>
						<span>{rowOf(key).name}</span>
						<span className="amount">{valueText(key, hand)}</span>
						<span className="source">{sourceOf(key, hand)}</span>
					</li>
				))}
			</ul>
		</>
	);
}
