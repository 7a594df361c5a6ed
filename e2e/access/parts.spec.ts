/** What opens over the page or beside it, and the ways in which the page can be shown: axe, in both themes. */
import type { Page } from "@playwright/test";
import { expect, field, open, result, test, type } from "../app";
import { tryPage } from "../fuzz";
import { expectAccessible, openView, type View, views } from "./everything";

/** In the light theme, then in the dark one. */
async function expectAccessibleInBoth(page: Page): Promise<void> {
	for (const theme of ["light", "dark"]) {
		await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
		await expectAccessible(page);
	}
}

test.beforeEach(() => test.setTimeout(180_000));

test("the keys", async ({ page }) => {
	await open(page);
	await page.keyboard.press("?");
	await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
	await expectAccessibleInBoth(page);
});

test("what is passed on, with each part open", async ({ page }) => {
	await open(page, "#P=0.3");
	await page.getByRole("button", { name: "Share", exact: true }).click();
	const dialog = page.getByRole("dialog", { name: "Pass it on" });
	await dialog.getByText("Fix for a class").click();
	await expect(dialog.getByRole("img", { name: "QR code of the link" })).toBeVisible();
	await expectAccessibleInBoth(page);
	await dialog.getByRole("button", { name: "BibTeX" }).click();
	await dialog.getByRole("checkbox", { name: "Cathode porosity" }).check();
	await page.setViewportSize({ width: 320, height: 640 });
	await expectAccessible(page);
});

test("a formula, a source behind it, and the source of a design", async ({ page }) => {
	await open(page);
	await result(page, "E_V").click();
	const trace = page.getByRole("region", { name: /^Trace/ });
	await expect(trace.getByRole("math").first()).toBeVisible();
	await expectAccessibleInBoth(page);
	await trace.getByRole("button", { name: "d separator" }).click();
	await expect(trace).toHaveAccessibleName("Trace of Separator thickness");
	await page.setViewportSize({ width: 320, height: 640 });
	await expectAccessible(page);
	await page.keyboard.press("Escape");
	await page.getByRole("button", { name: "Source", exact: true }).click();
	await expectAccessible(page);
});

test("what a link could not bring, what a field refuses, and the ways to save a figure", async ({ page }) => {
	await open(page, "#P=1.4&colour=red&goal=E_V:900:d_separator");
	await expect(page.getByText("Part of the link was not used:")).toBeVisible();
	await type(page, "Separator thickness", "abc");
	await type(page, "Goal: value", "a lot");
	await expect(field(page, "Goal: value")).toHaveAttribute("aria-invalid", "true");
	await page
		.getByRole("figure", { name: /The path of the paper/ })
		.getByRole("button", { name: "Save", exact: true })
		.click();
	await expectAccessibleInBoth(page);
});

test("designs that are compared and kept, one of them being renamed", async ({ page }) => {
	await open(page, "#view=compare&P=0.3&d_cathode=105.714");
	await page.getByRole("button", { name: "compare with the baseline" }).click();
	for (let i = 0; i < 2; i++) await page.getByRole("button", { name: "Keep", exact: true }).click();
	const kept = page.getByRole("region", { name: "Kept in this browser" });
	await kept
		.getByRole("button", { name: /^Rename/ })
		.first()
		.click();
	await expect(kept.getByRole("textbox")).toBeFocused();
	await expectAccessibleInBoth(page);
	await page.setViewportSize({ width: 320, height: 640 });
	await expectAccessible(page);
});

test("the report", async ({ page }) => {
	await page.goto("./?report#P=0.3&d_cathode=105.714&U=3.5&step4=Thin,d_separator:30");
	await expect(page.getByRole("button", { name: "Back to the design" })).toBeVisible();
	await expect(page.getByRole("math").first()).toBeVisible();
	await expectAccessibleInBoth(page);
});

test("each view in a frame's width, without the page around it", async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 480 });
	for (const view of views) {
		await openView(page, view, { query: "embed&theme=dark", hash: "" });
		await expectAccessible(page);
	}
});

test("for a projector, and with inputs, hold, designs and views fixed for a class", async ({ page }) => {
	await openView(page, "explore", { query: "projector", hash: "" });
	await expectAccessibleInBoth(page);
	await openView(page, "map", { query: "lock=P,U,hold,presets,views", hash: "" });
	await expect(page.getByRole("navigation", { name: "Views" })).toHaveCount(0);
	await expectAccessible(page);
});

/** Seeds whose changes led somewhere new may be added here. */
const trials: readonly (readonly [seed: number, view: View])[] = [
	[1, "explore"],
	[2, "path"],
];

for (const [seed, view] of trials)
	test(`${view} after changes by chance, seed ${seed}`, async ({ page }) => {
		expect(await tryPage(page, { seed, steps: 40, view })).toEqual([]);
		// the line that says how far the trial is belongs to no page that anybody reads
		await page.locator("[data-fuzz]").evaluate((line) => line.remove());
		await expectAccessible(page);
	});
