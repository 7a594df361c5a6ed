import { useEffect, useRef } from "react";
import { isPresetId, presetOf } from "#library";
import { equations } from "#model/equations";
import { rateEquations } from "#model/rate/equations";
import { closeTrace, type Traced, traceBack, useStore } from "#state";
import { rowOf } from "./amounts";
import { PresetSource } from "./PresetSource";
import { lastPressed } from "./pressed";
import { QuantitySource } from "./QuantitySource";

/** Where a number or a design comes from: relation in symbols and in figures, and the source of each part. Stays live. */
export function TracePanel() {
	const traced = useStore((state) => state.trail.at(-1));
	return traced === undefined ? null : <Open of={traced} />;
}

/** What was pressed stays in view: where the panel has come to lie over it, the page goes up, and only then. */
function uncover(opener: Element, panel: Element): void {
	const [under, over] = [opener.getBoundingClientRect(), panel.getBoundingClientRect()];
	const covered = under.bottom > over.top && under.right > over.left && under.left < over.right;
	// the page's scroll-padding keeps the panel's room
	if (covered) opener.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Whether the page stands in a frame as high as itself: there the foot of the window is far from what was pressed. */
function fillsFrame(): boolean {
	if (!document.querySelector(".embedded-line")) return false;
	const padding = Number.parseFloat(getComputedStyle(document.body).paddingBottom);
	return document.body.getBoundingClientRect().height - padding <= innerHeight + 1;
}

function putBeneath(opener: Element, panel: HTMLElement): void {
	panel.dataset.beneath = "";
	const { bottom } = opener.getBoundingClientRect();
	panel.style.top = `${Math.max(0, Math.min(bottom + 8, innerHeight - panel.offsetHeight))}px`;
}

function Open({ of }: { readonly of: Traced }) {
	const deep = useStore((state) => state.trail.length > 1);
	const panel = useRef<HTMLElement>(null);
	const opener = useRef<Element | null>(null);

	// Focus goes into the panel, also when it turns to something else, and at the end back to what opened it.
	// biome-ignore lint/correctness/useExhaustiveDependencies: what is traced is the trigger
	useEffect(() => {
		const { activeElement, body } = document;
		// Safari gives a pressed button no focus
		const active = activeElement === body || activeElement?.matches("main") ? lastPressed() : activeElement;
		if (active && panel.current && !panel.current.contains(active)) {
			opener.current = active;
			if (fillsFrame()) putBeneath(active, panel.current);
			else uncover(active, panel.current);
		}
		panel.current?.focus();
	}, [of]);
	useEffect(
		() => () => {
			if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus();
		},
		[],
	);

	const name = isPresetId(of) ? presetOf(of).name : rowOf(of).name;
	const equation = [...equations, ...rateEquations].find(({ relation }) => relation.startsWith(`${of} =`));
	return (
		<section ref={panel} tabIndex={-1} aria-label={`Trace of ${name}`} className="trace">
			<div className="flex items-baseline gap-4">
				<h2 className="font-serif text-lg leading-tight">
					{name}{" "}
					<span className="text-soft text-[0.8125rem] font-sans">{equation?.paper && `Paper, ${equation.paper}`}</span>
				</h2>
				<span className="ml-auto flex gap-4 text-[0.875rem]">
					{deep && (
						<button type="button" className="word-button" onClick={traceBack}>
							Back
						</button>
					)}
					<button type="button" className="word-button" onClick={closeTrace}>
						Close
					</button>
				</span>
			</div>
			{isPresetId(of) ? <PresetSource of={of} /> : <QuantitySource of={of} note={equation?.note} />}
		</section>
	);
}
