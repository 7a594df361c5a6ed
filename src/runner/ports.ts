/** Ways to a host without a worker: for tests. */
import { createHost } from "./host";
import type { Connect } from "./messages";

/** No boundary at all. */
export const inline: Connect = ({ onMessage }) => ({ post: createHost(onMessage), close: () => {} });

/** Everything cloned on its way: what could not cross to a worker fails here too. */
export const serialised: Connect = ({ onMessage }) => {
	const host = createHost((message) => onMessage(structuredClone(message)));
	return { post: (message) => host(structuredClone(message)), close: () => {} };
};
