import type { See } from "#library/disagreements/index";
import { encodeLink, firstShowing, fromPreset } from "#permalink";
import { useStore } from "#state";
import { Typeset } from "./Typeset";

/** A link to the design in which something can be seen; the user's own path and hold stay, and what is compared. */
export function Look({ see }: { readonly see: See }) {
	const hold = useStore((state) => state.design.hold);
	const steps = useStore((state) => state.design.steps);
	const set = useStore((state) => state.showing.set);
	const ref = useStore((state) => state.showing.ref);
	const design = fromPreset(see.preset, hold, steps);
	const inputs = { ...design.inputs, ...see.inputs };
	return (
		<a className="look" href={encodeLink({ ...design, inputs }, { ...firstShowing, view: see.view, set, ref })}>
			<Typeset text={see.label} />
		</a>
	);
}
