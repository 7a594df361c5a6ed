import type { Best, BestAsked } from "#analysis/best";
import type { Stop } from "#analysis/seek";
import { SteadyButton } from "#controls/SteadyButton";
import {
	evaluate,
	hardLimits,
	type InputKey,
	inputOf,
	inputText,
	nameInSentence,
	type OutputKey,
	outputs as outputRows,
	rounded,
	type Uncertainties,
	uncertainties,
} from "#model";
import { untied } from "#model/tied";
import { type Results, sameInputs, setInputs } from "#state";
import { aimText, changing } from "./best-question";

interface Props {
	readonly best: Best;
	readonly asked: BestAsked;
	/** The design in hand. */
	readonly now: Results;
	readonly u: Uncertainties;
	/** What is listed of both designs. */
	readonly of: readonly OutputKey[];
	/** Whether it answers an earlier question. */
	readonly stale: boolean;
}

/** “239 ± 10 Wh/l” */
function resultText(of: OutputKey, value: number, u: number): string {
	const text = rounded(value, u);
	return `${text.value}${text.u ? `\u00a0±\u00a0${text.u}` : ""}\u00a0${outputRows[of].unit.label}`;
}

/** The best design beside the one in hand: what is to be changed, what holds it where it is, and what it brings. */
export function BestAnswer({ best, asked, now, u, of, stale }: Props) {
	const keys = changing(asked);
	if (best.forbidden)
		return (
			<p>
				<b>No design of these ranges can be had</b>: {limitText(best.forbidden, asked)}. Widen a range, or hold
				something else.
			</p>
		);
	const there = { outputs: evaluate(best.inputs), u: uncertainties(best.inputs, u) };
	const inHand = sameInputs(best.inputs, now.inputs);
	const wanted = (key: OutputKey) => asked.aims.some((aim) => aim.of === key);
	const [only] = asked.aims;
	return (
		<>
			<p className="best-said">
				{inHand
					? "The design in hand is the best of these ranges."
					: asked.aims.length === 1 && only
						? `The ${aimText(only)} of these ranges is ${resultText(only.of, there.outputs[only.of], there.u[only.of])}.`
						: "By these weights the best of these ranges is this."}
			</p>
			<table className="best-table">
				<thead>
					<tr>
						<th scope="col">
							<span className="sr-only">Input or result</span>
						</th>
						<th scope="col">in hand</th>
						<th scope="col">best</th>
					</tr>
				</thead>
				<tbody>
					{keys.map((key) => (
						<tr key={key}>
							<th scope="row">
								{inputOf(key).name}
								<Note of={key} best={best} asked={asked} />
							</th>
							{/* on a phone a unit may stand beneath its number */}
							<td>{untied(inputText(key, now.inputs[key]))}</td>
							<td>{untied(inputText(key, best.inputs[key]))}</td>
						</tr>
					))}
				</tbody>
				<tbody>
					{of.map((key) => (
						<tr key={key} className={wanted(key) ? "best-wanted" : undefined}>
							<th scope="row">{outputRows[key].name}</th>
							<td>{untied(resultText(key, now.outputs[key], now.u[key]))}</td>
							<td>{untied(resultText(key, there.outputs[key], there.u[key]))}</td>
						</tr>
					))}
				</tbody>
			</table>
			<SteadyButton
				// beside what has changed since, it would take that back unseen
				off={inHand || stale}
				onClick={() => setInputs(best.inputs)}
			>
				Load the best design
			</SteadyButton>
		</>
	);
}

/** What holds an input at its value in the best design. */
function Note({ of, best, asked }: { readonly of: InputKey; readonly best: Best; readonly asked: BestAsked }) {
	const stop = best.binding.find(({ key }) => key === of);
	const range = asked.ranges.find(({ key }) => key === of);
	const follows = range ? undefined : "follows";
	const binds =
		stop &&
		(range ? `at the ${stop.end === "min" ? "lower" : "upper"} end of its range` : `at its limit: ${limitWhy(stop)}`);
	const text = [follows, binds].filter(Boolean).join(", ");
	return text === "" ? null : <span className="best-note">{text}</span>;
}

const limitWhy = ({ key, end }: Stop) => inputOf(key).why[end];

/** “the cathode thickness would be more than 2000 µm, and no coating is cast thicker” */
function limitText(stop: Stop, { inputs }: BestAsked): string {
	const limit = hardLimits(stop.key, inputs)[stop.end];
	return `the ${nameInSentence(stop.key)} would be ${stop.end === "min" ? "less" : "more"} than ${inputText(stop.key, limit)}: ${limitWhy(stop)}`;
}
