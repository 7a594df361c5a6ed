/** What the reader is to know, at the top of the page until it is dismissed. */
import { useStore } from "./state";

export interface Notice {
	readonly heading: string;
	readonly lines: readonly string[];
	/** What can be done about it at once. */
	readonly action?: { readonly label: string; readonly act: () => void };
}

/** Tells the reader something that stays on the page until it is dismissed; the same is told once. */
export function tell(notice: Notice): void {
	useStore.setState(({ notices }) => ({
		notices: [...notices.filter(({ heading }) => heading !== notice.heading), notice],
	}));
}

export const dismissNotices = (): void => useStore.setState({ notices: [] });
