interface ReadingProps {
	/** Place, then results; nothing where no pointer is over the map. */
	readonly texts: readonly string[] | undefined;
}

/** Beneath the map: what is at the pointer, each text in room of its own so that none moves another. */
export function Reading({ texts }: ReadingProps) {
	return (
		<p className="map-reading">
			{texts ? (
				texts.map((text, i) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: each place in the row is one room.
					<span key={i}>{text}</span>
				))
			) : (
				<span className="map-hint">Drag the point, or press anywhere on the map to bring it there.</span>
			)}
		</p>
	);
}
