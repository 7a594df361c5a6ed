import type { CDPSession, Page } from "@playwright/test";
import type { ViewName } from "#permalink";
import { keptKey } from "#state/keeping";
import { expect, linked, open, slider, test } from "./app";
import { findings, tryPage, turns } from "./fuzz";

/** Seeds that go once through every view on a desk and on a phone. */
const seeds = Array.from({ length: 14 }, (_, seed) => seed);
const steps = 16;

for (const seed of seeds) {
	const { view, viewport } = turns(seed);
	test(`the page holds whatever is done to it: seed ${seed}, ${view} at ${viewport.width} px`, async ({ page }) => {
		test.setTimeout(90_000);
		await page.setViewportSize(viewport);
		expect(await tryPage(page, { seed, steps, view })).toEqual([]);
		await expect(page.locator("[data-fuzz]")).toHaveAttribute("data-step", String(steps));
	});
}

test("the same seed does the same", async ({ page, context }) => {
	const trial = { seed: 4711, steps: 12, view: "explore" } as const;
	/** Everything that is done, in order, and where it leads. */
	const course = async (tried: Page) => {
		await tried.addInitScript(() => {
			addEventListener("DOMContentLoaded", () => {
				const done: string[] = [];
				Object.assign(window, { done });
				new MutationObserver((records) => {
					for (const { target } of records) done.push((target as HTMLElement).dataset.did ?? "");
				}).observe(document.body, { subtree: true, attributeFilter: ["data-did"] });
			});
		});
		await tryPage(tried, trial);
		return tried.evaluate(() => [...(window as unknown as { done: string[] }).done, location.hash]);
	};
	const first = await course(page);
	expect(first.length).toBeGreaterThan(trial.steps);
	expect(await course(await context.newPage())).toEqual(first);
});

/** Opens a page that is only watched, and waits until it is. */
async function watched(page: Page, view: ViewName): Promise<void> {
	await page.goto(`./?fuzz#view=${view}`);
	await page.locator("[data-fuzz][data-step]").waitFor({ state: "attached" });
}

/** Everything that the browser has stored for this page. */
const stored = (page: Page) => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));

test("a page that is tried by chance leaves alone what its reader has kept", async ({ page }) => {
	await open(page);
	await page.getByRole("button", { name: "Keep", exact: true }).click();
	await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), keptKey)).not.toBeNull();
	await page.evaluate(() => sessionStorage.setItem("cellwright/other", "mine"));
	// a page of the same origin that runs no script
	const html = '<!doctype html><html lang="en"><title>Empty</title><link rel="icon" href="data:,"></html>';
	await page.route("**/empty.html", (route) => route.fulfill({ contentType: "text/html", body: html }));
	await page.goto("./empty.html");
	const before = await stored(page);
	await watched(page, "compare");
	await expect(page.getByText("Nothing yet. Keep, at the top of the page")).toBeVisible();
	await page.getByRole("button", { name: "Keep", exact: true }).click();
	await slider(page, "Separator thickness").press("ArrowRight");
	// steps of undo are written half a second after a change: into a storage of its own, where nobody sees when
	await page.waitForTimeout(700);
	await expect(page.getByRole("button", { name: /^Put in hand: / })).toHaveCount(1);
	await page.goto("./empty.html");
	expect(await stored(page)).toBe(before);
});

test("a page that is tried by chance is never left, and hands nothing over", async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => console.error("printed");
	});
	let downloads = 0;
	page.on("download", () => downloads++);
	await watched(page, "explore");
	await page.getByRole("link", { name: /^doi/ }).click();
	const figure = page.getByRole("figure", { name: /The path/ });
	await figure.getByRole("button", { name: "Save" }).click();
	await figure.getByRole("button", { name: "CSV" }).click();
	await expect(figure.getByText(/^Saved/)).toBeVisible();
	await page.evaluate(() => print());
	expect(page.url()).toContain("?fuzz");
	expect(downloads).toBe(0);
});

/** What a page that is not whole looks like, and what is said of it. */
const damages: readonly (readonly [string, () => void, RegExp, ViewName?])[] = [
	["a number that is none", () => document.querySelector("main h1")!.append(" NaN"), /reads “.*NaN/],
	[
		"a picture that cannot be drawn",
		() => {
			const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
			path.setAttribute("d", "MNaN,0");
			document.querySelector("main figure svg")!.append(path);
		},
		/has d="MNaN,0"/,
	],
	[
		"a headline behind its design",
		() => document.querySelector('[data-quantity="E_V"]')!.setAttribute("data-value", "238"),
		/E_V shows 238, the model gives/,
	],
	[
		"a result that stands twice",
		() => document.querySelector("main")!.append(document.querySelector('[data-quantity="E_m"]')!.cloneNode(true)),
		/E_m stands more than once/,
	],
	[
		"an address of another design",
		() => history.replaceState(null, "", location.href.replace("P=0.63", "P=0.62")),
		/not the design in hand: P=0.62 in place of P=0.63/,
	],
	[
		"shares that do not make up the whole",
		() => document.querySelector(".share-labels li")!.replaceChildren("99 %"),
		/the shares of the layers add up to 1\d\d %/,
	],
	[
		"a layer that is drawn too thick",
		() => document.querySelectorAll('main figure g[shape-rendering="crispEdges"] line')[1]!.setAttribute("x1", "99"),
		/the cell is drawn at 99/,
	],
	[
		"a step of the path that begins elsewhere",
		() => {
			const figure = [...document.querySelectorAll("main figure")].find((each) =>
				each.querySelector("figcaption")?.textContent?.startsWith("What each step brings"),
			);
			figure!.querySelectorAll("svg.picture rect[fill-opacity]")[1]!.setAttribute("x", "7");
		},
		/a bar of the path begins at 7 px/,
		"path",
	],
	[
		"a gap in the resistance",
		() => {
			const figure = [...document.querySelectorAll("main figure")].find((each) =>
				each.querySelector("figcaption")?.textContent?.startsWith("The cell resistance and its parts"),
			);
			figure!.querySelectorAll("svg.picture > rect:not([stroke-dasharray])")[1]!.setAttribute("x", "7");
		},
		/a part of the resistance begins at 7 px/,
		"resistance",
	],
	[
		"an error",
		() => void setTimeout(() => dispatchEvent(new ErrorEvent("error", { message: "planted" }))),
		/error: planted/,
	],
	["a promise that nobody waits for", () => void Promise.reject(new Error("planted")), /rejection: Error: planted/],
	[
		"two regions that speak at once",
		() => {
			const [one, two] = [document.createElement("p"), document.createElement("p")];
			one.role = "status";
			two.role = "status";
			document.body.append(one, two);
			setTimeout(() => {
				one.textContent = "One";
				two.textContent = "Two";
			});
		},
		/spoken at the same time: “One”, “Two”/,
	],
];

for (const [name, damage, said, view = "explore"] of damages)
	test(`it is found: ${name}`, async ({ browser, baseURL }) => {
		// a page of its own that nobody else watches: the faults are planted
		const page = await browser.newPage({ ...(baseURL ? { baseURL } : {}), serviceWorkers: "block" });
		await watched(page, view);
		await expect(page.locator("main figure svg").first()).toBeVisible();
		await page.waitForLoadState("networkidle");
		expect(await findings(page)).toEqual([]);
		await page.evaluate(damage);
		await page.keyboard.press("Shift");
		await expect.poll(async () => (await findings(page)).join("\n"), { timeout: 20_000 }).toMatch(said);
		await page.close();
	});

/** Numbers from 0 to below 1 that are the same in every run (mulberry32, Tommy Ettinger, public domain). */
function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

for (const [seed, view] of [
	[1, "explore"],
	[2, "path"],
	[3, "map"],
] as const)
	test(`a real hand at random places breaks nothing: ${view}`, async ({ page }) => {
		const next = chance(seed);
		const size = { width: 1280, height: 800 };
		await page.setViewportSize(size);
		await watched(page, view);
		const keys = [
			"ArrowLeft",
			"ArrowRight",
			"Home",
			"End",
			"Tab",
			"Tab",
			"Shift+Tab",
			"Escape",
			"Control+z",
			"Control+y",
			"Space",
			"7",
		];
		const place = () => [next() * size.width, next() * size.height] as const;
		for (let i = 0; i < 25; i++) {
			await page.mouse.move(...place());
			const kind = next();
			if (kind < 0.35) await page.mouse.click(...place());
			else if (kind < 0.65) {
				await page.mouse.down();
				for (let k = 0; k < 3; k++) await page.mouse.move(...place());
				await page.mouse.up();
			} else if (kind < 0.8) await page.mouse.wheel(0, (next() - 0.4) * 1500);
			else for (let k = 0; k < 3; k++) await page.keyboard.press(keys[Math.floor(next() * keys.length)]!);
		}
		const step = async () => Number(await page.locator("[data-fuzz]").getAttribute("data-step"));
		// the look that is under way may have begun before the end; the next has not
		for (let i = 0; i < 2; i++) {
			const before = await step();
			await page.keyboard.press("Shift");
			await expect.poll(step, { timeout: 10_000 }).toBeGreaterThan(before);
		}
		// several events within one look count once
		expect(await step()).toBeGreaterThan(3);
		expect(await findings(page)).toEqual([]);
	});

// what long runs have found

test("back across another theme brings the design, the view and the theme of then", async ({ page }) => {
	await page.emulateMedia({ colorScheme: "light" });
	await open(page);
	await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Path" }).click();
	await page.getByRole("button", { name: "Dark", exact: true }).click();
	await page.getByRole("combobox", { name: "Published design" }).selectOption({ label: "Cell 2, as built" });
	await expect.poll(() => linked(page, "d_separator")).toBe("110");
	await page.goBack();
	await expect(page.locator("main")).toHaveAttribute("data-view", "explore");
	await expect(slider(page, "Separator thickness")).toHaveValue("50");
	await expect.poll(() => linked(page, "d_separator")).toBe("50");
	await expect(page.getByRole("button", { name: "Dark", exact: true })).toBeVisible();
	await expect(page.locator("html")).not.toHaveAttribute("data-theme", "dark");
});

/** Bytes that are in use after everything that nobody holds has been let go. */
async function heap(cdp: CDPSession): Promise<number> {
	for (let i = 0; i < 2; i++) await cdp.send("HeapProfiler.collectGarbage");
	return (await cdp.send("Runtime.getHeapUsage")).usedSize;
}

test("the heap does not grow: the third block of 600 changes keeps less than 2 MB", async ({ page }) => {
	test.setTimeout(240_000);
	await open(page);
	const cdp = await page.context().newCDPSession(page);
	const block = () =>
		slider(page, "Cathode porosity").evaluate(async (element, changes) => {
			const input = element as HTMLInputElement;
			const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
			const [min, max] = [Number(input.min), Number(input.max)];
			for (let i = 1; i <= changes; i++) {
				// each another value, and each a step of undo
				set.call(input, String(min + (max - min) * ((i * 0.618034) % 1)));
				input.dispatchEvent(new Event("input", { bubbles: true }));
				await new Promise((resolve) => setTimeout(resolve));
			}
		}, 600);
	await block();
	await block();
	const before = await heap(cdp);
	await block();
	const grown = (await heap(cdp)) - before;
	// the last of them has come through
	await expect.poll(async () => Number(await linked(page, "P"))).not.toBe(0.63);
	expect(grown).toBeLessThan(2e6);
	test.info().annotations.push({ type: "growth", description: `${Math.round(grown / 1000)} kB` });
});
