import { useState } from "react";
import { isComposing } from "#layout/composing";
import { cleanName, nameAtMost } from "#permalink";

/** A name where it stands: a text that becomes a field when it is pressed. An empty one leaves the name as it was. */
export function NameField({
	label,
	name,
	onTake,
}: {
	readonly label: string;
	readonly name: string;
	readonly onTake: (name: string) => void;
}) {
	const [draft, setDraft] = useState<string>();
	const take = () => {
		const clean = cleanName(draft ?? "", nameAtMost);
		setDraft(undefined);
		if (clean && clean !== name) onTake(clean);
	};
	return (
		<input
			type="text"
			autoComplete="off"
			spellCheck={false}
			aria-label={label}
			className="name-field"
			maxLength={nameAtMost}
			value={draft ?? name}
			data-draft={draft}
			onChange={(event) => setDraft(event.target.value)}
			onBlur={take}
			onKeyDown={(event) => {
				if (isComposing(event)) return;
				if (event.key === "Enter") take();
				else if (event.key === "Escape" && draft !== undefined) {
					event.stopPropagation();
					setDraft(undefined);
				}
			}}
		/>
	);
}
