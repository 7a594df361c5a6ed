interface ReadingProps {
	/** Place, then results, where a pointer is. */
	readonly texts: readonly string[] | undefined;
	/** The same of the design in hand. */
	readonly now: readonly string[];
}

/** Beneath the map: what is at the pointer, or else at the point; each text in room of its own so that none moves another. */
export function Reading({ texts, now }: ReadingProps) {
	return (
		<p className={texts ? "map-reading" : "map-reading map-now"}>
			{(texts ?? now).map((text, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: each place in the row is one room.
				<span key={i}>{text}</span>
			))}
			<span className="map-hint">Drag the point, or press anywhere on the map.</span>
		</p>
	);
}
