/** The name of a design in a table: on three lines at most, two on a phone; whole where the pointer rests and for who listens. */
export const ColumnName = ({ name }: { readonly name: string }) => (
	<span className="compare-title" title={name}>
		{name}
	</span>
);
