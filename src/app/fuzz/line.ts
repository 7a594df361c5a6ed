/** The line at the foot of the page that says how the run goes: for whoever looks on, and for a script that waits for it. */

export interface Finding {
	readonly step: number;
	/** What was done. */
	readonly did: string;
	readonly what: string;
	/** The link before it. */
	readonly link: string;
}

export interface Line {
	/** What was done in a step, and a text for whoever looks on. */
	say(step: number, did: string, text: string): void;
	add(finding: Finding): void;
	done(): void;
}

/** Marks everything of the run itself: neither hand nor checks touch it. */
export const lineAttribute = "data-fuzz";

/** Puts the line on the page: `data-step`, `data-did`, `data-findings` and, at the end, `data-done`; each finding is an `li`. */
export function openLine(): Line {
	const line = document.createElement("div");
	line.setAttribute(lineAttribute, "");
	line.className =
		"pointer-events-none fixed inset-x-0 bottom-0 z-50 border-t border-ink bg-paper px-5 py-1 text-[0.8125rem] print:hidden";
	const said = document.createElement("p");
	said.className = "truncate";
	const list = document.createElement("ol");
	list.className = "max-h-40 overflow-hidden text-accent";
	line.append(said, list);
	line.dataset.findings = "0";
	document.body.append(line);
	return {
		say(step, did, text) {
			line.dataset.step = String(step);
			line.dataset.did = did;
			said.textContent = text;
		},
		add({ step, did, what, link }) {
			const item = document.createElement("li");
			item.textContent = `Step ${step}, ${did}: ${what}`;
			item.dataset.link = link;
			list.append(item);
			line.dataset.findings = String(list.childElementCount);
		},
		done() {
			line.dataset.done = "";
		},
	};
}
