import { Fragment, useEffect, useRef } from "react";
import { isPresetId, type PresetId, presetOf } from "#library";
import {
	type ConstantKey,
	constants,
	type InputKey,
	inputOf,
	isInputKey,
	isOutputKey,
	type Key,
	quantity,
	refusal,
	rounded,
	shownInput,
	shownUncertainty,
	shownUnit,
} from "#model";
import { equations } from "#model/equations";
import {
	closeTrace,
	presetResults,
	type Results,
	setInput,
	type Traced,
	traceBack,
	traceFurther,
	useResults,
	useStore,
} from "#state";
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

/** Where a number or a design comes from: relation in symbols and in figures, and the source of each part. Stays live. */
export function TracePanel() {
	const traced = useStore((state) => state.trail.at(-1));
	return traced === undefined ? null : <Open of={traced} />;
}

function Open({ of }: { readonly of: Traced }) {
	const deep = useStore((state) => state.trail.length > 1);
	const panel = useRef<HTMLElement>(null);
	const opener = useRef<Element | null>(null);

	// Focus goes into the panel, also when it turns to something else, and at the end back to what opened it.
	// biome-ignore lint/correctness/useExhaustiveDependencies: what is traced is the trigger
	useEffect(() => {
		const active = document.activeElement;
		if (active && !panel.current?.contains(active) && active !== document.body) opener.current = active;
		panel.current?.focus();
	}, [of]);
	useEffect(
		() => () => {
			if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus();
		},
		[],
	);

	const name = isPresetId(of) ? presetOf(of).name : quantity(of).name;
	const equation =
		!isPresetId(of) && isOutputKey(of) ? equations.find(({ relation }) => relation.startsWith(`${of} =`)) : undefined;
	return (
		<section ref={panel} tabIndex={-1} aria-label={`Trace of ${name}`} className="trace">
			<div className="flex items-baseline gap-4">
				<h2 className="font-serif text-lg leading-tight">
					{name}{" "}
					<span className="text-soft text-[0.8125rem] font-sans">{equation?.paper && `Paper, ${equation.paper}`}</span>
				</h2>
				<span className="ml-auto flex gap-4 text-[0.875rem]">
					{deep && (
						<button type="button" className="word-button" onClick={traceBack}>
							Back
						</button>
					)}
					<button type="button" className="word-button" onClick={closeTrace}>
						Close
					</button>
				</span>
			</div>
			{isPresetId(of) ? <PresetSource of={of} /> : <QuantitySource of={of} note={equation?.note} />}
		</section>
	);
}

function QuantitySource({ of, note }: { readonly of: Key; readonly note: string | undefined }) {
	const results = useResults();
	const u = useStore((state) => state.design.u);
	return (
		<>
			{isOutputKey(of) && (
				<>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide formula is scrolled by the keys too */}
					<section className="formulas" aria-label="Formula" tabIndex={0}>
						<Formula of={of} />
						<Formula of={of} values={(key) => valueText(key, results, u, key === of)} />
					</section>
					<p className="text-soft text-[0.8125rem] leading-snug max-w-prose">{note}</p>
					<ul className="operands">
						{operands(of).map((key) => (
							<li key={key}>
								<button type="button" className="trace-link" onClick={() => traceFurther(key)}>
									<SymbolText of={key} />
								</button>
								<span>{quantity(key).name}</span>
								<span className="amount">{valueText(key, results, u)}</span>
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
		</>
	);
}

/** A published design: what it is, and what the paper prints of it beside what the model makes of it here and now. */
function PresetSource({ of }: { readonly of: PresetId }) {
	const preset = presetOf(of);
	const { outputs, u } = presetResults(of);
	return (
		<dl className="facts">
			<dt>Source</dt>
			<dd>{preset.source}</dd>
			{(["E_V", "E_m"] as const).map((key) => {
				const { value, u: computedU } = rounded(outputs[key], u[key]);
				const printed = preset.printed?.[key];
				const { label } = quantity(key).unit;
				return (
					<Fragment key={key}>
						<dt>{quantity(key).name}</dt>
						<dd>
							{value} ± {computedU} {label}
							<span className="text-soft">
								{printed
									? `; printed: ${printed.value}${printed.u ? ` ± ${printed.u}` : ""} ${label}, ${printed.place}`
									: "; not printed in the paper"}
							</span>
						</dd>
					</Fragment>
				);
			})}
		</dl>
	);
}

/** The source of a part in one line: an input's own, a result's relation in words. */
function sourceOf(key: Key): string {
	if (isInputKey(key)) return `${statusWords[inputOf(key).status]}. ${inputOf(key).source}`;
	if (isOutputKey(key)) return "computed; press the symbol for its relation";
	return constants[key as ConstantKey].source;
}

const statusWords = {
	measured: "Measured",
	derived: "Derived",
	claimed: "Claimed",
	chosen: "Chosen",
	assumed: "Assumed",
} as const;

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
					<button
						type="button"
						className="word-button ml-3"
						disabled={refusal(of, original, inputs) !== undefined}
						onClick={() => setInput(of, original)}
					>
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
