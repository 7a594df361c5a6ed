/** What the paper and physics say against a design. */
import type { Rated } from "#model/rate/rated";
import { contradiction, porosity, unshown } from "./check/cathode";
import { salt, window } from "./check/current";
import { type Finding, type Severity, severities } from "./check/finding";
import { contact, separator } from "./check/pressure";
import { reservoir } from "./check/reservoir";
import { dendrites, voidsAlone } from "./check/sodium-metal";
import { solids } from "./check/solids";
import { temperature } from "./check/temperature";

/** Of two that are equally grave the former stands first: inputs that contradict each other put all the rest in doubt. */
const rules: readonly ((of: Rated) => Finding | undefined)[] = [
	contradiction,
	window,
	dendrites,
	salt,
	separator,
	reservoir,
	solids,
	contact,
	porosity,
	temperature,
	unshown,
];

/** All findings, the gravest first. Each number in them is of this design, at its current, temperature and pressure. */
export function check(of: Rated): readonly Finding[] {
	const found = rules.flatMap((rule) => rule(of) ?? []);
	const spoken = found.some(({ id }) => id === "separator" || id === "dendrites");
	const alone = spoken ? undefined : voidsAlone(of);
	const rank = ({ severity }: Finding) => severities.indexOf(severity);
	return [...found, ...(alone ? [alone] : [])].toSorted((a, b) => rank(a) - rank(b));
}

const names: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
	against: ["against", "against"],
	caution: ["caution", "cautions"],
	note: ["note", "notes"],
};

/** “1 against, 2 cautions, 3 notes”; “nothing found” where there is nothing. */
export function counted(findings: readonly Finding[]): string {
	const counts = severities.flatMap((severity) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		return count === 0 ? [] : [`${count} ${names[severity][count === 1 ? 0 : 1]}`];
	});
	return counts.join(", ") || "nothing found";
}
