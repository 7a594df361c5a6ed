import { type Ref, type RefObject, useId, useRef, useState } from "react";

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Copies a text; where the browser forbids it, the text is selected for the reader's own keys. */
export function Copy({
	label,
	what,
	text,
	field,
	button,
}: {
	readonly label: string;
	/** Spoken behind the label where that alone does not say it. */
	readonly what?: string;
	readonly text: string;
	/** Where the text stands. */
	readonly field: RefObject<Field | null>;
	readonly button?: Ref<HTMLButtonElement>;
}) {
	/** What came of it, and of which text: of another one it says nothing. */
	const [status, setStatus] = useState({ of: text, said: "" });
	const copy = async () => {
		const say = (said: string) => setStatus({ of: text, said });
		// emptied first, so that the same word is spoken a second time
		say("");
		try {
			await navigator.clipboard.writeText(text);
			say("Copied");
		} catch {
			field.current?.focus();
			field.current?.select();
			say("The browser does not let this page copy. The text is selected: press Ctrl C or ⌘ C.");
		}
	};
	return (
		<p className="share-copy">
			<button
				ref={button}
				type="button"
				className="word-button"
				aria-label={what && `${label}: ${what}`}
				onClick={copy}
			>
				{label}
			</button>
			<span role="status" className="text-soft">
				{status.of === text && status.said}
			</span>
		</p>
	);
}

/** A text of several lines to be copied, under its name. */
export function Passage({
	name,
	text,
	code = false,
}: {
	readonly name: string;
	readonly text: string;
	readonly code?: boolean;
}) {
	const id = useId();
	const field = useRef<HTMLTextAreaElement>(null);
	return (
		<div className="share-passage">
			<label htmlFor={id} className="text-soft">
				{name}
			</label>
			<textarea
				ref={field}
				id={id}
				readOnly
				rows={4}
				spellCheck={false}
				value={text}
				data-code={code || undefined}
				onFocus={({ currentTarget }) => currentTarget.select()}
			/>
			<Copy label="Copy" what={name} text={text} field={field} />
		</div>
	);
}
