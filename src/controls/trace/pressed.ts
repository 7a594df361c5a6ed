let pressed: Element | null = null;
addEventListener(
	"click",
	({ target }) => {
		pressed = target instanceof Element ? target.closest("button") : null;
	},
	true,
);

/** The button that was pressed last; null where the last press was on something else, or the button is gone since. */
export const lastPressed = (): Element | null => (pressed?.isConnected ? pressed : null);
