import { useDeferredValue } from "react";
import { encodeLink } from "#permalink";
import { useStore } from "#state";
import { addressWithout } from "./presentation";

/** Beneath an embedded view: what it belongs to, and the way to the whole page with the same design. */
export function EmbeddedLine() {
	// an address is not needed on the way of a drag
	const design = useDeferredValue(useStore((state) => state.design));
	const showing = useStore((state) => state.showing);
	const page = addressWithout("embed");
	return (
		<footer className="embedded-line">
			Cellwright
			{page !== undefined && (
				<>
					{" · "}
					<a
						href={page + encodeLink(design, showing)}
						target="_blank"
						rel="noopener"
						onClick={({ currentTarget }) => {
							const { design, showing } = useStore.getState();
							currentTarget.href = page + encodeLink(design, showing);
						}}
					>
						open the whole page
					</a>
				</>
			)}
		</footer>
	);
}
