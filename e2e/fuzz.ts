/**
 * Long runs of the hand that tries the page by chance (`?fuzz`): `npm run fuzz -- --seeds 1-20 --steps 3000`. From seed to
 * seed views and widths take turns, so that fourteen seeds go once through all of them; `--view path` begins all in one
 * view, `--query projector` and the like go into the address. Fails with what was found.
 */
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium, type Page } from "@playwright/test";
import { preview } from "vite";
import { type ViewName, viewNames } from "#permalink";
import { findBrowser, remedy } from "./browser";

const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

/** What a run tries. */
export interface Trial {
	readonly seed: number;
	readonly steps: number;
	readonly view: ViewName;
	/** Further flags of the query: `embed`, `projector`, `lock=P`. */
	readonly query?: string;
}

/** Opens the page, lets it be tried to the end, and gives each finding as one sentence; none means that it held. */
export async function tryPage(page: Page, { seed, steps, view, query = "" }: Trial): Promise<readonly string[]> {
	await page.goto(`./?fuzz&seed=${seed}&steps=${steps}${query && `&${query}`}#view=${view}`);
	const line = page.locator("[data-fuzz]");
	// a step takes a tenth of a second, one that sets off an animation a whole one
	await line.and(page.locator("[data-done]")).waitFor({ state: "attached", timeout: 60_000 + steps * 1500 });
	return findings(page);
}

export const findings = (page: Page): Promise<readonly string[]> =>
	page
		.locator("[data-fuzz] li")
		.evaluateAll((items) => items.map((item) => `${item.textContent} (from ${(item as HTMLElement).dataset.link})`));

/** Where a seed begins. */
export const turns = (seed: number) => ({
	view: viewNames[seed % viewNames.length]!,
	viewport: Math.floor(seed / viewNames.length) % 2 === 0 ? desk : phone,
});

/** “3” or “1-20”. */
function seedsOf(text: string): readonly number[] {
	const [, from, to] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text) ?? [];
	if (from === undefined)
		throw new Error(`--seeds ${text}: give a number, or two with a dash between them, as in 1-20.`);
	return Array.from({ length: Math.max(0, Number(to ?? from) - Number(from)) + 1 }, (_, i) => Number(from) + i);
}

function viewOf(text: string): ViewName {
	const view = viewNames.find((name) => name === text);
	if (!view) throw new Error(`--view ${text}: give one of ${viewNames.join(", ")}.`);
	return view;
}

async function run(): Promise<void> {
	const { values } = parseArgs({
		options: {
			seeds: { type: "string", default: "1-14" },
			steps: { type: "string", default: "500" },
			view: { type: "string" },
			query: { type: "string", default: "" },
		},
	});
	const steps = Number(values.steps);
	if (!Number.isInteger(steps) || steps < 1) throw new Error(`--steps ${values.steps}: give a whole number from 1 on.`);
	const trials = seedsOf(values.seeds).map(
		(seed): Trial => ({ seed, steps, view: values.view ? viewOf(values.view) : turns(seed).view, query: values.query }),
	);
	const executablePath = findBrowser();
	if (!executablePath) throw new Error(remedy);
	const outDir = process.env.CELLWRIGHT_TEST_BUILD ?? "dist";
	const server = await preview({ build: { outDir }, preview: { host: "127.0.0.1", port: 0 }, logLevel: "error" });
	const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
	try {
		for (const trial of trials) {
			const { viewport } = turns(trial.seed);
			const page = await browser.newPage({
				baseURL: server.resolvedUrls!.local[0]!,
				viewport,
				serviceWorkers: "block",
			});
			const found = await tryPage(page, trial);
			console.log(
				`seed ${trial.seed}, ${trial.view}, ${viewport.width} px: ${found.length === 0 ? "nothing" : found.length} found`,
			);
			for (const each of found) console.log(`  ${each}`);
			if (found.length > 0) process.exitCode = 1;
			await page.close();
		}
	} finally {
		await browser.close();
		await server.close();
	}
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
	run().catch((error: Error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
