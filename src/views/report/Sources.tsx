import { activeMaterial } from "#library/active-materials";
import { methodsSentence, paperText, toolText } from "#library/citation";
import { citedLink, isAddress } from "#library/citation-link";
import { isOwnStep } from "#library/path";
import { addressOf, readingOf, type WorkId, workOf } from "#library/works";
import type { Stamp } from "#permalink/stamp";
import { useResults, useStore } from "#state";
import { Typeset } from "#views/paper/Typeset";

/** Of the liquid, which is needed at a rate; of the pouch, which is needed where it is counted. */
const ofLiquid: readonly WorkId[] = ["chayambuka2022"];
const ofPackage: readonly WorkId[] = ["steer", "botb", "wattcalc", "tob"];

/** What a manuscript says of the numbers, and what they rest on. */
export function Sources({ stamp }: { readonly stamp: Stamp }) {
	const { steps, u: uInputs } = useStore((state) => state.design);
	const basis = useStore((state) => state.showing.basis);
	const { inputs, outputs, u } = useResults();
	const materials = steps.filter(isOwnStep).flatMap(({ material }) => (material ? [activeMaterial(material)] : []));
	const ofSteps = materials.flatMap(({ density, capacity, voltage }) => [density.work, capacity.work, voltage.work]);
	const works = new Set([...ofSteps, ...ofLiquid, ...(basis === "stack" ? [] : ofPackage)]);
	const others = [...works].filter((id) => id !== "paper" && id !== "here" && id !== "general");
	return (
		<section aria-labelledby="report-sources">
			<h2 id="report-sources">Sources</h2>
			<p>For the methods section of a manuscript:</p>
			<p className="report-methods">
				<Typeset text={methodsSentence({ inputs, uInputs, outputs, u, basis })} />
			</p>
			<ol className="report-sources">
				<li>
					<Typeset text={paperText()} />.
				</li>
				<li>
					<Tool stamp={stamp} />.
				</li>
				{others.map((id) => {
					const work = workOf(id);
					return (
						<li key={id}>
							<Typeset text={work.cite} />
							{addressOf(work) && `, ${addressOf(work)}`}; {readingOf(work)}.
						</li>
					);
				})}
			</ol>
		</section>
	);
}

/** The citation with its whole link, which the methods refer to. */
function Tool({ stamp }: { readonly stamp: Stamp }) {
	const link = citedLink(stamp.link);
	const [before, after] = toolText(stamp).split(link);
	return (
		<>
			{before}
			{isAddress(link) ? (
				<a className="report-link" href={link}>
					{link}
				</a>
			) : (
				<span className="report-link">{link}</span>
			)}
			{after}
		</>
	);
}
