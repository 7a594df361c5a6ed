import type { CSSProperties } from "react";

/** Places that the whole digits have with their sign: more of them push the figure to the right. */
const places = 4;

/** A figure that stands with its decimal point under those above it. It is one text, so that it is read as one number. */
export function Aligned({ text }: { readonly text: string }) {
	const [whole = ""] = /^\D*\d+/.exec(text) ?? [];
	// figures and signs are as wide as each other; a space is a quarter of that
	const lacking = Math.max(0, places - whole.replaceAll(/\s/g, "").length - 0.25 * (whole.match(/\s/g)?.length ?? 0));
	return (
		<span className="aligned" style={{ "--lacking": lacking } as CSSProperties}>
			{text}
		</span>
	);
}
