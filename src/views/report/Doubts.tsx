import { check } from "#analysis/check";
import type { Severity } from "#analysis/check/finding";
import { useResults, useStore } from "#state";
import { useRated } from "#state/rate";
import { Typeset } from "#views/paper/Typeset";
import { touching } from "./touching";

const words: Readonly<Record<Severity, string>> = { against: "Against", caution: "Caution", note: "Note" };

/** What is to be said against the design, and where the paper that it rests on does not add up. */
export function Doubts() {
	const findings = check(useRated());
	const design = useStore((state) => state.design);
	const entries = touching(design, useResults().outputs);
	return (
		<>
			<section aria-labelledby="report-check">
				<h2 id="report-check">Design check</h2>
				{findings.length === 0 && <p>Nothing that the paper or this model knows of speaks against this design.</p>}
				<ul className="report-entries">
					{findings.map(({ id, severity, title, text, source, extrapolated = [] }) => (
						<li key={id}>
							<p className={severity === "note" ? "text-soft" : "font-semibold"}>{words[severity]}</p>
							<div>
								<h3>{title}</h3>
								<p>{text}</p>
								<p className="source">
									{extrapolated.length > 0 && `Extrapolated: ${extrapolated.join("; ")}. `}
									{source}
								</p>
							</div>
						</li>
					))}
				</ul>
			</section>
			<section aria-labelledby="report-disagreements">
				<h2 id="report-disagreements">Where the paper does not add up, as far as it bears on this design</h2>
				<ul className="report-entries">
					{entries.map(({ id, title, program, sure }) => (
						<li key={id}>
							<p className="text-soft">{how[sure.how]}</p>
							<div>
								<h3>
									<Typeset text={title} />
								</h3>
								<p>
									<Typeset text={program} />
								</p>
							</div>
						</li>
					))}
				</ul>
			</section>
		</>
	);
}

const how = { certain: "Certain", likely: "Likely", open: "Open" } as const;
