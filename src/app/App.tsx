import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { ErrorBoundary } from "#controls/ErrorBoundary";
import { keepingFocus } from "#controls/keep-focus";
import { basisNames } from "#model";
import type { ViewName } from "#permalink";
import { dismissNotices, useStore } from "#state";
import { Explore } from "#views/explore/Explore";
import { Announcer } from "./Announcer";
import { Drop } from "./Drop";
import { EmbeddedLine } from "./EmbeddedLine";
import { Header, viewTitles } from "./Header";
import { Help } from "./Help";
import { setFlag, useFlag } from "./presentation";
import { Sought } from "./Sought";
import { shortcutFor } from "./shortcuts";

/** Formulas and sources are many words: they come once the page stands, before anybody has pressed a number. */
const tracePanel = () => import("#controls/trace/TracePanel");
const TracePanel = lazy(async () => ({ default: (await tracePanel()).TracePanel }));
const Path = lazy(async () => ({ default: (await import("#views/path/Path")).Path }));
const Uncertainty = lazy(async () => ({ default: (await import("#views/uncertainty/Uncertainty")).Uncertainty }));
const DesignMap = lazy(async () => ({ default: (await import("#views/map/DesignMap")).DesignMap }));
const Resistance = lazy(async () => ({ default: (await import("#views/resistance/Resistance")).Resistance }));
const Compare = lazy(async () => ({ default: (await import("#views/compare/Compare")).Compare }));
const Report = lazy(async () => ({ default: (await import("#views/report/Report")).Report }));
const Share = lazy(async () => ({ default: (await import("#views/share/Share")).Share }));
const Paper = lazy(async () => ({ default: (await import("#views/paper/Paper")).Paper }));

const views: Readonly<Record<ViewName, React.ComponentType>> = {
	explore: Explore,
	path: Path,
	uncertainty: Uncertainty,
	map: DesignMap,
	resistance: Resistance,
	compare: Compare,
	paper: Paper,
};

export function App() {
	const view = useStore((state) => state.showing.view);
	const View = views[view];
	const tracing = useStore((state) => state.trail.length > 0);
	useEffect(() => {
		const timer = setTimeout(() => void tracePanel().catch(() => {}), 1000);
		return () => clearTimeout(timer);
	}, []);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the view is the trigger
	useEffect(() => {
		scrollTo(0, 0);
	}, [view]);
	const [help, setHelp] = useState(false);
	const [sharing, setSharing] = useState(false);
	const report = useFlag("report");
	const embedded = useFlag("embed");
	useEffect(() => {
		// the report has a title of its own
		if (!report) document.title = view === "explore" ? "Cellwright" : `${viewTitles[view]} – Cellwright`;
	}, [view, report]);
	const main = useRef<HTMLElement>(null);

	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			const shortcut = shortcutFor(event);
			if (!shortcut) return;
			event.preventDefault();
			if (shortcut.act) shortcut.act();
			else setHelp(true);
		};
		addEventListener("keydown", press);
		return () => removeEventListener("keydown", press);
	}, []);

	useEffect(() => {
		if (parent === window) return;
		let stop: (() => void) | undefined;
		let gone = false;
		// without it the view works as ever, and the page around it hears nothing
		void import("./messages").then(
			({ talkToHost }) => {
				if (!gone) stop = talkToHost();
			},
			() => {},
		);
		return () => {
			gone = true;
			stop?.();
		};
	}, []);

	return (
		<>
			{!embedded && (
				<>
					<button type="button" className="skip" onClick={() => main.current?.focus()}>
						Skip to the content
					</button>
					<Header onHelp={() => setHelp(true)} onShare={() => setSharing(true)} />
				</>
			)}
			<Notices main={main} />
			<main ref={main} tabIndex={-1} className="outline-none" data-view={view}>
				<h1 className="sr-only">{viewTitles[view]}</h1>
				<ErrorBoundary
					key={view}
					fallback={<p className="p-8">This view could not be loaded. Reload the page to try again.</p>}
				>
					<Suspense fallback={<Opening view={view} />}>
						{report ? (
							<Report
								onClose={() =>
									keepingFocus(
										() => setFlag("report", false),
										() => main.current,
									)
								}
							/>
						) : (
							<View />
						)}
					</Suspense>
				</ErrorBoundary>
			</main>
			{tracing && (
				<ErrorBoundary fallback={<Failed what="The formula" />}>
					<Suspense>
						<TracePanel />
					</Suspense>
				</ErrorBoundary>
			)}
			{embedded ? <EmbeddedLine /> : <Footer />}
			{sharing && (
				<ErrorBoundary fallback={<Failed what="What can be passed on" />}>
					<Suspense>
						<Share
							onReport={() => {
								setSharing(false);
								setFlag("report", true);
							}}
							onClose={() => setSharing(false)}
						/>
					</Suspense>
				</ErrorBoundary>
			)}
			<Help open={help} onClose={() => setHelp(false)} />
			<Announcer />
			<Drop />
			<Sought />
		</>
	);
}

const Opening = ({ view }: { readonly view: ViewName }) => (
	<p className="p-8 text-soft font-serif" data-opening>
		{viewTitles[view]} is being opened.
	</p>
);

const Footer = () => (
	<footer className="footer">
		<p>
			<Counted /> Model and cells after Lowack et al.,
			<cite> Materials Technology</cite> 40 (2025) 2560836,{" "}
			<a href="https://doi.org/10.1080/10667857.2025.2560836" rel="noreferrer">
				doi 10.1080/10667857.2025.2560836
			</a>
			. Everything is computed in this page; nothing is sent anywhere.
		</p>
	</footer>
);

const Failed = ({ what }: { readonly what: string }) => (
	<p role="alert" className="trace">
		{what} could not be loaded. Reload the page to try again.
	</p>
);

/** What the energy densities on the page count. */
function Counted() {
	const basis = useStore((state) => state.showing.basis);
	return basis === "stack"
		? "Energy densities are of the bare stack: no current collectors, no packaging."
		: `Energy densities of the design in hand are ${basisNames[basis]}; what is printed is of the bare stack.`;
}

/** What could not be taken from a link or a file, by name, and what else the reader is to know. */
function Notices({ main }: { readonly main: React.RefObject<HTMLElement | null> }) {
	const notices = useStore((state) => state.notices);
	return (
		// there also while it is empty: what comes onto the page with its words is not spoken
		<div role="status" data-lasting>
			{notices.length > 0 && (
				<div className="notices">
					<div>
						{notices.map(({ heading, lines, action }) => (
							<div key={heading}>
								<p className="font-semibold">{heading}</p>
								<ul tabIndex={lines.length > 6 ? 0 : undefined}>
									{lines.slice(0, noticesAtMost).map((line) => (
										<li key={line}>{line}</li>
									))}
									{lines.length > noticesAtMost && <li>and {lines.length - noticesAtMost} more.</li>}
								</ul>
								{action && (
									<button type="button" className="word-button text-ink decoration-current" onClick={action.act}>
										{action.label}
									</button>
								)}
							</div>
						))}
					</div>
					<button
						type="button"
						className="word-button"
						onClick={() => keepingFocus(dismissNotices, () => main.current)}
					>
						Dismiss
					</button>
				</div>
			)}
		</div>
	);
}

const noticesAtMost = 100;
