import type { Ranged } from "#analysis/place";
import type { Across } from "#layout/across";
import { type InputKey, inputOf, onStep, spokenInput } from "#model";
import { type Setting, SlideOver } from "../figure/SlideOver";
import { type Layout, scaleX, valueAt } from "./layout";

export type { Setting } from "../figure/SlideOver";

interface HandleProps extends Setting {
	readonly along: InputKey;
	readonly range: Ranged;
	readonly layout: Across & Pick<Layout, "panels">;
	readonly value: number;
	/** The displayed step under a pointer that is not pressed; nothing where it has gone. */
	onHover(value: number | undefined): void;
}

/** Over the panels: a press or a drag sets the input, and so do the keys of a slider. */
export function Handle({ along, range, layout, value, ...setting }: HandleProps) {
	const { left, right, panels } = layout;
	return (
		<SlideOver
			name={inputOf(along).name}
			value={value}
			valueText={spokenInput(along, value)}
			min={range.from}
			max={range.to}
			step={inputOf(along).soft.step}
			area={{ left, right, top: panels[0]!.top, bottom: panels.at(-1)!.bottom }}
			at={scaleX(layout, range, value)}
			valueAt={(x) => Math.min(range.to, Math.max(range.from, onStep(along, valueAt(layout, range, x))))}
			{...setting}
		/>
	);
}
