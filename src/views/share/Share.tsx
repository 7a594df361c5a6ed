/** What can be passed on of the design in hand: its link, a picture of the link, a frame, files, a report, a citation. */
export function Share({ onClose }: { readonly onReport: () => void; readonly onClose: () => void }) {
	return (
		<button type="button" className="word-button" onClick={onClose}>
			Close
		</button>
	);
}
