/** The page as its reader has set it: zoom, spacing, larger text, forced colours, less motion, a theme, a finger. */
import type { Page } from "@playwright/test";
import { expect, open, slider, test } from "../app";
import { full, openEverything, openView, restyle, sidewaysOf, views } from "./everything";

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
		expect(await sidewaysOf(page)).toEqual([]);
		expect(await stuck(page)).toBeLessThan(50);
		await restyle(page, spacing);
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 720 });
			expect(await sidewaysOf(page)).toEqual([]);
			expect(await cutOff(page)).toEqual([]);
		}
		await page.evaluate(() => {
			document.adoptedStyleSheets = [];
		});
		// as in the settings of a browser, which rem and its media queries follow
		const session = await page.context().newCDPSession(page);
		await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
		expect(await sidewaysOf(page)).toEqual([]);
		expect(await cutOff(page)).toEqual([]);
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
			expect(await sidewaysOf(page), `${view} at ${width} px`).toEqual([]);
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
	for (const part of await page.locator(".share-bar > span").all())
		expect(await part.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(ground);
	// each picture has lines or faces that the ground has not
	for (const picture of await page.locator("figure svg[role], figure [role=group] svg").all()) {
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
	/** Animations and transitions of something else than how far a late answer is dimmed, in the frames after a change. */
	const moving = () =>
		page.evaluate(async () => {
			const names = new Set<string>();
			for (let frame = 0; frame < 20; frame++) {
				await new Promise(requestAnimationFrame);
				for (const each of document.getAnimations())
					names.add("transitionProperty" in each ? String(each.transitionProperty) : each.id || "animation");
			}
			return [...names].filter((name) => name !== "opacity");
		});
	await slider(page, "Cathode porosity").press("PageDown");
	expect(await moving()).toEqual([]);
	await page.getByRole("button", { name: "Next", exact: true }).click();
	expect(await moving()).toEqual([]);
	await page.getByRole("button", { name: "Walk" }).click();
	await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
	expect(await moving()).toEqual([]);
	await page.getByRole("button", { name: "Pause" }).click();
	await page.getByRole("link", { name: "Compare", exact: true }).click();
	await slider(page, "Separator thickness").press("PageUp");
	expect(await moving()).toEqual([]);
});

test("what can be pressed is at least 24 px, on a touch screen 44 px", async ({ watch }) => {
	for (const [touch, least] of [
		[false, 24],
		[true, 44],
	] as const) {
		const context = await watch.newContext({
			hasTouch: touch,
			isMobile: touch,
			viewport: { width: 390, height: 844 },
		});
		const page = await context.newPage();
		const small: string[] = [];
		for (const view of views) {
			await openView(page, view, { hash: full });
			const targets = await page
				.locator(
					".tick, .hold-choice, .long-button, [role=slider], .word-button, .trace-link, .preset, .stage-choice, .text-field, .select, .choice button, summary, figure :not([aria-hidden]) > button",
				)
				.evaluateAll(
					(all, size) =>
						all
							.filter((one) => one.getClientRects().length > 0)
							.map((one) => ({
								name: one.getAttribute("aria-label") ?? one.textContent,
								box: one.getBoundingClientRect(),
							}))
							.filter(({ box }) => box.height < size - 0.5)
							.map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
					least,
				);
			small.push(...targets);
		}
		expect(small).toEqual([]);
	}
});
