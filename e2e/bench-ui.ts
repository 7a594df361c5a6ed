/**
 * How soon the page follows the hand: in each view of the design in hand each slider is dragged for two seconds and moved
 * by arrow keys, on the production build in a real Chromium, at full speed and with the processor four times slower. Prints a table and writes
 * bench-results/ui.json. Nothing here passes or fails: the figures depend on the machine, their ratios less so.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CDPSession, chromium, type Locator, type Page } from "@playwright/test";
import { preview } from "vite";
import { presetIds, presetOf } from "#library";
import { comparedAtMost, fromPreset } from "#permalink";
import { encodeSet } from "#permalink/set";
import { fiveSliders as sliders } from "./app";
import { findBrowser, remedy } from "./browser";

const slowdowns = [1, 4] as const;
const views = ["explore", "path", "uncertainty", "map", "resistance", "compare"] as const;
/** In Compare, as many designs beside the one in hand as there is room for. */
const besides = `&set=${encodeSet(presetIds.slice(0, comparedAtMost).map((id) => ({ name: presetOf(id).name, design: fromPreset(id) })))}`;
const dragSeconds = 2;
const keyPresses = 60;
/** The part of the track that the drag goes over, where no slider meets a limit of what it moves along. */
const sweep = { from: 0.4, to: 0.7 };

/** One event, as the page saw it. */
interface Seen {
	/** Milliseconds from it to the last change of the DOM in the same task; null where nothing changed. */
	readonly headline: number | null;
	readonly section: number | null;
	/** The result when it came and when its task was over. */
	readonly before: string;
	readonly after: string;
}
interface Frame {
	readonly at: number;
	readonly input: string;
	readonly output: string;
}
interface Recording {
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

/** Runs in the page. What follows an event in a task of its own, as charts do, is not counted as part of it. */
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

const start = (page: Page) => page.evaluate(() => (window as unknown as { recorder: Recorder }).recorder.start());
async function stop(page: Page): Promise<Recording> {
	await page.waitForTimeout(400); // event timing entries come after the paint
	const recording = await page.evaluate(() => (window as unknown as { recorder: Recorder }).recorder.stop());
	if (!recording.whole) throw new Error("The headline or the cross-section was replaced while it was watched");
	return recording;
}

async function drag(page: Page, slider: Locator): Promise<Recording> {
	const box = await slider.boundingBox();
	if (!box) throw new Error("A slider is not on the screen");
	const y = box.y + box.height / 2;
	const x = (share: number) => box.x + box.width * share;
	const middle = (sweep.from + sweep.to) / 2;
	await page.mouse.move(x(middle), y);
	await page.mouse.down();
	await start(page);
	const began = performance.now();
	for (let seconds = 0; seconds < dragSeconds; seconds = (performance.now() - began) / 1000) {
		// to and fro once a second, as a hand does that looks for the best
		const share = middle + ((sweep.to - sweep.from) / 2) * Math.sin(2 * Math.PI * seconds);
		await page.mouse.move(x(share), y);
		await page.waitForTimeout(4);
	}
	const recording = await stop(page);
	await page.mouse.up();
	return recording;
}

async function press(page: Page, slider: Locator): Promise<Recording> {
	await slider.focus();
	await start(page);
	for (let k = 0; k < keyPresses; k++) {
		await page.keyboard.press(k < keyPresses / 2 ? "ArrowRight" : "ArrowLeft");
		await page.waitForTimeout(30);
	}
	return stop(page);
}

/** The value that so much of the sample does not exceed; null where there is none. */
function percentile(sample: readonly number[], share: number): number | null {
	const sorted = sample.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? null;
}

interface Spread {
	readonly p50: number | null;
	readonly p95: number | null;
}
const spread = (sample: readonly number[]): Spread => ({ p50: percentile(sample, 0.5), p95: percentile(sample, 0.95) });

const times = (events: readonly Seen[], part: "headline" | "section") =>
	spread(events.map((event) => event[part]).filter((time) => time !== null));

/** Of the events that changed the result (a drag within one step of the slider does not), those whose task did it. */
function inTask(events: readonly Seen[]): number {
	const followed = events.slice(0, -1).map((event, at) => ({ ...event, next: events[at + 1]!.before }));
	const changed = followed.filter(({ before, next }) => before !== next);
	return changed.length > 0 ? changed.filter(({ after, next }) => after === next).length / changed.length : 0;
}

function framesOf(frames: readonly Frame[]) {
	const pairs = frames.slice(1).map((now, at) => ({ before: frames[at]!, now }));
	const moved = pairs.filter(({ before, now }) => before.input !== now.input);
	const along = moved.filter(({ before, now }) => before.output !== now.output);
	return {
		frames: frames.length,
		framesMoved: moved.length,
		/** Of the frames in which the slider had moved, those in which the result had as well. */
		inFrame: moved.length > 0 ? along.length / moved.length : 0,
		longestFrame: Math.max(0, ...pairs.map(({ before, now }) => now.at - before.at)),
	};
}

async function measure(page: Page, cdp: CDPSession, address: string, view: string, name: string, slowdown: number) {
	await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
	await page.goto("about:blank");
	await page.goto(`${address}#view=${view}${view === "compare" ? besides : ""}`);
	const slider = page.getByRole("slider", { name, exact: true });
	await slider.waitFor();
	await page.waitForLoadState("networkidle");
	await slider.scrollIntoViewIfNeeded();
	await slider.evaluate(install);
	await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
	await page.waitForTimeout(500);

	const keys = await press(page, slider);
	const hand = await drag(page, slider);
	await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
	// The browser reports only what takes 16 ms or more; the others are counted as 16.
	const keydowns = [...keys.keydowns, ...new Array<number>(Math.max(0, keyPresses - keys.keydowns.length)).fill(16)];
	return {
		view,
		slider: name,
		slowdown,
		drag: {
			events: hand.events.length,
			headline: times(hand.events, "headline"),
			section: times(hand.events, "section"),
			inTask: inTask(hand.events),
			...framesOf(hand.frames),
		},
		keys: {
			events: keys.events.length,
			headline: times(keys.events, "headline"),
			section: times(keys.events, "section"),
			inTask: inTask(keys.events),
			keydown: spread(keydowns),
		},
	};
}
type Measured = Awaited<ReturnType<typeof measure>>;

function print(results: readonly Measured[]): void {
	const ms = (value: number | null) => (value === null ? "–" : value.toFixed(value < 10 ? 1 : 0));
	const both = ({ p50, p95 }: Spread) => `${ms(p50)} / ${ms(p95)}`;
	const percent = (value: number) => `${Math.floor(value * 100)} %`;
	const rows = results.map(({ view, slider, slowdown, drag: d, keys: k }) => [
		`${slowdown}×`,
		view,
		slider,
		both(d.headline),
		both(d.section),
		percent(Math.min(d.inTask, k.inTask)),
		percent(d.inFrame),
		ms(d.longestFrame),
		both(k.headline),
		both(k.section),
		both(k.keydown),
	]);
	const head = [
		"CPU",
		"view",
		"slider",
		"headline",
		"section",
		"in task",
		"in frame",
		"longest",
		"key headline",
		"key section",
		"keydown",
	];
	const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]!.length)));
	for (const row of [head, ...rows])
		console.log(row.map((cell, at) => (at < 3 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join("  "));
	console.log(`
Milliseconds, median / 95th percentile.
  headline, section   from the input or key event to the last change of the headline and the cross-section in its task
  in task             of the events that changed the result, those that did so within their own task
  in frame            frames of the drag with a moved slider that also show a new result
  longest             longest frame of the drag
  keydown             from an arrow key to the next paint, in steps of 8; what is faster than 16 counts as 16`);
}

async function main(): Promise<void> {
	const executablePath = findBrowser();
	if (!executablePath) throw new Error(remedy);
	const server = await preview({
		root: fileURLToPath(new URL("..", import.meta.url)),
		logLevel: "error",
		preview: { host: "127.0.0.1", port: 4181, strictPort: false },
	});
	const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
	try {
		const address = server.resolvedUrls?.local[0];
		if (!address) throw new Error("The preview of the build has no address");
		const page = await browser.newPage({ serviceWorkers: "block", viewport: { width: 1280, height: 900 } });
		const cdp = await page.context().newCDPSession(page);
		// the loader of this script wraps functions in a helper that a page does not have
		await page.addInitScript("globalThis.__name = (f) => f");
		console.log(`Chromium ${browser.version()}, ${address}`);
		const results: Measured[] = [];
		for (const slowdown of slowdowns)
			for (const view of views)
				for (const name of sliders) results.push(await measure(page, cdp, address, view, name, slowdown));
		print(results);
		const folder = new URL("../bench-results/", import.meta.url);
		mkdirSync(folder, { recursive: true });
		const report = { chromium: browser.version(), dragSeconds, keyPresses, results };
		writeFileSync(new URL("ui.json", folder), `${JSON.stringify(report, null, "\t")}\n`);
	} finally {
		await browser.close();
		await server.close();
	}
}

await main();
