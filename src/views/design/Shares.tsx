import type { OutputKey } from "#model";
import { countedText } from "#model/counted";
import { trace, useResults } from "#state";
import "./shares.css";

const layers = [
	{ name: "anode", className: "bg-anode" },
	{ name: "separator", className: "bg-separator inset-ring inset-ring-separator-line" },
	{ name: "cathode", className: "bg-cathode" },
] as const;

/** What each layer takes of the stack's thickness and of its mass. */
export function Shares() {
	const { inputs, outputs, u } = useResults();
	const { d_anode, d_cell, m_anode, m_separator, m_cathode, m_cell } = outputs;
	return (
		<div className="shares">
			<Share
				of="d_cell"
				title="Thickness"
				total={`${countedText(d_cell, u.d_cell)} µm`}
				parts={[d_anode, inputs.d_separator, inputs.d_cathode]}
			/>
			<Share
				of="m_cell"
				title="Mass"
				total={`${countedText(m_cell, u.m_cell)} mg/cm²`}
				parts={[m_anode, m_separator, m_cathode]}
			/>
		</div>
	);
}

function Share({
	of,
	title,
	total,
	parts,
}: {
	readonly of: OutputKey;
	readonly title: string;
	readonly total: string;
	readonly parts: readonly [number, number, number];
}) {
	const sum = parts[0] + parts[1] + parts[2];
	const percent = wholePercent(parts.map((part) => part / sum));
	return (
		<div>
			<p className="text-soft text-[0.8125rem]">
				{title}{" "}
				<button
					type="button"
					className="readout text-ink"
					aria-label={`${title} ${total}`}
					title="Show the formula"
					onClick={() => trace(of)}
				>
					{total}
				</button>
			</p>
			<div className="share-bar" aria-hidden="true">
				{layers.map(({ name, className }, i) => (
					<span key={name} className={className} style={{ flexGrow: parts[i] }} />
				))}
			</div>
			<ul className="share-labels">
				{layers.map(({ name }, i) => (
					<li key={name} style={{ flexGrow: parts[i] }}>
						<span className="sr-only">{name} </span>
						{percent[i]} %
					</li>
				))}
			</ul>
		</div>
	);
}

/** Whole percentages that add up to 100: the largest remainders are rounded up. */
function wholePercent(shares: readonly number[]): readonly number[] {
	const floors = shares.map((share) => Math.floor(share * 100));
	const missing = 100 - floors.reduce((a, b) => a + b, 0);
	const up = shares
		.map((share, i) => ({ i, rest: share * 100 - floors[i]! }))
		.toSorted((a, b) => b.rest - a.rest)
		.slice(0, missing)
		.map(({ i }) => i);
	return floors.map((floor, i) => (up.includes(i) ? floor + 1 : floor));
}
