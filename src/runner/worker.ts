/** The script of the worker. */
import { createHost } from "./host";
import type { FromHost, ToHost } from "./messages";

// A timer would wait 4 ms between slices; a message to itself comes after those that are there already, and at once.
const { port1, port2 } = new MessageChannel();
const host = createHost(
	(message: FromHost) => postMessage(message),
	(go) => {
		port1.onmessage = go;
		port2.postMessage(undefined);
	},
);
addEventListener("message", ({ data }: MessageEvent<ToHost>) => host(data));
