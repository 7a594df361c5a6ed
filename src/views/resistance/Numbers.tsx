import { memo, useDeferredValue } from "react";
import type { FigureTable } from "#charts/figure/Figure";
import { TableTools } from "#charts/figure/TableTools";
import { RateReadout } from "#controls/parameter/RateReadout";
import { SymbolText } from "#controls/Symbol";
import { type RateResultKey, rateResultKeys, rateResults } from "#model/rate/quantities";
import { absentReason } from "#model/rate/rated";
import { type RatedDesign, useRated } from "#state/rate";
import { grounds, numbersLead, remarkOf } from "./number-remarks";
import "./numbers.css";

const groups = [...new Set(rateResultKeys.map((key) => rateResults[key].group))];

/** Every number of this view with its validity; each opens its relation and sources. */
export function Numbers() {
	const now = useRated();
	const rated = useDeferredValue(now);
	const u = rated.u();
	const rows = rateResultKeys.map((key) => ({ key, remark: remarkOf(rated, key) }));
	const remarked = rows.filter(({ remark }) => remark !== "").length;
	return (
		<section className="resistance-section rate-numbers" aria-labelledby="rate-numbers-title">
			<h2 id="rate-numbers-title">What does each of these numbers rest on?</h2>
			<p className="rate-numbers-lead">{numbersLead(rated, remarked)}</p>
			<div className="rate-number-groups" data-late={rated !== now || undefined}>
				{groups.map((group) => (
					<section key={group} aria-label={group}>
						<h3>{group}</h3>
						<p className="text-soft">{grounds[group]}</p>
						<ul>
							{rows
								.filter(({ key }) => rateResults[key].group === group)
								.map(({ key, remark }) => (
									<Row
										key={key}
										of={key}
										value={rated.results[key]}
										u={u[key]}
										absent={absentReason(rated, key)}
										remark={remark}
									/>
								))}
						</ul>
					</section>
				))}
			</div>
			<TableTools
				name="numbers-at-the-current"
				title="Numbers at the current"
				description="Every result at the current with its ±, and what is to be said against it; a share is given as such, not in per cent."
				table={() => tableOf(rated)}
			/>
		</section>
	);
}

/** Numbers as computed, not rounded; where there is none the cell is empty and the remark says why. */
function tableOf(rated: RatedDesign): FigureTable {
	const u = rated.u();
	return {
		columns: [
			{ label: "symbol" },
			{ label: "name" },
			{ label: "group" },
			{ label: "value" },
			{ label: "standard uncertainty", uncertainty: true },
			{ label: "unit" },
			{ label: "remark" },
		],
		rows: rateResultKeys.map((key) => {
			const { name, group, unit } = rateResults[key];
			const value = absentReason(rated, key) === undefined ? rated.results[key] : Number.NaN;
			const around = Number.isFinite(value) && u[key] > 0 ? u[key] : Number.NaN;
			return [key, name, group, value, around, unit.label, remarkOf(rated, key)];
		}),
	};
}

interface RowProps {
	readonly of: RateResultKey;
	readonly value: number;
	readonly u: number;
	readonly absent: string | undefined;
	readonly remark: string;
}

const Row = memo(function Row({ of, value, u, absent, remark }: RowProps) {
	return (
		<li>
			<span className="rate-symbol">
				<SymbolText of={of} />
			</span>
			<span>{rateResults[of].name}</span>
			<span className="rate-value">
				<RateReadout of={of} value={value} u={u} absent={absent} />
			</span>
			<span className="rate-remark extrapolated">{remark}</span>
		</li>
	);
});
