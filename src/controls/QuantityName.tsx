import type { ReactNode } from "react";
import { type InputKey, inputOf, nameInSentence } from "#model";
import { trace } from "#state";
import { SymbolText, spokenSymbol, symbolOf } from "./Symbol";

interface Props {
	readonly of: InputKey;
	/** The part of the name that the heading above already says. */
	readonly under: string;
	/** What holds the name as it is shown. */
	readonly children: (visible: string) => ReactNode;
}

/** The name of an input, and its symbol, which leads to its source. */
export function QuantityName({ of, under, children }: Props) {
	const { name } = inputOf(of);
	const { word } = symbolOf(of);
	const rest = name.startsWith(`${under} `) ? name.slice(under.length + 1) : name;
	return (
		<span className="leading-snug">
			{children(rest.charAt(0).toUpperCase() + rest.slice(1))}{" "}
			<button
				type="button"
				className="trace-link text-soft"
				aria-label={`${word ? "source" : spokenSymbol(of)}: where ${nameInSentence(of)} comes from`}
				onClick={() => trace(of)}
			>
				{word ? <span className="text-[0.8125rem]">source</span> : <SymbolText of={of} />}
			</button>
		</span>
	);
}
