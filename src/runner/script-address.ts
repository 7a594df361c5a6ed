/**
 * The scripts that the page starts besides its own, and the one policy that lets their addresses through where the
 * browser has Trusted Types: the worker that runs the analyses and the one that keeps the page for use offline, nothing else.
 */
import workerAddress from "./worker?worker&url";

const addresses = { analyses: workerAddress, offline: "./sw.js" } as const;
type Started = keyof typeof addresses;

interface ScriptPolicy {
	readonly createScriptURL: (of: Started) => string;
}
interface TrustedTypes {
	readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/** The address as browsers with Trusted Types take it; elsewhere the address itself. */
export function scriptAddress(of: Started): string {
	const types = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
	if (!types) return addresses[of];
	policy ??= types.createPolicy("cellwright-scripts", { createScriptURL: (of) => addresses[of] });
	return policy.createScriptURL(of);
}
