import { inputKeys, nameInSentence } from "#model";
import { useStore } from "#state";

/** Above the inputs: what of the design the link has fixed; nothing where it fixes nothing of it. */
export function FixedLine() {
	const { inputs, words } = useStore((state) => state.locks);
	const fixed =
		inputs.size === inputKeys.length
			? ["all inputs"]
			: [...Array.from(inputs, nameInSentence), ...(words.has("hold") ? ["what is held"] : [])];
	if (fixed.length === 0) return null;
	return (
		<p className="fixed-line">
			Fixed by the link: {fixed.join(", ")}. {fixed.length > 1 || words.has("inputs") ? "They stay" : "It stays"}{" "}
			whatever is loaded.
		</p>
	);
}
