/** What the page shows while a slider moves: runs in the page, between the events and what they change. */
import type { Locator, Page } from "@playwright/test";

/** One event, as the page saw it. */
export interface Seen {
	/** Milliseconds from it to the last change of the DOM in the same task; null where nothing changed. */
	readonly headline: number | null;
	readonly section: number | null;
	/** The result when it came and when its task was over. */
	readonly before: string;
	readonly after: string;
}
export interface Frame {
	readonly at: number;
	readonly input: string;
	readonly output: string;
}
export interface Recording {
	readonly events: readonly Seen[];
	readonly frames: readonly Frame[];
	readonly keydowns: readonly number[];
	/** Whether the watched elements are still those of the page. */
	readonly whole: boolean;
}

interface Recorder {
	start(): void;
	stop(): Recording;
}

/** Chromium has it; the DOM types of the compiler do not. */
declare const scheduler: { postTask(task: () => void, options: { priority: "user-blocking" }): unknown };

/** What follows an event in a task of its own, as charts do, is not counted as part of it. */
function install(slider: SVGElement | HTMLElement): void {
	const headline = document.querySelector('[data-quantity="E_V"]');
	const section = document.querySelector('[data-figure="cross-section"]');
	if (!(slider instanceof HTMLInputElement) || !headline || !section)
		throw new Error("No native slider, headline or cross-section on the page");

	const output = () => headline.getAttribute("data-value") ?? "";
	type Open = { at: number; headline: number | null; section: number | null; before: string; after: string };
	let events: Open[] = [];
	let frames: Frame[] = [];
	let keydowns: number[] = [];
	let open: Open | undefined;
	let running = false;

	const came = () => {
		const before = output();
		const event: Open = { at: performance.now(), headline: null, section: null, before, after: before };
		open = event;
		events.push(event);
		// the first thing after this task, before anything that was put off until later
		const over = () => {
			if (open === event) open = undefined;
		};
		scheduler.postTask(over, { priority: "user-blocking" });
	};
	addEventListener("input", came, true);
	addEventListener("keydown", (event) => event.key.startsWith("Arrow") && came(), true);
	const watch = (element: Element, part: "headline" | "section") =>
		new MutationObserver(() => {
			if (!open) return;
			open[part] = performance.now() - open.at;
			open.after = output();
		}).observe(element, { attributes: true, characterData: true, childList: true, subtree: true });
	watch(headline, "headline");
	watch(section, "section");

	new PerformanceObserver((list) => {
		for (const entry of list.getEntriesByName("keydown")) keydowns.push(entry.duration);
	}).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);

	const frame = (at: number) => {
		if (!running) return;
		frames.push({ at, input: slider.value, output: output() });
		requestAnimationFrame(frame);
	};
	const recorder: Recorder = {
		start() {
			[events, frames, keydowns, running] = [[], [], [], true];
			requestAnimationFrame(frame);
		},
		stop() {
			running = false;
			return { events, frames, keydowns, whole: headline.isConnected && section.isConnected };
		},
	};
	(window as unknown as { recorder: Recorder }).recorder = recorder;
}

/** Watches the headline and the cross-section beside a slider from now on. */
export const watch = (slider: Locator): Promise<void> => slider.evaluate(install);

export const start = (page: Page) =>
	page.evaluate(() => (window as unknown as { recorder: Recorder }).recorder.start());
/** What was seen since the start. Throws where the page replaced what was watched. */
export async function stop(page: Page): Promise<Recording> {
	await page.waitForTimeout(400); // event timing entries come after the paint
	const recording = await page.evaluate(() => (window as unknown as { recorder: Recorder }).recorder.stop());
	if (!recording.whole) throw new Error("The headline or the cross-section was replaced while it was watched");
	return recording;
}
