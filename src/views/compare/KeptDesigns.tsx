import { useEffect, useRef, useState } from "react";
import { keepingFocus } from "#controls/keep-focus";
import { OpenFile } from "#controls/OpenFile";
import { basisNames } from "#model";
import { writeDocument } from "#permalink/document";
import { useStore } from "#state";
import { useCompared } from "#state/compared";
import { type Deleted, forgetUnreadable, undoRemove, unreadableText, useKept } from "#state/kept";
import { linkText } from "#state/link-text";
import { saveFile } from "#state/save-file";
import { stampNow } from "#state/stamp-now";
import { KeptRow } from "./KeptRow";
import "./kept.css";

/** The designs that are kept by name in this browser, and what can be done with each. */
export function KeptDesigns() {
	const { designs, deleted, closed, unreadable } = useKept();
	const basis = useStore((state) => state.showing.basis);
	const compared = useCompared();
	const places = new Map(compared.map(({ name, design }, i) => [`${name}\n${linkText(design)}`, i]));
	const [said, setSaid] = useState({ text: "", mute: false });
	const say = (text: string, mute = false) => setSaid({ text, mute });
	const heading = useRef<HTMLHeadingElement>(null);
	const rows = designs.map((kept, index) => (
		<KeptRow
			key={kept.id}
			kept={kept}
			index={index}
			count={designs.length}
			basis={basis}
			comparedAt={places.get(`${kept.name}\n${linkText(kept.design)}`)}
			onSay={say}
		/>
	));
	const last = deleted.at(-1);
	if (last) {
		const back = (
			<DeletedRow
				key={`deleted-${last.kept.id}`}
				last={last}
				before={deleted.length - 1}
				onBack={() => heading.current?.focus()}
				onSay={say}
			/>
		);
		// where the design was
		rows.splice(Math.min(last.at, rows.length), 0, back);
	}
	return (
		<section className="kept" aria-labelledby="kept-title">
			<h2 id="kept-title" ref={heading} tabIndex={-1}>
				Kept in this browser
			</h2>
			{closed !== undefined ? (
				<p>{closed}</p>
			) : rows.length === 0 ? (
				<p>
					Nothing yet. <i>Keep</i>, at the top of the page, puts the design in hand on this list under a name that you
					can change. The list is in this browser only; there is no account, and nothing is sent anywhere.
				</p>
			) : (
				<p className="text-soft">
					In this browser only; clearing its data deletes them. Energy densities: {basisNames[basis]}.
				</p>
			)}
			<Unreadable keys={unreadable} heir={() => heading.current} />
			{rows.length > 0 && <ol className="kept-list">{rows}</ol>}
			<div className="kept-tools">
				{designs.length > 0 && (
					<button
						type="button"
						className="word-button"
						onClick={() => {
							const kept = designs.map(({ name, design }) => ({ name, design }));
							const text = writeDocument({ kept }, stampNow());
							saveFile("cellwright-kept-designs.json", new Blob([text], { type: "application/json" }));
							say("Saved cellwright-kept-designs.json.");
						}}
					>
						Save all as a file
					</button>
				)}
				<OpenFile />
				<span role="status" className="text-soft">
					{!said.mute && said.text}
				</span>
				{said.mute && <span className="text-soft">{said.text}</span>}
			</div>
		</section>
	);
}

interface DeletedRowProps {
	readonly last: Deleted;
	/** How many were deleted before it and can be put back after it. */
	readonly before: number;
	/** The last one is about to come back: its button goes. */
	readonly onBack: () => void;
	readonly onSay: (sentence: string) => void;
}

/** Stands where the design was that was deleted last, until something else is done. */
function DeletedRow({ last: { kept }, before, onBack, onSay }: DeletedRowProps) {
	const button = useRef<HTMLButtonElement>(null);
	// the focus was on the row that has gone
	useEffect(() => {
		if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
	}, []);
	return (
		<li className="kept-deleted">
			<span>
				<span className="kept-name">{kept.name}</span> was deleted{before > 0 && `, and ${before} before it`}.
			</span>
			<button
				ref={button}
				type="button"
				className="word-button"
				aria-label={`Undo: put ${kept.name} back`}
				onClick={() => {
					if (before === 0) onBack();
					if (undoRemove()) onSay(`${kept.name} is back.`);
				}}
			>
				Undo
			</button>
		</li>
	);
}

/** What stood in the browser's storage and could not be read: to be saved, for whoever can, and then to be deleted. */
function Unreadable({ keys, heir }: { readonly keys: readonly string[]; readonly heir: () => HTMLElement | null }) {
	const [saved, setSaved] = useState<readonly string[]>([]);
	if (keys.length === 0) return null;
	return (
		<ul className="kept-unreadable">
			{keys.map((key, i) => {
				const which = keys.length === 1 ? "" : ` ${i + 1}`;
				return (
					<li key={key}>
						Something was stored here that could not be read{which && ` (${i + 1})`}. It is kept as it is.
						<button
							type="button"
							className="word-button"
							aria-label={`Save it as a file: what could not be read${which}`}
							onClick={() => {
								saveFile(
									`cellwright-unreadable${which && `-${i + 1}`}.txt`,
									new Blob([unreadableText(key) ?? ""], { type: "text/plain" }),
								);
								setSaved((before) => [...before, key]);
							}}
						>
							Save it as a file
						</button>
						{saved.includes(key) && (
							<button
								type="button"
								className="word-button"
								aria-label={`Delete it here: what could not be read${which}`}
								onClick={() => keepingFocus(() => forgetUnreadable(key), heir)}
							>
								Delete it here
							</button>
						)}
					</li>
				);
			})}
		</ul>
	);
}
