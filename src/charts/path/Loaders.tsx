import { memo } from "react";
import type { PresetId } from "#library";
import type { Layout } from "./layout";
import { type Step, steps } from "./series";

interface LoadersProps {
	readonly layout: Layout;
	readonly loaded: PresetId | undefined;
	readonly onLoad: (id: PresetId) => void;
}

/** Beneath each group of bars the words that load it: the way to them by key and for assistive technology. */
export const Loaders = memo(function Loaders({ layout, loaded, onLoad }: LoadersProps) {
	const button = (id: PresetId, word: string, name: string) => (
		<button
			key={id}
			type="button"
			aria-label={name}
			aria-current={loaded === id ? "true" : undefined}
			className="min-h-6 min-w-6 whitespace-nowrap text-soft underline decoration-rule decoration-dotted decoration-1 underline-offset-4 hover:text-ink hover:decoration-solid pointer-coarse:min-h-11 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:decoration-2 aria-[current]:decoration-accent aria-[current]:decoration-solid"
			onClick={() => onLoad(id)}
		>
			{word}
		</button>
	);
	const words = ({ name, printed, kept, agree }: Step) =>
		agree
			? [button(kept.preset, "load", `Load ${name}`)]
			: [
					button(printed.preset, layout.narrow ? "printed" : "as printed", `Load ${name}, as printed`),
					button(kept.preset, layout.narrow ? "kept" : "solids kept", `Load ${name}, solids kept`),
				];
	return (
		<div
			className={`grid grid-cols-4 print:hidden ${layout.narrow ? "text-[0.6875rem]" : "text-[0.75rem]"}`}
			style={{ paddingLeft: layout.left, paddingRight: layout.right }}
		>
			{steps.E_V.map((step) => (
				<div
					key={step.name}
					className={layout.narrow ? "flex flex-col items-center" : "flex flex-wrap items-start justify-center gap-x-3"}
				>
					{words(step)}
				</div>
			))}
		</div>
	);
});
