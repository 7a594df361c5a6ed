import { inputKeys, nameInSentence } from "#model";
import { useStore } from "#state";

/** Above the inputs: what of the design the link has fixed; nothing where it fixes nothing of it. */
export function FixedLine() {
	const { inputs, words } = useStore((state) => state.locks);
	const fixed =
		inputs.size === inputKeys.length
			? ["all inputs"]
			: [...Array.from(inputs, nameInSentence), ...(words.has("hold") ? ["what is held"] : [])];
	return fixed.length === 0 ? null : <p className="fixed-line">Fixed by the link: {fixed.join(", ")}.</p>;
}
