import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, field, fiveSliders, open, result, slider, test, value } from "./app";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual(
		[],
	);
}

for (const theme of ["light", "dark"] as const) {
	test(`axe finds nothing in the ${theme} theme, whatever is open`, async ({ page }) => {
		await open(page, "#P=1.4&d_cathode=95.39&utilisation=1", `?theme=${theme}`);
		await expect(page.getByRole("figure", { name: /The path of the paper/ })).toBeVisible();
		await expectAccessible(page);
		for (const fold of await page.locator("details > summary").all()) await fold.click();
		await field(page, "Separator thickness").fill("abc");
		await field(page, "Separator thickness").press("Enter");
		await page
			.getByRole("figure", { name: /The path of the paper/ })
			.getByRole("button", { name: "Table" })
			.click();
		await expectAccessible(page);
		await result(page, "E_m").click();
		await expectAccessible(page);
		await page.keyboard.press("Escape");
		await page.keyboard.press("?");
		await expectAccessible(page);
	});

	test(`axe finds nothing on a phone in the ${theme} theme`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page, "", `?theme=${theme}`);
		await expect(page.getByRole("figure", { name: /The path of the paper/ })).toBeVisible();
		await expectAccessible(page);
	});
}

/** With own steps, one of them refused, a goal and a trade, so that all there can be is on the page. */
const full =
	"&goal=E_V:300:P&against=C_rate&step4=Thin%20separator,d_separator:30&step5=Window,U_min:3.6&step6=Oxide,material:nfm111";

for (const view of ["path", "uncertainty", "map", "resistance", "compare", "paper"])
	for (const [theme, width] of [
		["light", 1280],
		["dark", 320],
	] as const)
		test(`axe finds nothing in ${view} at ${width} px in the ${theme} theme, with everything open`, async ({
			page,
		}) => {
			test.slow();
			await page.setViewportSize({ width, height: 720 });
			await page.goto(`./?theme=${theme}#view=${view}${full}`);
			await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
			if (view === "path") await expect(page.getByRole("figure", { name: /Both energy densities/ })).toBeVisible();
			if (view === "uncertainty") {
				await expect(page.getByRole("figure", { name: /draws/ })).toBeVisible();
				await page.getByRole("button", { name: "Compute" }).click();
				await expect(page.getByRole("figure", { name: /decides/ })).toBeVisible();
			}
			if (view === "map") {
				await page.getByRole("button", { name: "Find it" }).click();
				await page.getByRole("button", { name: "Draw the front" }).click();
				await expect(page.getByRole("slider", { name: "Point on the front" })).toBeVisible();
				await expect(page.locator(".best-table")).toBeVisible();
			}
			await page.evaluate(() => {
				for (const fold of document.querySelectorAll("details")) fold.open = true;
			});
			for (const table of await page.getByRole("button", { name: "Table", exact: true }).all()) await table.click();
			await expectAccessible(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
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

for (const [what, width, height] of [
	["320 px", 320, 640],
	["400 % zoom of a 1280 px window", 320, 256],
	["a tablet", 768, 1024],
	["a projector", 1920, 1080],
] as const)
	test(`nothing scrolls sideways at ${what}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page, "#P=0.3&d_cathode=95.39");
		await expect(page.getByRole("figure", { name: /The path of the paper/ })).toBeVisible();
		for (const fold of await page.locator("details > summary").all()) await fold.click();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	});

test("the whole job by keyboard alone: reach a slider, move it, read the formula, undo", async ({ page }) => {
	await open(page);
	const before = await value(page, "E_V");
	const reached = new Set<string>();
	for (let i = 0; i < 60 && reached.size < fiveSliders.length; i++) {
		await page.keyboard.press("Tab");
		const name = await page.evaluate(() => {
			const active = document.activeElement as HTMLInputElement | null;
			return active?.type === "range" ? active.getAttribute("aria-label") : null;
		});
		if (name) reached.add(name);
	}
	expect([...reached].toSorted()).toEqual([...fiveSliders].toSorted());
	await slider(page, "Separator thickness").focus();
	await page.keyboard.press("PageDown");
	expect(await value(page, "E_V")).toBeGreaterThan(before);
	await result(page, "E_V").focus();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("region", { name: /^Trace/ })).toBeFocused();
	await page.keyboard.press("Escape");
	await expect(result(page, "E_V")).toBeFocused();
	await page.keyboard.press("Control+z");
	expect(await value(page, "E_V")).toBe(before);
});

test("what can be pressed is at least 24 px, on a touch screen 44 px", async ({ browser, baseURL }) => {
	for (const [touch, least] of [
		[false, 24],
		[true, 44],
	] as const) {
		const context = await browser.newContext({
			hasTouch: touch,
			isMobile: touch,
			viewport: { width: 390, height: 844 },
			...(baseURL ? { baseURL } : {}),
		});
		const page = await context.newPage();
		const small: string[] = [];
		for (const view of ["explore", "path", "uncertainty", "map", "resistance", "compare", "paper"]) {
			await page.goto(`./#view=${view}${full}`);
			if (view === "explore" || view === "path")
				await expect(page.getByRole("figure", { name: /The path of the paper/ })).toBeVisible();
			else await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
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
		await context.close();
	}
});
