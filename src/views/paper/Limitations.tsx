import { limitations } from "#library/limitations";
import { Look } from "./Look";
import { Typeset } from "./Typeset";
import "./entries.css";

/** The five limitations of the conclusions, with designs to look at. */
export function Limitations() {
	return (
		<ol className="entries">
			{limitations.map(({ title, says, seen, see, unseen }, i) => (
				<li key={title} id={`limitation-${i + 1}`} className="entry">
					<h3>{title}</h3>
					<dl className="said">
						<dt>The paper</dt>
						<dd>
							<Typeset text={says} />
						</dd>
						<dt>Seen here</dt>
						<dd>
							<Typeset text={seen} />
							<ul className="looks">
								{see.map((each) => (
									<li key={each.label}>
										<Look see={each} />
									</li>
								))}
							</ul>
						</dd>
						<dt>Not seen here</dt>
						<dd>
							<Typeset text={unseen} />
						</dd>
					</dl>
				</li>
			))}
		</ol>
	);
}
