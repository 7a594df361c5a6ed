/** One of a few words, as buttons in a row: what is chosen is underlined. */
export function Choice<T extends string>({
	name,
	shown = false,
	options,
	value,
	onChange,
}: {
	readonly name: string;
	/** Whether the name stands before the words, or is only spoken. */
	readonly shown?: boolean;
	readonly options: readonly { readonly value: T; readonly word: string }[];
	readonly value: T;
	/** Not called for what is chosen already. */
	readonly onChange: (value: T) => void;
}) {
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend for a few words
		<span role="group" aria-label={name} className="choice">
			{shown && <span className="text-soft">{name}</span>}
			{options.map((option) => (
				<button
					key={option.value}
					type="button"
					aria-pressed={option.value === value}
					onClick={() => option.value !== value && onChange(option.value)}
				>
					{option.word}
				</button>
			))}
		</span>
	);
}
