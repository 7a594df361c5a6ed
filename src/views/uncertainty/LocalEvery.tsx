import { useMemo, useState } from "react";
import type { Dependence } from "#analysis/dependence";
import type { FigureTable } from "#charts/figure/Figure";
import { TableTools } from "#charts/figure/TableTools";
import { percentText } from "#charts/tornado/TornadoChart";
import { inputOf, type OutputKey, quantity, shownUncertainty, shownUnit, significant } from "#model";
import type { Design, Nudge } from "#permalink";
import { subjectName } from "#views/design/SubjectChoice";
import { effectMatrix, type Matrix } from "./local-matrix";

interface EveryProps {
	readonly design: Design;
	readonly nudge: Nudge;
	readonly dependence: Dependence;
	/** The result that stands first. */
	readonly subject: OutputKey;
}

const titles: Readonly<Record<Nudge, string>> = {
	u: "What the ± of each input does to every result",
	tenth: "What 1 % more of each input does to every result",
};
const meanings: Readonly<Record<Nudge, string>> = {
	u: "The change of the result, in its unit, when the input is higher by its ±.",
	tenth: "The change of the result in per cent for 1 % more of the input, with what gives way to it.",
};

/** The effect of every input on every result, folded: computed while it is open. */
export function LocalEvery(props: EveryProps) {
	const [open, setOpen] = useState(false);
	return (
		<details className="every-effect" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>Every input, every result</summary>
			{open && <Effects {...props} />}
		</details>
	);
}

function Effects({ design, nudge, dependence, subject }: EveryProps) {
	const { u } = design;
	const matrix = useMemo(() => effectMatrix(design, nudge, dependence, subject), [design, nudge, dependence, subject]);
	const title = titles[nudge];
	return (
		<>
			<p className="text-soft">{meanings[nudge]}</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by key. */}
			<section className="every-scroll" aria-label={`Table: ${title}`} tabIndex={0}>
				<table>
					<caption className="sr-only">{title}</caption>
					<thead>
						<tr>
							<th scope="col">Input</th>
							{matrix.outputs.map((output) => (
								<th key={output} scope="col">
									{subjectName(output)}
									{nudge === "u" && <span>{shownUnit(quantity(output).unit).label}</span>}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{matrix.inputs.map((input) => (
							<tr key={input}>
								<th scope="row">
									{inputOf(input).name}
									{nudge === "u" && (
										<span>
											± {shownUncertainty(input, u[input])} {shownUnit(inputOf(input).unit).label}
										</span>
									)}
								</th>
								{matrix.outputs.map((output) => (
									<td key={output}>{effectText(matrix.effect(input, output), output, nudge)}</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
			<TableTools
				name={nudge === "u" ? "effects-of-uncertainties" : "elasticities"}
				title={title}
				description={meanings[nudge]}
				table={() => tableOf(matrix, nudge)}
			/>
		</>
	);
}

const factorOf = (output: OutputKey, nudge: Nudge) => (nudge === "u" ? shownUnit(quantity(output).unit).factor : 1);

function effectText(effect: number | undefined, output: OutputKey, nudge: Nudge): string {
	if (effect === undefined) return "";
	const shown = effect * factorOf(output, nudge);
	return nudge === "u" ? significant(shown, 2) : percentText(shown);
}

/** Numbers as computed, not rounded. */
const tableOf = ({ inputs, outputs, effect }: Matrix, nudge: Nudge): FigureTable => ({
	columns: [
		{ label: "Input" },
		...outputs.map((output) => ({
			label: subjectName(output),
			unit: nudge === "u" ? shownUnit(quantity(output).unit).label : "% for 1 %",
		})),
	],
	rows: inputs.map((input) => [
		inputOf(input).name,
		...outputs.map((output) => {
			const found = effect(input, output);
			return found === undefined ? "" : found * factorOf(output, nudge);
		}),
	]),
});
