/** The name of a design in a table: on two lines at most, whole where the pointer rests and for who listens. */
export const ColumnName = ({ name }: { readonly name: string }) => (
	<span className="compare-title" title={name}>
		{name}
	</span>
);
