import { RateReadout } from "#controls/parameter/RateReadout";
import { SymbolText } from "#controls/Symbol";
import { toPlace } from "#model";
import { type RateResultKey, rateResults } from "#model/rate/quantities";
import { absentReason } from "#model/rate/rated";
import { useRated } from "#state/rate";
import { remarkOf } from "../resistance/number-remarks";
import { asSet } from "./changes";

/** What a reader of a report asks of a rate; all others stand in the Resistance view. */
const shown: readonly RateResultKey[] = [
	"C_accessible",
	"E_V_rate",
	"E_m_rate",
	"j_lim",
	"C_rate_lim",
	"u_salt",
	"s_end",
	"R_pores",
	"p_heat",
	"x_Na",
	"N_reservoir",
	"j_void",
];

/** What is left at the current, each with whether what it rests on holds. */
export function AtCurrent() {
	const rated = useRated();
	const u = rated.u();
	const { j, T } = rated.inputs;
	return (
		<section aria-labelledby="report-rate">
			<h2 id="report-rate">
				At {asSet("j", j)} and {toPlace(T - 273.15, -1)} °C
			</h2>
			<p>
				These go beyond the paper: liquid in the pores, salt, sodium excess, pressure. Liquid, pressure and cycling
				count as exact.
			</p>
			<table className="report-table rated">
				<thead>
					<tr>
						<th scope="col">Symbol</th>
						<th scope="col">Quantity</th>
						<th scope="col">Value</th>
						<th scope="col">Validity</th>
					</tr>
				</thead>
				<tbody>
					{shown.map((key) => (
						<tr key={key}>
							<td className="symbol">
								<SymbolText of={key} />
							</td>
							<th scope="row">{rateResults[key].name}</th>
							<td className="value">
								<RateReadout of={key} value={rated.results[key]} u={u[key]} absent={absentReason(rated, key)} />
							</td>
							<td className="source">{remarkOf(rated, key) || "holds"}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
