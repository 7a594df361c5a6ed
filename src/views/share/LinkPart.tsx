import { type RefObject, useRef } from "react";
import { Choice } from "#controls/Choice";
import { isAddress } from "#library/citation-link";
import { inputOf, inSentence } from "#model";
import { type Fixed, type Look, sliders } from "./address";
import { Copy } from "./Passage";

/** From about here on some mail programs cut a link off. */
const longLink = 2000;

/** The whole address, and what of the page goes along with it. */
export function LinkPart({
	link,
	look,
	onLook,
	set,
	copyButton,
}: {
	readonly link: string;
	readonly look: Look;
	readonly onLook: (look: Look) => void;
	/** Whether the designs to compare go along; undefined where there are none. */
	readonly set: { readonly along: boolean; readonly onAlong: (along: boolean) => void } | undefined;
	readonly copyButton: RefObject<HTMLButtonElement | null>;
}) {
	const field = useRef<HTMLInputElement>(null);
	return (
		<>
			<input
				ref={field}
				readOnly
				spellCheck={false}
				aria-label="Link of the design"
				className="text-field w-full"
				value={link}
				onFocus={({ currentTarget }) => currentTarget.select()}
			/>
			<Copy label="Copy link" text={link} field={field} button={copyButton} />
			<p className="text-soft">
				{link.length.toLocaleString("en-GB")} characters. The design stands behind #, which browsers send to no server.
				{link.length > longLink && " Some mail programs cut such a link off; the file below comes through whole."}
				{!isAddress(link) &&
					" This copy of Cellwright has no address on the web: the link names the file, and what stands from # on opens the design in any other copy, at the end of its address."}
			</p>
			<div className="share-choices">
				<Choice
					name="Colours"
					shown
					options={[
						{ value: "own", word: "the reader’s" },
						{ value: "light", word: "light" },
						{ value: "dark", word: "dark" },
					]}
					value={look.theme ?? "own"}
					onChange={(theme) => onLook({ ...look, theme: theme === "own" ? undefined : theme })}
				/>
				<Check on={look.projector} onChange={(projector) => onLook({ ...look, projector })}>
					For a projector
				</Check>
				{set && (
					<Check on={set.along} onChange={set.onAlong}>
						With the designs it is compared with
					</Check>
				)}
			</div>
			<FixedForClass look={look} onLook={onLook} />
		</>
	);
}

const rows: readonly { readonly what: Fixed; readonly word: string }[] = [
	...sliders.map((key) => ({ what: key, word: inputOf(key).name })),
	{ what: "others", word: "All other inputs" },
	{ what: "hold", word: "What is held" },
	{ what: "presets", word: "The published designs" },
	{ what: "views", word: "The other views" },
];

/** Check boxes for what the link keeps as it is, folded under what is ticked of them. */
function FixedForClass({ look, onLook }: { readonly look: Look; readonly onLook: (look: Look) => void }) {
	const ticked = rows.filter(({ what }) => look.fixed.has(what)).map(({ word }) => inSentence(word));
	return (
		<details className="share-class">
			<summary>
				Fix for a class<span className="text-soft">: {ticked.length > 0 ? ticked.join(", ") : "nothing"}</span>
			</summary>
			{/* biome-ignore lint/a11y/useSemanticElements: a legend would say the summary a second time */}
			<div role="group" aria-label="Fix for a class" className="share-fixed">
				{rows.map(({ what, word }) => (
					<Check
						key={what}
						on={look.fixed.has(what)}
						onChange={(on) => {
							const fixed = new Set(look.fixed);
							if (on) fixed.add(what);
							else fixed.delete(what);
							onLook({ ...look, fixed });
						}}
					>
						{word}
					</Check>
				))}
			</div>
			<p className="text-soft">What is fixed has no control where the link is opened.</p>
		</details>
	);
}

export function Check({
	on,
	onChange,
	children,
}: {
	readonly on: boolean;
	readonly onChange: (on: boolean) => void;
	readonly children: string;
}) {
	return (
		<label className="share-check">
			<input type="checkbox" checked={on} onChange={({ target }) => onChange(target.checked)} />
			{children}
		</label>
	);
}
