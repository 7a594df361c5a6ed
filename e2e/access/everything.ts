/** Opens a view with everything open that it can hold, and asks axe about whatever is on the page. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { presetOf } from "#library";
import { fromPreset, type ViewName } from "#permalink";
import { encodeSet } from "#permalink/set";
import { expect } from "../app";

export { viewNames as views } from "#permalink";
export type { ViewName as View };

/** With own steps, one of them refused, a goal and a trade, so that all there can be is on the page. */
export const full =
	"&P=0.3&d_cathode=95.39&goal=E_V:300:P&against=C_rate&step4=Thin%20separator,d_separator:30&step5=Window,U_min:3.6&step6=Oxide,material:nfm111";

/** Two designs beside the one in hand: without them Compare has neither table nor chart. */
export const beside = `&set=${encodeSet(
	(["cell-2", "porosity-30"] as const).map((id) => ({ name: presetOf(id).name, design: fromPreset(id) })),
)}`;

export const besideIn = (view: ViewName): string => (view === "compare" ? beside : "");

/** The view as its link opens it, with its first answers there. */
export async function openView(
	page: Page,
	view: ViewName,
	{ query = "", hash = `${full}${besideIn(view)}` } = {},
): Promise<void> {
	// a link that differs behind # alone would not load the page anew
	await page.goto("about:blank");
	await page.goto(`./?${query}#view=${view}${hash}`);
	await expectFirstAnswers(page, view);
	if (hash.includes("&set=")) await expect(page.getByRole("table", { name: /^Inputs and results of/ })).toBeVisible();
	// a frame has no room for them
	if (view !== "paper" && !new URLSearchParams(query).has("embed")) {
		await expect(page.getByRole("region", { name: "Goal" })).toBeVisible();
		await expect(page.getByRole("region", { name: "Design check" })).toBeVisible();
	}
}

/** What a view computes without being asked is there. */
export async function expectFirstAnswers(page: Page, view: ViewName): Promise<void> {
	await expect(page.locator("main").getByRole("heading", { level: 1, name: view })).toBeAttached();
	await expect(page.locator("[data-opening]")).toHaveCount(0);
	if (view === "explore" || view === "path")
		await expect(page.getByRole("figure", { name: /The path of the paper/ })).toBeVisible();
	if (view === "path") await expect(page.getByRole("figure", { name: /Both energy densities/ })).toBeVisible();
	if (view === "uncertainty") await expect(page.getByRole("figure", { name: /draws$/ })).toBeVisible();
	if (view === "map") {
		await expect(page.getByRole("slider", { name: /on the map/ }).first()).toBeVisible();
		await expect(page.getByRole("img", { name: /^Over / })).toBeVisible();
	}
	if (view === "resistance") await expect(page.getByRole("figure", { name: /^Impedance/ })).toBeVisible();
	if (view === "paper") await expect(page.getByRole("table", { name: /Published and recomputed/ })).toBeVisible();
}

/** Runs what a view computes when it is asked, to its end. */
export async function compute(page: Page, view: ViewName): Promise<void> {
	const patience = { timeout: 20_000 };
	const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
	if (view === "uncertainty") {
		await press("Compute");
		await expect(page.getByRole("figure", { name: /decides/ })).toBeVisible(patience);
	}
	if (view === "map") {
		await press("Find it");
		await press("Draw the front");
		await expect(page.getByRole("slider", { name: "Point on the front" })).toBeVisible(patience);
		await expect(page.locator(".best-table")).toBeVisible(patience);
	}
	await expect(page.getByRole("button", { name: "Cancel", exact: true })).toHaveCount(0);
}

/** Runs what a view computes when asked, unfolds what is folded and opens every table. */
export async function openEverything(page: Page, view: ViewName): Promise<void> {
	await compute(page, view);
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
		// what is written beyond the edge of its box has no box there
		if (out.length === 0) return ["the page is wider than the window"];
		return out.map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 40)}`).slice(0, 8);
	});
