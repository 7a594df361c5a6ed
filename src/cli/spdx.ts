/**
 * Licence expressions of SPDX (spdx.github.io/spdx-spec, annex D): names joined by AND, OR and brackets; AND binds closer.
 * A name with an exception ("GPL-2.0-only WITH Classpath-exception-2.0") counts as one name.
 */

/** Whether an expression can be met with the allowed licences alone; what is no expression cannot. */
export function meets(expression: string, allowed: ReadonlySet<string>): boolean {
	const words = expression.replace(/[()]/g, " $& ").trim().split(/\s+/);
	let at = 0;
	const taken = (word: string) => words[at] === word && ++at > 0;
	// both sides are always read, so that the place moves on
	const either = (): boolean => {
		let met = both();
		while (taken("OR")) met = both() || met;
		return met;
	};
	const both = (): boolean => {
		let met = one();
		while (taken("AND")) met = one() && met;
		return met;
	};
	const one = (): boolean => {
		if (taken("(")) {
			const met = either();
			return taken(")") && met;
		}
		const name = words[at++] ?? "";
		if (!/^(?!(?:AND|OR|WITH)$)[\w.+-]+$/.test(name)) {
			at = Infinity;
			return false;
		}
		return allowed.has(taken("WITH") ? `${name} WITH ${words[at++]}` : name);
	};
	const met = either();
	return met && at === words.length;
}
