import { HoldControl } from "#controls/HoldControl";
import { QuantitySlider, type Tick } from "#controls/QuantitySlider";
import { presetIds, presetOf } from "#library";
import { type InputKey, inputOf, toPlace } from "#model";
import { useResults } from "#state";

/** The published values of an input, each with the designs that have it. */
function publishedTicks(key: InputKey): readonly Tick[] {
	const names = new Map<number, string[]>();
	for (const id of presetIds) {
		const { inputs, short } = presetOf(id);
		names.set(inputs[key], [...(names.get(inputs[key]) ?? []), short]);
	}
	return [...names].map(([value, of]) => ({ value, of: of[0] ?? "" }));
}

const ticks = Object.fromEntries(
	(["P", "d_cathode", "loading", "d_separator", "d_reservoir"] as const).map((key) => [key, publishedTicks(key)]),
);

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
				<QuantitySlider of="P" under="Cathode" tone={tones.cathode} ticks={ticks.P ?? []} coupled />
				<QuantitySlider of="d_cathode" under="Cathode" tone={tones.cathode} ticks={ticks.d_cathode ?? []} coupled />
				<QuantitySlider of="loading" under="Cathode" tone={tones.cathode} ticks={ticks.loading ?? []} coupled />
			</Layer>
			<Layer name="Separator" swatch="bg-separator">
				<QuantitySlider of="d_separator" under="Separator" tone={tones.separator} ticks={ticks.d_separator ?? []} />
			</Layer>
			<Layer name="Anode" swatch="bg-anode">
				<QuantitySlider
					of="d_reservoir"
					under="Anode"
					tone={tones.anode}
					ticks={ticks.d_reservoir ?? []}
					note={<ChargedAnode />}
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

function ChargedAnode() {
	const { outputs } = useResults();
	return <>sodium reservoir, discharged; {toPlace(outputs.d_anode, 0)} µm when charged</>;
}

function OtherInputs() {
	const { inputs, outputs } = useResults();
	const hours = 1 / outputs.C_rate;
	return (
		<div className="folds">
			<Fold
				title="Active material"
				now={`${toPlace(inputs.q_active, 0)} mAh/g · ${toPlace(inputs.utilisation * 100, 0)} %`}
				keys={["q_active", "w_active", "utilisation"]}
			/>
			<Fold title="Voltage" now={`${toPlace(inputs.U, -2)} V`} keys={["U", "U_min", "U_max"]} />
			<Fold title="Densities" now="g/cm³" keys={["rho_cathode", "rho_liquid", "rho_separator", "rho_Na", "q_Na"]} />
			<Fold
				title="Temperature and resistance"
				now={`${toPlace(inputs.T - 273.15, 0)} °C`}
				keys={["T", "sigma_ref", "E_sigma", "R_interface_ref", "E_interface", "R_cathode"]}
			/>
			<Fold
				title="Current"
				now={`${toPlace(inputs.j, -2)} mA/cm²${Number.isFinite(hours) && hours >= 1 ? ` · C/${toPlace(hours, 0)}` : ""}`}
				keys={["j"]}
			/>
		</div>
	);
}

/** A folded group; each input in it stands with its source. */
function Fold({
	title,
	now,
	keys,
}: {
	readonly title: string;
	readonly now: string;
	readonly keys: readonly InputKey[];
}) {
	return (
		<details>
			<summary>
				<span>{title}</span>
				<span className="text-soft">{now}</span>
			</summary>
			{keys.map((key) => (
				<QuantitySlider key={key} of={key} tone={tones.other} note={<Source of={key} />} />
			))}
		</details>
	);
}

function Source({ of }: { readonly of: InputKey }) {
	const { source, status } = inputOf(of);
	const { inputs } = useResults();
	return (
		<>
			{of === "T" && <span className="text-ink">{toPlace(inputs.T - 273.15, -1)} °C. </span>}
			{status === "assumed" && <b className="font-semibold">Assumed. </b>}
			{source}
		</>
	);
}
