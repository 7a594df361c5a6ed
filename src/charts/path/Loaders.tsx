import { memo } from "react";
import type { PresetId } from "#library";
import type { Layout } from "./layout";
import type { Bar, Group } from "./series";

interface LoadersProps {
	readonly groups: readonly Group[];
	readonly layout: Layout;
	readonly loaded: PresetId | undefined;
	readonly onLoad: (what: Bar["loads"]) => void;
}

/** Beneath each group of bars the words that load it: the way to them by key and for assistive technology. */
export const Loaders = memo(function Loaders({ groups, layout, loaded, onLoad }: LoadersProps) {
	const button = ({ loads }: Bar, word: string, name: string) => (
		<button
			key={word}
			type="button"
			aria-label={name}
			aria-current={loaded === loads ? "true" : undefined}
			className="min-h-6 min-w-6 whitespace-nowrap text-soft underline decoration-rule decoration-dotted decoration-1 underline-offset-4 hover:text-ink hover:decoration-solid pointer-coarse:min-h-11 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:decoration-2 aria-[current]:decoration-accent aria-[current]:decoration-solid"
			onClick={() => onLoad(loads)}
		>
			{word}
		</button>
	);
	const words = ({ name, printed, kept, agree }: Group) =>
		printed && !agree
			? [
					button(printed, layout.stacked ? "printed" : "as printed", `Load ${name}, as printed`),
					button(kept, layout.stacked ? "kept" : "solids kept", `Load ${name}, solids kept`),
				]
			: [button(kept, "load", `Load ${name}`)];
	return (
		<div
			className={`grid print:hidden ${layout.narrow ? "text-[0.6875rem]" : "text-[0.75rem]"}`}
			style={{
				gridTemplateColumns: `repeat(${groups.length}, minmax(0, 1fr))`,
				paddingLeft: layout.left,
				paddingRight: layout.right,
			}}
		>
			{groups.map((group) => (
				<div
					key={`${group.kept.loads}`}
					className={
						layout.stacked ? "flex flex-col items-center" : "flex flex-wrap items-start justify-center gap-x-3"
					}
				>
					{words(group)}
				</div>
			))}
		</div>
	);
});
