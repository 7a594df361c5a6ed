/** The page as its reader has set it: zoom, spacing, larger text, forced colours, less motion, a theme, a finger. */
import type { Page } from "@playwright/test";
import { expect, open, slider, test } from "../app";
import { figures } from "../figures";
import { openEverything, openView, restyle, sidewaysOf, views } from "./everything";
import { targetsOf } from "./targets";

test.beforeEach(() => test.setTimeout(180_000));

/** What of the window is taken by what sticks to it, in the middle of the page, in per cent. */
const stuck = (page: Page): Promise<number> =>
	page.evaluate(async () => {
		scrollTo(0, document.documentElement.scrollHeight / 3);
		await new Promise(requestAnimationFrame);
		let [covered, all] = [0, 0];
		for (let y = 2; y < innerHeight; y += 4)
			for (let x = 4; x < innerWidth; x += 16) {
				all++;
				for (let one = document.elementFromPoint(x, y); one; one = one.parentElement) {
					const { position } = getComputedStyle(one);
					// the first column of a table that scrolls by itself takes no room from the page
					if (position !== "fixed" && (position !== "sticky" || one.closest("table"))) continue;
					covered++;
					break;
				}
			}
		return (100 * covered) / all;
	});

/** Texts that are cut off by the element that they stand in. */
const cutOff = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll("main *, header *, footer *")]
			.filter((one) => {
				const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
				const cuts = [overflowX, overflowY].some((each) => each === "hidden" || each === "clip");
				const words = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
				// a summary that ends in “…” is whole when it is unfolded
				if (!cuts || !words || textOverflow === "ellipsis" || one.closest(".sr-only, svg")) return false;
				return one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
			})
			.map((one) => `${one.className}: ${one.textContent?.slice(0, 40)}`),
	);

/** Animations and transitions of something else than how far a late answer is dimmed, in the frames after a change. */
const moving = (page: Page): Promise<readonly string[]> =>
	page.evaluate(async () => {
		const names = new Set<string>();
		for (let frame = 0; frame < 20; frame++) {
			await new Promise(requestAnimationFrame);
			for (const each of document.getAnimations())
				names.add("transitionProperty" in each ? String(each.transitionProperty) : each.id || "animation");
		}
		return [...names].filter((name) => name !== "opacity");
	});

/** WCAG 1.4.12. */
const spacing =
	"* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

for (const view of views)
	test(`${view}: nothing sticks out, is covered or cut off at 400 % zoom, with wider spacing, or larger text`, async ({
		page,
	}) => {
		// 1280 × 1024 at 400 %
		await page.setViewportSize({ width: 320, height: 256 });
		await openView(page, view);
		await openEverything(page, view);
		await expect.poll(() => sidewaysOf(page)).toEqual([]);
		expect(await stuck(page)).toBeLessThan(50);
		await restyle(page, spacing);
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 720 });
			await expect.poll(() => sidewaysOf(page)).toEqual([]);
			expect(await cutOff(page)).toEqual([]);
		}
		await page.evaluate(() => {
			document.adoptedStyleSheets = [];
		});
		// as in the settings of a browser, which rem and its media queries follow
		const session = await page.context().newCDPSession(page);
		await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
		await expect.poll(() => sidewaysOf(page)).toEqual([]);
		expect(await cutOff(page)).toEqual([]);
	});

test("what sticks out, is cut off, covers the page or moves would be found", async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 720 });
	await page.emulateMedia({ reducedMotion: "reduce" });
	await openView(page, "explore");
	expect([await sidewaysOf(page), await cutOff(page), await moving(page)]).toEqual([[], [], []]);
	const after = async <Found>(css: string, find: (page: Page) => Promise<Found>): Promise<Found> => {
		await restyle(page, css);
		const found = await find(page);
		await page.evaluate(() => {
			document.adoptedStyleSheets = [];
		});
		return found;
	};
	expect(await after(".footer p { width: 400px }", sidewaysOf)).toContainEqual(
		expect.stringMatching(/^P .*Energy dens/),
	);
	// the words alone: no box reaches so far
	expect(await after(".footer p { white-space: nowrap } .footer p * { display: none }", sidewaysOf)).toEqual([
		"the page is wider than the window",
	]);
	expect(await after("main h2 { width: 1em; overflow: hidden }", cutOff)).toContainEqual(
		expect.stringMatching(/: Separator$/),
	);
	expect(await after(".header { position: fixed; inset: 0 0 auto; height: 60vh }", stuck)).toBeGreaterThan(50);
	expect(
		await after("@keyframes turn { to { rotate: 1turn } } main { animation: turn 1s infinite !important }", moving),
	).toEqual(["animation"]);
	await restyle(page, "main { transition: padding 1s !important }");
	expect(await after("main { padding-top: 9px !important }", moving)).toEqual(["padding-top"]);
});

test("what sticks to the top of Explore leaves half of the window to the sliders, however low that is", async ({
	page,
}) => {
	for (const [width, height, cellSticks] of [
		[640, 512, false],
		[320, 640, false],
		[320, 480, false],
		[320, 719, false],
		[320, 720, true],
		[480, 720, true],
		[560, 895, false],
		[560, 896, true],
		[959, 896, true],
	] as const) {
		await page.setViewportSize({ width, height });
		await openView(page, "explore");
		expect(await stuck(page), `${width} × ${height}`).toBeLessThan(50);
		const cell = page.getByRole("figure", { name: "The cell, charged, to scale" });
		expect(await cell.evaluate((one) => one.getBoundingClientRect().bottom > 0), `${width} × ${height}`).toBe(
			cellSticks,
		);
	}
});

test("nothing scrolls sideways on a tablet and for a projector", async ({ page }) => {
	for (const [width, height, query] of [
		[768, 1024, ""],
		[1920, 1080, "projector"],
		[390, 844, "projector"],
	] as const) {
		await page.setViewportSize({ width, height });
		for (const view of views) {
			await openView(page, view, { query });
			await expect.poll(() => sidewaysOf(page), `${view} at ${width} px`).toEqual([]);
		}
	}
});

test("the theme is the system's unless the address or the button says otherwise", async ({ page }) => {
	await page.emulateMedia({ colorScheme: "dark" });
	await open(page);
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(await paper()).toBe("rgb(21, 23, 26)");
	await page.getByRole("button", { name: "Light" }).click();
	expect(await paper()).toBe("rgb(251, 250, 246)");
	expect(new URL(page.url()).search).toBe("?theme=light");
	expect(page.url()).toContain("#v=1");
});

test("in forced colours what is chosen, filled or dragged is told from what is not", async ({ page }) => {
	await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
	await openView(page, "path", { hash: "" });
	const styleOf = (selector: string, property: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((one, of) => getComputedStyle(one).getPropertyValue(of), property);
	const ground = await styleOf("body", "background-color");
	const differ = async (property: string, ...selectors: readonly string[]) => {
		const found = await Promise.all(selectors.map((each) => styleOf(each, property)));
		expect(new Set(found).size, `${property} of ${selectors.join(", ")}: ${found.join(", ")}`).toBe(found.length);
	};
	await differ("border-bottom-style", ".header nav a[aria-current]", ".header nav a:not([aria-current])");
	await differ("border-bottom-color", ".choice [aria-pressed=true]", ".choice [aria-pressed=false]");
	await differ("background-color", ".hold-choice:has(:checked)", ".hold-choice:not(:has(:checked))");
	await differ("background-color", ".track .filled", ".track .rail", "body");
	const parts = await page.locator(".share-bar > span").all();
	expect(parts.length).toBe(6);
	for (const part of parts)
		expect(await part.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(ground);
	// each picture has lines or faces that the ground has not
	const pictures = page.locator("figure svg[role]");
	await expect(pictures).toHaveCount(figures.path.length);
	for (const picture of await pictures.all()) {
		const drawn = await picture.evaluate((svg) =>
			[...svg.querySelectorAll("path, rect, line, circle")].map((one) => {
				const { fill, stroke } = getComputedStyle(one);
				return [fill, stroke] as const;
			}),
		);
		const seen = drawn.flat().filter((colour) => colour !== "none" && colour !== ground && !colour.startsWith("url("));
		expect(seen.length).toBeGreaterThan(3);
	}
});

test("where motion is not wanted nothing moves by itself after a change, and the path is walked by steps", async ({
	page,
}) => {
	await page.emulateMedia({ reducedMotion: "reduce" });
	await openView(page, "path", { hash: "" });
	await slider(page, "Cathode porosity").press("PageDown");
	expect(await moving(page)).toEqual([]);
	await page.getByRole("button", { name: "Next", exact: true }).click();
	expect(await moving(page)).toEqual([]);
	await page.getByRole("button", { name: "Walk" }).click();
	await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
	expect(await moving(page)).toEqual([]);
	await page.getByRole("button", { name: "Pause" }).click();
	await page.getByRole("link", { name: "Compare", exact: true }).click();
	await slider(page, "Separator thickness").press("PageUp");
	expect(await moving(page)).toEqual([]);
});

test("what can be pressed is at least 24 px wide and high, and on a touch screen 44 px high", async ({ watch }) => {
	for (const touch of [false, true]) {
		const context = await watch.newContext({
			hasTouch: touch,
			isMobile: touch,
			viewport: { width: 390, height: 844 },
		});
		const page = await context.newPage();
		for (const view of views) {
			await openView(page, view);
			const { count, small, spaced, low } = await targetsOf(page);
			expect(count, view).toBeGreaterThan(100);
			expect(small, view).toEqual([]);
			// the last word of the goal’s answer, with the room of a line around it
			expect(
				spaced.filter((name) => !/^Set .+ to /.test(name)),
				view,
			).toEqual([]);
			if (touch) expect(low, view).toEqual([]);
		}
	}
});
