import type { ReactNode } from "react";
import { disagreements } from "#library/disagreements/index";
import { limitations } from "#library/limitations";
import { rows } from "#library/reproduction";
import { Check } from "#views/design/Check";
import { Disagreements } from "./Disagreements";
import { Limitations } from "./Limitations";
import { Published } from "./Published";
import { Reproduction } from "./Reproduction";
import "./paper.css";

const parts = [
	{
		id: "reproduction",
		short: `Reproduction ${rows.length}`,
		title: "Does this program reproduce the paper?",
		lead: "Every published figure that follows from others, beside what is computed from them here and now. Inputs of this table are taken as printed; none is bent to hit another.",
		body: <Reproduction />,
	},
	{
		id: "disagreements",
		short: `Disagreements ${disagreements.length}`,
		title: "Where the paper does not add up",
		lead: "This is a good paper: it prints its definitions, its inputs and its uncertainties, which is why it can be checked this closely. What changes a headline figure most stands first.",
		body: <Disagreements />,
	},
	{
		id: "limitations",
		short: `Limitations ${limitations.length}`,
		title: "The five limitations that the paper names",
		lead: "What of each can be seen with this model, and what cannot.",
		body: <Limitations />,
	},
	{
		id: "published",
		short: "Figures, materials, cells, references",
		title: "What all this rests on",
		lead: "Every figure says how it is known: measured; derived from others; chosen by whoever ran the cell; claimed, which is said or quoted from another work without the measurement being shown; or assumed, which is taken for granted, general knowledge, or not checked at its source.",
		body: <Published />,
	},
] as const;

function goTo(id: string) {
	const heading = document.getElementById(id);
	heading?.closest("section")?.scrollIntoView();
	heading?.focus({ preventScroll: true });
}

/** The paper, walked and checked: what comes out again, what does not add up, and everything that it rests on. */
export function Paper() {
	return (
		<div className="paper">
			<nav aria-label="Parts of this page">
				{parts.map(({ id, short }) => (
					// the address is the design, so no link can lead within the page
					<button key={id} type="button" className="word-button" onClick={() => goTo(id)}>
						{short}
					</button>
				))}
			</nav>
			<Check />
			{parts.map((part) => (
				<Part key={part.id} {...part} />
			))}
		</div>
	);
}

function Part({
	id,
	title,
	lead,
	body,
}: { readonly [key in "id" | "title" | "lead"]: string } & { readonly body: ReactNode }) {
	return (
		<section className="part" aria-labelledby={id}>
			<header>
				<h2 id={id} tabIndex={-1}>
					{title}
				</h2>
				<p>{lead}</p>
			</header>
			<div className="part-body">{body}</div>
		</section>
	);
}
