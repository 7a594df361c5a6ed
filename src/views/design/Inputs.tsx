import { HoldControl } from "#controls/HoldControl";
import { QuantitySlider, type Tick } from "#controls/QuantitySlider";
import { presetIds, presetOf } from "#library";
import { type InputGroup, type InputKey, inputKeys, inputOf, toPlace } from "#model";
import { type Results, useResults } from "#state";

/** The published values of an input, each with the first design that has it. */
function publishedTicks(key: InputKey): readonly Tick[] {
	const names = new Map<number, string>();
	for (const id of presetIds) {
		const { inputs, short } = presetOf(id);
		if (!names.has(inputs[key])) names.set(inputs[key], short);
	}
	return [...names].map(([value, of]) => ({ value, of }));
}

const ticks = {
	P: publishedTicks("P"),
	d_cathode: publishedTicks("d_cathode"),
	loading: publishedTicks("loading"),
	d_separator: publishedTicks("d_separator"),
	d_reservoir: publishedTicks("d_reservoir"),
};

const tones = {
	cathode: "var(--color-cathode)",
	separator: "var(--color-separator-line)",
	anode: "var(--color-anode)",
	other: "var(--color-rule)",
} as const;

/** All inputs: the five sliders under the layer that they belong to, the others folded beneath. */
export function Inputs() {
	return (
		<>
			<Layer name="Cathode" swatch="bg-cathode">
				<HoldControl />
				<QuantitySlider of="P" under="Cathode" tone={tones.cathode} ticks={ticks.P} coupled />
				<QuantitySlider of="d_cathode" under="Cathode" tone={tones.cathode} ticks={ticks.d_cathode} coupled />
				<QuantitySlider of="loading" under="Cathode" tone={tones.cathode} ticks={ticks.loading} coupled />
			</Layer>
			<Layer name="Separator" swatch="bg-separator">
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
			<OtherInputs />
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
	const { outputs } = useResults();
	return <>sodium reservoir, discharged; {toPlace(outputs.d_anode, 0)} µm when charged</>;
}

type FoldTitle = Exclude<InputGroup, "layers">;

/** What stands in a fold, for its folded line. */
const foldLines: Readonly<Record<FoldTitle, (results: Results) => string>> = {
	"Active material": ({ inputs }) => `${toPlace(inputs.q_active, 0)} mAh/g · ${toPlace(inputs.utilisation * 100, 0)} %`,
	Voltage: ({ inputs }) => `${toPlace(inputs.U, -2)} V`,
	"Densities, and sodium": () => "",
	"Temperature and resistance": ({ inputs }) => celsius(inputs, 0),
	Current: currentNow,
	"Current collectors and pouch": ({ inputs }) =>
		`${toPlace(inputs.d_collector_cathode, 0)} + ${toPlace(inputs.d_collector_anode, 0)} µm · ${toPlace(inputs.N_cells, 0)} cells`,
};

function OtherInputs() {
	return (
		<div className="folds">
			{(Object.keys(foldLines) as FoldTitle[]).map((title) => (
				<Fold key={title} title={title} />
			))}
		</div>
	);
}

const celsius = ({ T }: Results["inputs"], decimals: number) => `${toPlace(T - 273.15, -decimals)} °C`;

/** With the hours of a discharge as the C-rate is spoken, where it takes an hour or more. */
function currentNow({ inputs, outputs }: Results): string {
	const hours = 1 / outputs.C_rate;
	const rate = Number.isFinite(hours) && hours >= 1 ? ` · C/${toPlace(hours, 0)}` : "";
	return `${toPlace(inputs.j, -2)} mA/cm²${rate}`;
}

/** A folded group; each input in it stands with its source. */
function Fold({ title }: { readonly title: FoldTitle }) {
	return (
		<details>
			<summary>
				<span>{title}</span>
				<FoldLine title={title} />
			</summary>
			{inputKeys
				.filter((key) => inputOf(key).group === title)
				.map((key) => (
					<QuantitySlider key={key} of={key} tone={tones.other} note={sources[key]} />
				))}
		</details>
	);
}

function FoldLine({ title }: { readonly title: FoldTitle }) {
	return <span className="text-soft">{foldLines[title](useResults())}</span>;
}

function Celsius() {
	return <span className="text-ink">{celsius(useResults().inputs, 1)}. </span>;
}

const sources = Object.fromEntries(
	inputKeys.map((key) => {
		const { source, status } = inputOf(key);
		return [
			key,
			<>
				{key === "T" && <Celsius />}
				{status === "assumed" && <b className="font-semibold">Assumed. </b>}
				{source}
			</>,
		];
	}),
);
