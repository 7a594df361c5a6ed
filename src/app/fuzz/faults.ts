/** Whatever the browser itself calls a fault: errors, rejections that nobody handles, what the content policy refuses. */

const shown = (what: unknown): string => (what instanceof Error ? `${what.name}: ${what.message}` : String(what));

/** Listens from now on; the answer gives what was heard since it was last asked. */
export function listenForFaults(): () => readonly string[] {
	let heard: string[] = [];
	addEventListener("error", ({ message, error }) => heard.push(`error: ${error ? shown(error) : message}`));
	addEventListener("unhandledrejection", ({ reason }) => heard.push(`rejection: ${shown(reason)}`));
	addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
		heard.push(`content policy: ${violatedDirective} ${blockedURI}`),
	);
	const original = console.error;
	console.error = (...said: unknown[]) => {
		heard.push(`console: ${said.map(shown).join(" ")}`);
		original.apply(console, said);
	};
	return () => {
		const all = heard;
		heard = [];
		return all;
	};
}
