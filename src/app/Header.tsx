import { useDeferredValue, useEffect, useId, useState } from "react";
import { SteadyButton } from "#controls/SteadyButton";
import { isPresetId, presetIds, presetOf } from "#library";
import { encodeLink, type ViewName, viewNames } from "#permalink";
import { loadPreset, redo, tell, trace, undo, useIsPublished, useStore } from "#state";
import { toggleTheme, usePhone, useTheme } from "./presentation";

/** What comes in which line differs on a phone: so does the order of the elements, that the keys go where the eye goes. */
export function Header({ onHelp, onShare }: { readonly onHelp: () => void; readonly onShare: () => void }) {
	const theme = useTheme();
	const phone = usePhone();
	const alone = useStore((state) => state.locks.words.has("views"));
	const [kept, setKept] = useState("");
	useEffect(() => {
		if (kept === "") return;
		const over = setTimeout(() => setKept(""), 2500);
		return () => clearTimeout(over);
	}, [kept]);
	const views = !alone && (
		<nav aria-label="Views">
			{viewNames.map((view) => (
				<ViewLink key={view} view={view} />
			))}
		</nav>
	);
	const designs = <Designs kept={kept} />;
	const page = (
		<span className="words words-page">
			<Keep onKept={setKept} />
			<button type="button" className="word-button" onClick={onShare}>
				Share
			</button>
			<button type="button" className="word-button" onClick={toggleTheme}>
				{theme === "dark" ? "Light" : "Dark"}
			</button>
			<button type="button" className="word-button" onClick={onHelp}>
				Keys
			</button>
		</span>
	);
	return (
		<header className="header">
			<p className="brand">Cellwright</p>
			{phone ? (
				<>
					{page}
					{views}
					{designs}
					<WayBack />
				</>
			) : (
				<>
					{views}
					<div className="tools">
						{designs}
						<WayBack />
						{page}
					</div>
				</>
			)}
		</header>
	);
}

function WayBack() {
	const canUndo = useStore((state) => state.past.length > 0);
	const canRedo = useStore((state) => state.future.length > 0);
	return (
		<span className="words words-back">
			<SteadyButton off={!canUndo} onClick={undo}>
				Undo
			</SteadyButton>
			<SteadyButton off={!canRedo} onClick={redo}>
				Redo
			</SteadyButton>
			<Replay disabled={!canUndo} />
		</span>
	);
}

/** A view of the same design: a link like any other, which can be copied or opened beside. */
function ViewLink({ view }: { readonly view: ViewName }) {
	// an address is not needed on the way of a drag
	const design = useDeferredValue(useStore((state) => state.design));
	const showing = useStore((state) => state.showing);
	return (
		<a
			href={encodeLink(design, { ...showing, view })}
			aria-current={showing.view === view ? "page" : undefined}
			onClick={({ currentTarget }) => {
				// what is in hand at this moment goes along, also where the link has not been drawn anew since
				const { design, showing } = useStore.getState();
				currentTarget.href = encodeLink(design, { ...showing, view });
			}}
		>
			{viewTitles[view]}
		</a>
	);
}

export const viewTitles: Readonly<Record<ViewName, string>> = {
	explore: "Explore",
	path: "Path",
	uncertainty: "Uncertainty",
	map: "Map",
	resistance: "Resistance",
	compare: "Compare",
	paper: "Paper",
};

/**
 * The published designs. The one chosen last is the baseline, and Reset returns to it; whether it is still the design in
 * hand stands on the upper line of the list. Under which name a design was just kept stands over the list for a moment:
 * there it covers no number, and nothing moves for it.
 */
function Designs({ kept }: { readonly kept: string }) {
	const baseline = useStore((state) => state.design.baseline);
	const unchanged = useIsPublished();
	const fixed = useStore((state) => state.locks.words.has("presets"));
	const relation = useId();
	const source = (
		<button
			type="button"
			className="word-button"
			title={`Where ${presetOf(baseline).name} comes from`}
			onClick={() => trace(baseline)}
		>
			Source
		</button>
	);
	return (
		<span className="words words-designs">
			<span className="preset">
				<span id={relation} className="preset-relation" aria-hidden={!fixed}>
					{unchanged ? "published" : "changed from"}
				</span>
				{fixed ? (
					<span>{presetOf(baseline).name}</span>
				) : (
					<select
						aria-label="Published design"
						aria-describedby={unchanged ? undefined : relation}
						value={baseline}
						onChange={(event) => isPresetId(event.target.value) && loadPreset(event.target.value)}
					>
						{presetIds.map((id) => (
							<option key={id} value={id}>
								{presetOf(id).name}
							</option>
						))}
					</select>
				)}
				<span role="status" className="header-said">
					{kept && <span title={kept}>Kept as “{kept}”</span>}
				</span>
			</span>
			{source}
			{!fixed && (
				<SteadyButton off={unchanged} title={`Back to ${presetOf(baseline).name}`} onClick={() => loadPreset(baseline)}>
					Reset
				</SteadyButton>
			)}
		</span>
	);
}

/** Shows the last change several times slowly; what that takes comes when it is first asked for. */
function Replay({ disabled }: { readonly disabled: boolean }) {
	const paper = useStore((state) => state.showing.view === "paper");
	return (
		<button
			type="button"
			className="word-button"
			disabled={disabled || paper}
			title={paper ? "Shows the last change in any other view, where the design in hand is drawn" : undefined}
			data-replay
			onClick={() =>
				void import("#state/replay").then(
					({ toggleReplay }) => toggleReplay(),
					() => tell(notLoaded),
				)
			}
		>
			Replay
		</button>
	);
}

const notLoaded = { heading: "This part of the page could not be loaded.", lines: ["Reload the page to try again."] };

/** Keeps the design in hand in this browser, under a name that the Compare view can change. */
function Keep({ onKept }: { readonly onKept: (name: string) => void }) {
	return (
		<button
			type="button"
			className="word-button"
			onClick={async () => {
				const loaded = await import("#state/kept").catch(() => undefined);
				if (!loaded) return tell(notLoaded);
				const answer = loaded.keep(useStore.getState().design);
				// where it was not, a notice says why
				if ("kept" in answer) onKept(answer.kept.name);
			}}
		>
			Keep
		</button>
	);
}
