/** A figure that stands with its decimal point under those above it: the whole digits take one width, flush right. */
export function Aligned({ text }: { readonly text: string }) {
	const [, whole = "", rest = text] = /^(\D*\d+)(.*)$/.exec(text) ?? [];
	return (
		<span className="aligned">
			<span>{whole}</span>
			{rest}
		</span>
	);
}
