/** A real worker. */
import type { Connect, FromHost } from "./messages";
import { scriptAddress } from "./script-address";

/** In the single file the script is a text in the page, and a page from disk may not start such a one as a module. */
const type: WorkerType = import.meta.env.MODE === "single" ? "classic" : "module";

export const worker: Connect = ({ onMessage, onDeath }) => {
	const thread = new Worker(scriptAddress("analyses"), { type, name: "cellwright analyses" });
	thread.onmessage = ({ data }: MessageEvent<FromHost>) => onMessage(data);
	thread.onerror = (event) => {
		// what is told here need not be told on the console too
		event.preventDefault();
		onDeath();
	};
	thread.onmessageerror = onDeath;
	return { post: (message) => thread.postMessage(message), close: () => thread.terminate() };
};
