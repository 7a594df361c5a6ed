/** Ways through the history of the window, and addresses that are typed: without ever leaving the page. */
import { viewNames } from "#permalink";
import type { Chance } from "./chance";

/** Some browsers know where in its history a window is; not all types do. */
interface Entries {
	readonly currentEntry: { readonly index: number } | null;
}
const entries = (): Entries | undefined => (window as unknown as { navigation?: Entries }).navigation;
const here = (): number => entries()?.currentEntry?.index ?? -1;

/** The page's own part of the history: from where it was opened to the furthest that it has been. */
const first = here();
let last = first;

/** Undefined where the step back would leave the page. */
export function back(): string | undefined {
	last = Math.max(last, here());
	if (first < 0 || here() <= first) return undefined;
	history.back();
	return "back";
}

export function forward(): string | undefined {
	last = Math.max(last, here());
	if (first < 0 || here() >= last) return undefined;
	history.forward();
	return "forward";
}

/** Replaces the design in the address by a link that somebody might paste, whole, in part or damaged; gives it. */
export function editAddress(chance: Chance): string {
	const link = chance.oneOf(links(chance, location.hash));
	last = here() + 1;
	location.hash = link;
	return link;
}

/** Of a design, part of one, and damaged in many ways; drawn whether it is taken or not. */
const links = (chance: Chance, now: string) =>
	[
		`#view=${chance.oneOf(viewNames)}&P=${chance.between(0.05, 0.9)}&d_separator=${chance.between(0.1, 200)}`,
		`#loading=${chance.between(0.1, 200)}&hold=${chance.oneOf(["none", "P", "d_cathode", "loading"])}`,
		`#T=${chance.between(233, 371)}&j=${chance.between(0, 100)}&basis=${chance.oneOf(["stack", "pouch", "collectors"])}`,
		now.slice(0, chance.below(now.length)),
		`${now}&x=U&y=T&draws=${chance.between(-9, 2e6)}&seed=-1`,
		"#P=abc&loading=1e999&d_separator=&d_separator=2&%E0%A4%A=1&__proto__=1&v=9",
		"#set=abcdefghijk&ref=3&step1=thin&goal=E_V&target=0",
		"#",
	] as const;
