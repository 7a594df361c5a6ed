/** A real worker. */
import type { Connect, FromHost } from "./messages";
import workerAddress from "./worker?worker&url";

/** What the page's policy lets through as the address of a script: this program's own worker, and nothing else. */
interface ScriptPolicy {
	readonly createScriptURL: (address: string) => string;
}
interface TrustedTypes {
	readonly createPolicy: (
		name: string,
		rules: { readonly createScriptURL: (address: string) => string },
	) => ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/** The address as browsers with Trusted Types take it; elsewhere the address itself. */
function trusted(): string {
	const types = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
	if (!types) return workerAddress;
	policy ??= types.createPolicy("cellwright-worker", { createScriptURL: () => workerAddress });
	return policy.createScriptURL("");
}

export const worker: Connect = ({ onMessage, onDeath }) => {
	const thread = new Worker(trusted(), { type: "module", name: "cellwright analyses" });
	thread.onmessage = ({ data }: MessageEvent<FromHost>) => onMessage(data);
	thread.onerror = (event) => {
		// what is told here need not be told on the console too
		event.preventDefault();
		onDeath();
	};
	thread.onmessageerror = onDeath;
	return { post: (message) => thread.postMessage(message), close: () => thread.terminate() };
};
