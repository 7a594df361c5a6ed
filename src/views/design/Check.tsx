import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { check, counted } from "#analysis/check";
import type { Finding, Severity } from "#analysis/check/finding";
import { encodeLink } from "#permalink";
import { lookFor, useStore } from "#state";
import { useRated } from "#state/rate";
import "./check.css";

/** Whether the list was open when it was last seen: it stays so from view to view. */
let wasOpen = false;

/** What the paper and physics say against the design in hand: the count and the gravest in one line, all on demand. */
export function Check() {
	const rated = useDeferredValue(useRated());
	const findings = useMemo(() => check(rated), [rated]);
	const [open, setOpen] = useState(wasOpen);
	const [gravest] = findings;
	return (
		<section className="check" aria-label="Design check">
			<details
				open={open}
				onToggle={({ currentTarget }) => {
					wasOpen = currentTarget.open;
					setOpen(wasOpen);
				}}
			>
				<summary>
					<span className="check-count">
						<b>Design check</b> {counted(findings)}
					</span>
					<span className="check-gravest">
						{gravest && (
							<>
								<Sign of={gravest.severity} />
								<span>{gravest.title}</span>
							</>
						)}
					</span>
				</summary>
				<Findings findings={findings} />
			</details>
		</section>
	);
}

/** So long after a change, in ms, the list takes its new height: single key presses follow one another sooner. */
const rest = 1000;

/** Whether something is dragged or stepped by keys, and a little longer. */
function useChanging(): boolean {
	const changing = useStore((state) => state.before !== undefined);
	const [lasting, setLasting] = useState(changing);
	if (changing && !lasting) setLasting(true);
	useEffect(() => {
		if (changing || !lasting) return;
		const over = setTimeout(() => setLasting(false), rest);
		return () => clearTimeout(over);
	}, [changing, lasting]);
	return lasting;
}

/** While something is changed the list keeps its height, so that nothing moves away; what is cut off then is counted. */
function Findings({ findings }: { readonly findings: readonly Finding[] }) {
	const changing = useChanging();
	const list = useRef<HTMLUListElement>(null);
	const [height, setHeight] = useState<number>();
	const [hidden, setHidden] = useState(0);
	useLayoutEffect(() => setHeight(changing ? list.current?.getBoundingClientRect().height : undefined), [changing]);
	useLayoutEffect(() => {
		setHidden(height === undefined || !list.current ? 0 : cutOff(list.current, findings.length));
	}, [height, findings]);
	return (
		<div className="check-held">
			<ul ref={list} className="check-list" style={{ height }}>
				{findings.map((finding) => (
					<Entry key={finding.id} {...finding} />
				))}
				{findings.length === 0 && <li>Nothing that the paper or this model knows of speaks against this design.</li>}
			</ul>
			{hidden > 0 && <p className="check-more">… and {hidden} more</p>}
		</div>
	);
}

/** How many of the entries do not end within the list, the line that says so taken off where there are any. */
function cutOff(list: HTMLUListElement, count: number): number {
	const room = list.getBoundingClientRect();
	const ends = Array.from(list.children, (entry) => entry.getBoundingClientRect().bottom - room.top).slice(0, count);
	const beyond = (most: number) => ends.filter((end) => end > most + 0.5).length;
	return beyond(room.height) === 0 ? 0 : beyond(room.height - signHeight);
}

/** In px, of .check-more in check.css. */
const signHeight = 24;

const words: Readonly<Record<Severity, string>> = { against: "Against", caution: "Caution", note: "Note" };

function Entry({ severity, title, text, source, extrapolated = [], view, section }: Finding) {
	return (
		<li className="check-finding">
			<p className="check-severity" data-severity={severity}>
				<Sign of={severity} /> {words[severity]}
			</p>
			<div>
				<p className="check-title">{title}</p>
				<p>{text}</p>
				{extrapolated.length > 0 && <p className="check-source italic">Extrapolated: {extrapolated.join("; ")}.</p>}
				<p className="check-source">
					{source} <SeenIn view={view} section={section} />
				</p>
			</div>
		</li>
	);
}

const signs: Readonly<Record<Severity, string>> = {
	against: "M1.5 1.5L8.5 8.5M8.5 1.5L1.5 8.5",
	caution: "M5 1L9.2 8.8H.8Z",
	note: "M2 5a3 3 0 1 0 6 0a3 3 0 1 0-6 0",
};

const Sign = ({ of }: { readonly of: Severity }) => (
	<svg className="check-sign" viewBox="0 0 10 10" aria-hidden="true" data-severity={of}>
		<path d={signs[of]} />
	</svg>
);

/** The part of the page, in the view of the same design, that shows it. */
function SeenIn({ view, section }: Pick<Finding, "view" | "section">) {
	// an address is not needed on the way of a drag
	const design = useDeferredValue(useStore((state) => state.design));
	const showing = useStore((state) => state.showing);
	const alone = useStore((state) => state.locks.words.has("views"));
	if (showing.view === view)
		return (
			<button type="button" className="check-link" onClick={() => lookFor(section)}>
				Show where
			</button>
		);
	if (alone) return null;
	return (
		<a
			className="check-link"
			href={encodeLink(design, { ...showing, view })}
			onClick={({ currentTarget }) => {
				const { design, showing } = useStore.getState();
				currentTarget.href = encodeLink(design, { ...showing, view });
				lookFor(section);
			}}
		>
			Look in <span className="capitalize">{view}</span>
		</a>
	);
}
