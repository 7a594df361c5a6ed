/**
 * How soon the page follows the hand: in each view of the design in hand each slider is dragged for two seconds and moved
 * by arrow keys, on the production build in a real Chromium, at full speed and with the processor four times slower. Prints
 * a table and writes bench-results/ui.json. Views named behind `--` are the only ones tried, and nothing is written then.
 */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { preview } from "vite";
import { presetIds, presetOf } from "#library";
import { comparedAtMost, fromPreset } from "#permalink";
import { encodeSet } from "#permalink/set";
import { fiveSliders as sliders } from "../app";
import { findBrowser, remedy } from "../browser";
import { type Figure, keep, machine } from "./figures";
import { drag, dragSeconds, keyPresses, press } from "./hand";
import { watch } from "./recorder";
import { referenceTime } from "./reference";
import { framesOf, percentile, type Spread, soon, spread } from "./soon";

const slowdowns = [1, 4] as const;
const views = ["explore", "path", "uncertainty", "map", "resistance", "compare"] as const;
/** In Compare, as many designs beside the one in hand as there is room for. */
const besides = `&set=${encodeSet(presetIds.slice(0, comparedAtMost).map((id) => ({ name: presetOf(id).name, design: fromPreset(id) })))}`;
async function measure(page: Page, cdp: CDPSession, address: string, view: string, name: string, slowdown: number) {
	await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
	await page.goto("about:blank");
	await page.goto(`${address}#view=${view}${view === "compare" ? besides : ""}`);
	const slider = page.getByRole("slider", { name, exact: true });
	await slider.waitFor();
	await page.waitForLoadState("networkidle");
	await slider.scrollIntoViewIfNeeded();
	await watch(slider);
	await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
	await page.waitForTimeout(500);

	const reference = await page.evaluate(referenceTime);
	const keys = await press(page, slider);
	const hand = await drag(page, slider);
	await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
	// The browser reports only what takes 16 ms or more; the others are counted as 16.
	const keydowns = [...keys.keydowns, ...new Array<number>(Math.max(0, keyPresses - keys.keydowns.length)).fill(16)];
	return {
		view,
		slider: name,
		slowdown,
		reference,
		drag: { ...soon(hand), ...framesOf(hand.frames) },
		keys: { ...soon(keys), keydown: spread(keydowns) },
	};
}
type Measured = Awaited<ReturnType<typeof measure>>;

/** The median of what there is, so that one stray slider does not count. Throws where there is nothing. */
function median(sample: readonly (number | null)[]): number {
	const middle = percentile(
		sample.filter((each) => each !== null),
		0.5,
	);
	if (middle === null) throw new Error("A slider changed nothing");
	return middle;
}

/** What a later version is compared by: for each view and slowdown the median of the sliders. A frame lasts 16.7 ms. */
function figuresOf(results: readonly Measured[], view: string, slowdown: number): readonly Figure[] {
	const some = results.filter((each) => each.view === view && each.slowdown === slowdown);
	const reference = median(some.map((each) => each.reference));
	const of = (
		what: string,
		value: (each: Measured) => number | null,
		rest: Pick<Figure, "unit" | "reference" | "floor">,
	) => ({
		name: `${view}, ${slowdown}×, ${what}`,
		value: median(some.map(value)),
		...rest,
	});
	const work = { unit: "ms", reference, floor: 1 } as const;
	const frame = { unit: "ms", reference: null, floor: 17 } as const;
	const share = { unit: "share", reference: null, floor: 0.1 } as const;
	return [
		of("drag: headline", ({ drag }) => drag.headline.p50, work),
		of("drag: cross-section", ({ drag }) => drag.section.p50, work),
		of("keys: headline", ({ keys }) => keys.headline.p50, work),
		of("keys: cross-section", ({ keys }) => keys.section.p50, work),
		of("keys: next paint, 95 %", ({ keys }) => keys.keydown.p95, frame),
		of("drag: longest frame", ({ drag }) => drag.longestFrame, frame),
		of("drag: frames without a new result", ({ drag }) => 1 - drag.inFrame, share),
		// a result that came a frame late each time would have its new value in every frame
		of("drag: results outside the task of their event", ({ drag }) => 1 - drag.inTask, share),
		of("keys: results outside the task of their event", ({ keys }) => 1 - keys.inTask, share),
	];
}

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
	const given = process.argv.slice(2);
	const unknown = given.filter((name) => !(views as readonly string[]).includes(name));
	if (unknown.length > 0) throw new Error(`There is no view ${unknown.join(", ")}: ${views.join(", ")}.`);
	const tried = given.length > 0 ? views.filter((view) => given.includes(view)) : views;
	const root = fileURLToPath(new URL("../..", import.meta.url));
	const server = await preview({
		root,
		build: { outDir: resolve(root, process.env.CELLWRIGHT_TEST_BUILD ?? "dist") },
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
			for (const view of tried)
				for (const name of sliders) results.push(await measure(page, cdp, address, view, name, slowdown));
		print(results);
		const figures = slowdowns.flatMap((slowdown) => tried.flatMap((view) => figuresOf(results, view, slowdown)));
		const details = { dragSeconds, keyPresses, results };
		if (tried === views) keep("ui", { machine: { ...machine(), chromium: browser.version() }, figures, details });
		else console.table(figures);
	} finally {
		await browser.close();
		await server.close();
	}
}

await main();
