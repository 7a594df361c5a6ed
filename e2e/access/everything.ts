/** Opens a view with everything open that it can hold, and asks axe about whatever is on the page. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { ViewName } from "#permalink";
import { expect } from "../app";

export { viewNames as views } from "#permalink";
export type { ViewName as View };

/** With own steps, one of them refused, a goal and a trade, so that all there can be is on the page. */
export const full =
	"&P=0.3&d_cathode=95.39&goal=E_V:300:P&against=C_rate&step4=Thin%20separator,d_separator:30&step5=Window,U_min:3.6&step6=Oxide,material:nfm111";

/** The view as its link opens it, with its first answers there. */
export async function openView(page: Page, view: ViewName, { query = "", hash = full } = {}): Promise<void> {
	// a link that differs behind # alone would not load the page anew
	await page.goto("about:blank");
	await page.goto(`./?${query}#view=${view}${hash}`);
	await expect(page.locator("main").getByRole("heading", { level: 1 })).toBeAttached();
	await expect(page.locator("[data-opening]")).toHaveCount(0);
	if (view === "explore" || view === "path")
		await expect(page.getByRole("figure", { name: /The path of the paper/ })).toBeVisible();
	if (view === "path") await expect(page.getByRole("figure", { name: /Both energy densities/ })).toBeVisible();
	if (view === "uncertainty") await expect(page.getByRole("figure", { name: /draws$/ })).toBeVisible();
	if (view === "map") await expect(page.getByRole("slider", { name: /on the map/ }).first()).toBeVisible();
	if (view === "resistance") await expect(page.getByRole("figure", { name: /^Impedance/ })).toBeVisible();
	if (view === "paper") await expect(page.getByRole("table", { name: /Published and recomputed/ })).toBeVisible();
	// a frame has no room for them
	if (view !== "paper" && !new URLSearchParams(query).has("embed")) {
		await expect(page.getByRole("region", { name: "Goal" })).toBeVisible();
		await expect(page.getByRole("region", { name: "Design check" })).toBeVisible();
	}
}

/** Runs what a view computes when asked, unfolds what is folded and opens every table. */
export async function openEverything(page: Page, view: ViewName): Promise<void> {
	if (view === "uncertainty") {
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
	await expect(page.getByRole("button", { name: "Table", exact: true, expanded: false })).toHaveCount(0);
}

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Nothing that axe calls a violation of WCAG 2.2 A or AA, or of its best practice. */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual(
		[],
	);
}

/** Style of a reader's own. The content policy lets no style element in; a sheet that is constructed may come. */
export const restyle = (page: Page, css: string): Promise<void> =>
	page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	}, css);

/** What is wider than the window, where it can be neither scrolled nor seen. */
export const sidewaysOf = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return [];
		const out = [...document.querySelectorAll("body *")].filter(
			(one) =>
				one.getClientRects().length > 0 &&
				one.getBoundingClientRect().right > width + 1 &&
				!one.parentElement?.closest(".overflow-x-auto"),
		);
		return out.map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 40)}`).slice(0, 8);
	});
