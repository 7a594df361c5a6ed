/** Whether a key belongs to what an input method is composing, as of Japanese: Enter then ends a word, not a field. */
export const isComposing = ({
	nativeEvent,
	keyCode,
}: {
	nativeEvent: { isComposing: boolean };
	keyCode: number;
}): boolean =>
	// Safari tells it by the number alone
	nativeEvent.isComposing || keyCode === 229;
