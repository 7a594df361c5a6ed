import { addressOf, type WorkId, workOf, works } from "#library/works";

/** All works that can be looked up, in the order of the list of references. */
export const references = (Object.keys(works) as WorkId[]).filter((id) => id !== "here" && id !== "general");

/** The number of a work in the list of references; pressed, it leads to the work itself. */
export function Reference({ to }: { readonly to: WorkId }) {
	if (to === "here") return "(computed here)";
	if (to === "general") return "(no source)";
	const work = workOf(to);
	const address = addressOf(work);
	const number = `[${references.indexOf(to) + 1}]`;
	if (!address) return number;
	return (
		<a className="reference" href={address} rel="noreferrer" title={work.cite} aria-label={`Reference ${number}`}>
			{number}
		</a>
	);
}
