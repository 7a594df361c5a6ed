import { rateText } from "#analysis/rate-text";
import { HoldControl } from "#controls/HoldControl";
import { QuantitySlider, type Tick } from "#controls/QuantitySlider";
import { presetIds, presetOf } from "#library";
import { knownWords, provenance } from "#library/provenance";
import { type InputGroup, type InputKey, inputKeys, inputOf, shownInput, toPlace } from "#model";
import { countedText } from "#model/counted";
import { tied } from "#model/tied";
import { type Results, useResults, useStore } from "#state";
import "./fold.css";
import "./inputs.css";

/** The published values of an input, each with the first design that has it. */
function publishedTicks(key: InputKey): readonly Tick[] {
	const names = new Map<number, string>();
	for (const id of presetIds) {
		const { inputs, short } = presetOf(id);
		if (!names.has(inputs[key])) names.set(inputs[key], short);
	}
	return [...names].map(([value, of]) => ({ value, of }));
}

const ticks = Object.fromEntries(inputKeys.map((key) => [key, publishedTicks(key)])) as Record<
	InputKey,
	readonly Tick[]
>;

const none: readonly never[] = [];

const tones = {
	cathode: "var(--color-cathode)",
	separator: "var(--color-separator-line)",
	anode: "var(--color-anode)",
	other: "var(--color-rule)",
} as const;

/**
 * All inputs: the five sliders under the layer that they belong to, the others folded beneath. Those that a view has in
 * another place are left out.
 */
export function Inputs({ without = none }: { readonly without?: readonly InputKey[] }) {
	return (
		<>
			<Layer name="Cathode" swatch="bg-cathode">
				<HoldControl />
				<QuantitySlider of="P" under="Cathode" tone={tones.cathode} ticks={ticks.P} coupled />
				<QuantitySlider of="d_cathode" under="Cathode" tone={tones.cathode} ticks={ticks.d_cathode} coupled />
				<QuantitySlider of="loading" under="Cathode" tone={tones.cathode} ticks={ticks.loading} coupled />
			</Layer>
			<Layer name="Separator" swatch="bg-separator inset-ring inset-ring-separator-line">
				<QuantitySlider of="d_separator" under="Separator" tone={tones.separator} ticks={ticks.d_separator} />
			</Layer>
			<Layer name="Anode" swatch="bg-anode">
				<QuantitySlider
					of="d_reservoir"
					under="Anode"
					tone={tones.anode}
					ticks={ticks.d_reservoir}
					note={chargedAnode}
				/>
			</Layer>
			<OtherInputs without={without} />
		</>
	);
}

function Layer({
	name,
	swatch,
	children,
}: {
	readonly name: string;
	readonly swatch: string;
	readonly children: React.ReactNode;
}) {
	return (
		<section className="layer" aria-label={name}>
			<h2 className="font-serif font-semibold flex items-center gap-2">
				<span aria-hidden="true" className={`swatch ${swatch}`} />
				{name}
			</h2>
			{children}
		</section>
	);
}

const chargedAnode = <ChargedAnode />;

function ChargedAnode() {
	const { outputs, u } = useResults();
	return <>sodium reservoir, discharged; {tied(`${countedText(outputs.d_anode, u.d_anode)} µm`)} when charged</>;
}

type FoldTitle = Exclude<InputGroup, "layers">;

/** What stands in a fold, for its folded line; and what the fold is called where a view has some of it elsewhere. */
const folds: Readonly<Record<FoldTitle, { readonly line: (results: Results) => string; readonly rest?: string }>> = {
	"Active material": {
		line: ({ inputs }) => `${toPlace(inputs.q_active, 0)} mAh/g · ${toPlace(inputs.utilisation * 100, 0)} %`,
	},
	Voltage: { line: ({ inputs }) => `${toPlace(inputs.U, -2)} V` },
	"Densities, and sodium": { line: () => "" },
	"Temperature and resistance": { line: ({ inputs }) => celsius(inputs, 0), rest: "Resistance" },
	Current: { line: (results) => `${shownInput("j", results.inputs.j)} mA/cm² · ${currentRate(results)}` },
	"Current collectors and pouch": {
		line: ({ inputs: { N_cells } }) => `${shownInput("N_cells", N_cells)} ${N_cells === 1 ? "cell" : "cells"}`,
	},
};

function OtherInputs({ without }: { readonly without: readonly InputKey[] }) {
	return (
		<div className="folds">
			{(Object.keys(folds) as FoldTitle[]).map((title) => (
				<Fold key={title} title={title} without={without} />
			))}
		</div>
	);
}

const celsius = ({ T }: Results["inputs"], decimals: number) => `${toPlace(T - 273.15, -decimals)}\u00a0°C`;

const currentRate = ({ outputs: { C_rate } }: Results): string => (C_rate > 0 ? rateText(C_rate) : "no current");

/** A folded group; each input in it stands with its source. */
function Fold({ title, without }: { readonly title: FoldTitle; readonly without: readonly InputKey[] }) {
	const all = inputKeys.filter((key) => inputOf(key).group === title);
	const keys = all.filter((key) => !without.includes(key));
	if (keys.length === 0) return null;
	const whole = keys.length === all.length;
	return (
		<details>
			<summary>
				<span>{whole ? title : (folds[title].rest ?? title)}</span>
				{whole ? <FoldLine title={title} /> : <span />}
			</summary>
			{keys.map((key) => (
				<OtherInput key={key} of={key} />
			))}
		</details>
	);
}

/** The slider of an input that belongs to no layer, with its source beneath. */
export const OtherInput = ({ of }: { readonly of: InputKey }) => (
	<QuantitySlider of={of} tone={tones.other} ticks={ticks[of].length > 1 ? ticks[of] : none} note={sources[of]} />
);

function FoldLine({ title }: { readonly title: FoldTitle }) {
	return <span className="text-soft">{tied(folds[title].line(useResults()))}</span>;
}

/** What an input is in other words, on a line of its own: nothing moves beside it. */
const otherWords: { readonly [K in InputKey]?: (results: Results) => string } = {
	j: currentRate,
	T: ({ inputs }) => celsius(inputs, 1),
};

function OtherWords({ of }: { readonly of: InputKey }) {
	const results = useResults();
	return <p className="text-ink">{otherWords[of]?.(results)}</p>;
}

function Source({ of }: { readonly of: InputKey }) {
	const known = useStore(({ design }) => provenance(design, of).known);
	const source = useStore(({ design }) => provenance(design, of).source);
	return (
		<>
			{of in otherWords && <OtherWords of={of} />}
			{(known === "assumed" || known === "set") && <b className="font-semibold">{knownWords[known]}. </b>}
			{tied(source)}
		</>
	);
}

const sources = Object.fromEntries(inputKeys.map((key) => [key, <Source key={key} of={key} />]));
