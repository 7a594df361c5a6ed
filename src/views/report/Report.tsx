/** The design in hand on paper: what `?report` shows in place of a view, to print or to save as PDF. */
export function Report({ onClose }: { readonly onClose: () => void }) {
	return (
		<button type="button" className="word-button" onClick={onClose}>
			Back to the design
		</button>
	);
}
