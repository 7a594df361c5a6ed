import { memo } from "react";
import type { PathMark } from "./scene";
import { planeCells } from "./series";

const button =
	"min-h-6 min-w-6 text-left wrap-anywhere text-soft underline decoration-rule decoration-dotted decoration-1 underline-offset-4 hover:text-ink hover:decoration-solid pointer-coarse:min-h-11 aria-expanded:font-semibold aria-expanded:text-ink aria-expanded:decoration-solid";

const list = "flex flex-wrap items-baseline gap-x-4";

interface ListsProps {
	/** Points stand as numbers and letters in the picture. */
	readonly narrow: boolean;
	readonly path: readonly PathMark[];
	readonly selected: string | undefined;
	readonly details: string;
	readonly onSelect: (id: string) => void;
	readonly onLoad: ((id: string) => void) | undefined;
}

/** Beneath the picture every point as a word: the way to it by key and for assistive technology. */
export const Lists = memo(function Lists({ narrow, path, selected, details, onSelect, onLoad }: ListsProps) {
	return (
		<div className={`mt-1 text-[0.75rem] ${narrow ? "" : "print:hidden"}`}>
			{path.length > 0 && (narrow || onLoad) && (
				<ul aria-label="Path" className={list}>
					<li>{onLoad ? "Load" : "Path"}</li>
					{path.map(({ id, letter, point: { name, kind, id: step } }) => {
						const words = `${narrow ? `${letter}\u00a0` : ""}${name}${kind === "printed" ? ", printed" : ""}`;
						return (
							<li key={id}>
								{onLoad ? (
									<button type="button" className={button} aria-label={`Load ${words}`} onClick={() => onLoad(step)}>
										{words}
									</button>
								) : (
									words
								)}
							</li>
						);
					})}
				</ul>
			)}
			<ul aria-label="Comparison cells" className={list}>
				<li>Source of</li>
				{planeCells.map(({ cell: { id, short }, number }) => (
					<li key={id}>
						<button
							type="button"
							className={button}
							aria-expanded={selected === id}
							aria-controls={details}
							onClick={() => onSelect(id)}
						>
							{narrow && `${number}\u00a0`}
							{short}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
});
