import { type FigureTable, shownCell, shownColumns } from "./table";

/** E_V → E with V below it, as the equations have it. */
function Label({ text }: { readonly text: string }) {
	const [, before = "", symbol, index, after = ""] = /^(.*?)\b([A-Za-zρσησ])_([A-Za-z]+)\b(.*)$/.exec(text) ?? [];
	if (!symbol) return text;
	return (
		<>
			{before}
			<i className="font-serif">{symbol}</i>
			<sub className="text-[0.75em]">{index}</sub>
			{after}
		</>
	);
}

export function TableView({ table, title }: { readonly table: FigureTable; readonly title: string }) {
	const columns = shownColumns(table.columns);
	const place = (index: number) => (index === 0 ? "pr-4 text-left" : "pl-4 text-right");
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by key.
		<section className="overflow-x-auto" aria-label={`Table: ${title}`} tabIndex={0}>
			<table className="border-rule border-t border-b text-[0.8125rem] leading-snug tabular-nums">
				<caption className="sr-only">{title}</caption>
				<thead>
					<tr className="border-hairline border-b align-bottom text-soft">
						{columns.map((column) => (
							<th key={column.index} scope="col" className={`py-1.5 font-normal ${place(column.index)}`}>
								<Label text={column.label} />
								{column.unit && <span className="block whitespace-nowrap">{column.unit}</span>}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{table.rows.map((row, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity, and none of them holds state.
						<tr key={index} className="border-hairline [&:not(:last-child)]:border-b">
							{columns.map((column) =>
								column.index === 0 ? (
									<th key={column.index} scope="row" className="py-1 pr-4 text-left font-normal">
										{shownCell(row, column)}
									</th>
								) : (
									<td key={column.index} className={`whitespace-nowrap py-1 ${place(column.index)}`}>
										{shownCell(row, column)}
									</td>
								),
							)}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
