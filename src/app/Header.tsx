import { useDeferredValue, useState } from "react";
import { isPresetId, presetIds, presetOf } from "#library";
import { encodeLink, type ViewName, viewNames } from "#permalink";
import { loadPreset, redo, tell, trace, undo, useIsPublished, useStore } from "#state";
import { toggleTheme, useTheme } from "./presentation";

export function Header({ onHelp, onShare }: { readonly onHelp: () => void; readonly onShare: () => void }) {
	const theme = useTheme();
	const canUndo = useStore((state) => state.past.length > 0);
	const canRedo = useStore((state) => state.future.length > 0);
	const alone = useStore((state) => state.locks.words.has("views"));
	return (
		<header className="header">
			<p className="brand">Cellwright</p>
			{!alone && (
				<nav aria-label="Views">
					{viewNames.map((view) => (
						<ViewLink key={view} view={view} />
					))}
				</nav>
			)}
			<div className="tools">
				<PresetSelect />
				<span className="words words-back">
					<button type="button" className="word-button" disabled={!canUndo} onClick={undo}>
						Undo
					</button>
					<button type="button" className="word-button" disabled={!canRedo} onClick={redo}>
						Redo
					</button>
					<Replay disabled={!canUndo} />
				</span>
				<span className="words words-page">
					<Keep />
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
			</div>
		</header>
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

/** The published designs. The one chosen last is the baseline; Reset returns to it. */
function PresetSelect() {
	const baseline = useStore((state) => state.design.baseline);
	const unchanged = useIsPublished();
	const fixed = useStore((state) => state.locks.words.has("presets"));
	const source = (
		<button type="button" className="word-button" onClick={() => trace(baseline)}>
			Source
		</button>
	);
	if (fixed)
		return (
			<span className="words words-designs">
				<span>{presetOf(baseline).name}</span>
				{source}
			</span>
		);
	return (
		<span className="words words-designs min-w-0">
			<select
				aria-label="Published design"
				className="preset"
				value={baseline}
				onChange={(event) => isPresetId(event.target.value) && loadPreset(event.target.value)}
			>
				{presetIds.map((id) => (
					<option key={id} value={id}>
						{presetOf(id).name}
					</option>
				))}
			</select>
			{source}
			<button
				type="button"
				className="word-button"
				disabled={unchanged}
				title={`Back to ${presetOf(baseline).name}`}
				onClick={() => loadPreset(baseline)}
			>
				Reset
			</button>
		</span>
	);
}

/** Shows the last change several times slowly; what that takes comes when it is first asked for. */
function Replay({ disabled }: { readonly disabled: boolean }) {
	return (
		<button
			type="button"
			className="word-button"
			disabled={disabled}
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
function Keep() {
	const [said, setSaid] = useState("");
	return (
		<>
			<button
				type="button"
				className="word-button"
				onClick={async () => {
					const loaded = await import("#state/kept").catch(() => undefined);
					if (!loaded) return tell(notLoaded);
					const answer = loaded.keep(useStore.getState().design);
					setSaid("kept" in answer ? `Kept as “${answer.kept.name}”` : "Could not be kept");
					setTimeout(() => setSaid(""), 2500);
				}}
			>
				Keep
			</button>
			<span role="status" className="header-said">
				{said}
			</span>
		</>
	);
}
