import { HoldControl } from "#controls/HoldControl";
import { QuantitySlider, type Tick } from "#controls/QuantitySlider";
import { presetIds, presetOf } from "#library";
import { type InputKey, inputKeys, inputOf, toPlace } from "#model";
import { type Results, useResults } from "#state";

/** The published values of an input, each with the designs that have it. */
function publishedTicks(key: InputKey): readonly Tick[] {
	const names = new Map<number, string[]>();
	for (const id of presetIds) {
		const { inputs, short } = presetOf(id);
		names.set(inputs[key], [...(names.get(inputs[key]) ?? []), short]);
	}
	return [...names].map(([value, of]) => ({ value, of: of[0] ?? "" }));
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

function OtherInputs() {
	return (
		<div className="folds">
			<Fold
				title="Active material"
				now={({ inputs }) => `${toPlace(inputs.q_active, 0)} mAh/g · ${toPlace(inputs.utilisation * 100, 0)} %`}
				keys={["q_active", "w_active", "utilisation"]}
			/>
			<Fold title="Voltage" now={({ inputs }) => `${toPlace(inputs.U, -2)} V`} keys={["U", "U_min", "U_max"]} />
			<Fold
				title="Densities"
				now={() => "g/cm³"}
				keys={["rho_cathode", "rho_liquid", "rho_separator", "rho_Na", "q_Na"]}
			/>
			<Fold
				title="Temperature and resistance"
				now={({ inputs }) => celsius(inputs, 0)}
				keys={["T", "sigma_ref", "E_sigma", "R_interface_ref", "E_interface", "R_cathode"]}
			/>
			<Fold title="Current" now={currentNow} keys={["j"]} />
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

interface FoldProps {
	readonly title: string;
	/** What stands in it, for the folded line. */
	readonly now: (results: Results) => string;
	readonly keys: readonly InputKey[];
}

/** A folded group; each input in it stands with its source. */
function Fold({ title, now, keys }: FoldProps) {
	return (
		<details>
			<summary>
				<span>{title}</span>
				<FoldNow now={now} />
			</summary>
			{keys.map((key) => (
				<QuantitySlider key={key} of={key} tone={tones.other} note={sources[key]} />
			))}
		</details>
	);
}

function FoldNow({ now }: Pick<FoldProps, "now">) {
	return <span className="text-soft">{now(useResults())}</span>;
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
