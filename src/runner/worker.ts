/** The script of the worker. */
import { createHost } from "./host";
import type { FromHost, ToHost } from "./messages";

const host = createHost((message: FromHost) => postMessage(message));
addEventListener("message", ({ data }: MessageEvent<ToHost>) => host(data));
