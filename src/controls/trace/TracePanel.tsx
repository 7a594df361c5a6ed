import { useEffect, useRef, useState } from "react";
import {
	type ConstantKey,
	constants,
	equations,
	type InputKey,
	inputOf,
	isInputKey,
	isOutputKey,
	type Key,
	quantity,
	rounded,
	shownInput,
	shownUncertainty,
	shownUnit,
} from "#model";
import { type Results, setInput, trace, useResults, useStore } from "#state";
import { rangeInWords } from "../parse";
import { SymbolText } from "../Symbol";
import { Formula, operands } from "./Formula";

/** A quantity of the design in hand as text: value, ± and unit. */
function valueText(key: Key, results: Results, u: Readonly<Record<InputKey, number>>, withU = true): string {
	const { label } = shownUnit(quantity(key).unit);
	const unit = label ? `\u00a0${label}` : "";
	if (isInputKey(key)) {
		const plusMinus = withU && u[key] > 0 ? ` ± ${shownUncertainty(key, u[key])}` : "";
		return `${shownInput(key, results.inputs[key])}${plusMinus}${unit}`;
	}
	if (isOutputKey(key)) {
		const { factor } = shownUnit(quantity(key).unit);
		const number = rounded(results.outputs[key] * factor, withU ? results.u[key] * factor : 0);
		return `${number.value}${number.u ? ` ± ${number.u}` : ""}${unit}`;
	}
	return `${key === "k_B" ? "8.617 × 10⁻⁵" : constants[key as ConstantKey].value}${unit}`;
}

/** Where a number comes from: its relation in symbols and in figures, and the source of each of its parts. Stays live. */
export function TracePanel() {
	const traced = useStore((state) => state.traced);
	return traced ? <Open key="trace" of={traced} /> : null;
}

function Open({ of }: { readonly of: Key }) {
	const results = useResults();
	const u = useStore((state) => state.design.u);
	const [trail, setTrail] = useState<readonly Key[]>([]);
	const panel = useRef<HTMLElement>(null);
	const opener = useRef<Element | null>(null);
	const { name } = quantity(of);

	// Focus goes into the panel when it opens and back to what opened it when it closes.
	useEffect(() => {
		opener.current = document.activeElement;
		panel.current?.focus();
		return () => {
			if (opener.current instanceof HTMLElement) opener.current.focus();
		};
	}, []);

	const follow = (key: Key) => {
		setTrail([...trail, of]);
		trace(key);
	};
	const back = () => {
		trace(trail.at(-1));
		setTrail(trail.slice(0, -1));
	};
	const equation = isOutputKey(of) ? equations.find(({ relation }) => relation.startsWith(`${of} =`)) : undefined;

	return (
		<section
			ref={panel}
			tabIndex={-1}
			aria-label={`Trace of ${name}`}
			className="trace"
			onKeyDown={(event) => {
				if (event.key === "Escape") trace(undefined);
			}}
		>
			<div className="flex items-baseline gap-4">
				<h2 className="font-serif text-lg leading-tight">
					{name}{" "}
					<span className="text-soft text-[0.8125rem] font-sans">{equation?.paper && `Paper, ${equation.paper}`}</span>
				</h2>
				<span className="ml-auto flex gap-4 text-[0.875rem]">
					{trail.length > 0 && (
						<button type="button" className="word-button" onClick={back}>
							Back
						</button>
					)}
					<button type="button" className="word-button" onClick={() => trace(undefined)}>
						Close
					</button>
				</span>
			</div>
			{isOutputKey(of) && (
				<>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide formula is scrolled by the keys too */}
					<section className="formulas" aria-label="Formula" tabIndex={0}>
						<Formula of={of} />
						<Formula of={of} values={(key) => valueText(key, results, u, key === of)} />
					</section>
					<p className="text-soft text-[0.8125rem] leading-snug max-w-prose">{equation?.note}</p>
					<ul className="operands">
						{operands(of).map((key) => (
							<li key={key}>
								<button type="button" className="trace-link" onClick={() => follow(key)}>
									<SymbolText of={key} />
								</button>
								<span>{quantity(key).name}</span>
								<span className="whitespace-nowrap text-right">{valueText(key, results, u)}</span>
								<span className="source">{sourceOf(key)}</span>
							</li>
						))}
					</ul>
				</>
			)}
			{isInputKey(of) && <InputSource of={of} value={valueText(of, results, u)} />}
			{of in constants && (
				<p className="leading-snug max-w-prose">
					{valueText(of, results, u)}. {constants[of as ConstantKey].source}
				</p>
			)}
		</section>
	);
}

/** The source of a part in one line: an input's own, a result's relation in words. */
function sourceOf(key: Key): string {
	if (isInputKey(key)) return `${statusWords[inputOf(key).status]}. ${inputOf(key).source}`;
	if (isOutputKey(key)) return "computed; press the symbol for its relation";
	return constants[key as ConstantKey].source;
}

const statusWords = { measured: "Measured", derived: "Derived", assumed: "Assumed" } as const;

function InputSource({ of, value }: { readonly of: InputKey; readonly value: string }) {
	const inputs = useStore((state) => state.design.inputs);
	const { default: original, source, status, why, detail } = inputOf(of);
	const { label } = shownUnit(inputOf(of).unit);
	return (
		<dl className="facts">
			<dt>Now</dt>
			<dd>
				{value}
				{detail && <span className="text-soft"> ({detail})</span>}
			</dd>
			<dt>Cell 1 as built</dt>
			<dd>
				{shownInput(of, original)} {label}
				{inputs[of] !== original && (
					<button type="button" className="word-button ml-3" onClick={() => setInput(of, original)}>
						Set
					</button>
				)}
			</dd>
			<dt>{statusWords[status]}</dt>
			<dd>{source}</dd>
			<dt>Limits</dt>
			<dd>
				{rangeInWords(of, inputs)}. Below: {why.min}. Above: {why.max}.
			</dd>
		</dl>
	);
}
