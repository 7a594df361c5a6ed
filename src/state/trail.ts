/** The trace: what is open in it, and the way that led there. */
import type { PresetId } from "#library";
import type { Key } from "#model";
import type { RateKey } from "#model/rate/quantities";
import { useStore } from "./state";

/** What the trace can show: where a quantity, or a published design, comes from. */
export type Traced = Key | RateKey | PresetId;

/** Opens the trace of something that was pressed on the page. */
export const trace = (what: Traced): void => useStore.setState({ trail: [what] });
/** Goes on from the open trace to one of its parts. */
export const traceFurther = (what: Traced): void => useStore.setState(({ trail }) => ({ trail: [...trail, what] }));
export const traceBack = (): void => useStore.setState(({ trail }) => ({ trail: trail.slice(0, -1) }));
export const closeTrace = (): void => useStore.setState({ trail: [] });
