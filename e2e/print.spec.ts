/** A view on paper: what can be read, and nothing that can only be pressed. */
import { openEverything, openView, views } from "./access/everything";
import { expect, test } from "./app";

test.beforeEach(() => test.setTimeout(120_000));

for (const view of views)
	test(`${view}: in print no tools of a table, nothing folded, and no sign of a fold`, async ({ page }) => {
		await openView(page, view, { hash: "" });
		await page.emulateMedia({ media: "print" });
		const tools = page.getByRole("button", { name: /^(CSV|Copy data|PNG|SVG|Save|Table|Load|Keep|Undo)/ });
		const folds = page.locator("main summary").filter({ visible: true });
		// the findings of the check are printed, folded or not
		const ownFolds = folds.and(page.locator(":not(.check *)"));
		const closed = page.locator("details:not([open]) > summary").and(ownFolds);
		await expect(tools).toHaveCount(0);
		await expect(closed).toHaveCount(0);
		if (view !== "compare") await expect(page.locator(".check li").first()).toBeVisible();
		await page.emulateMedia({ media: "screen" });
		await openEverything(page, view);
		await page.emulateMedia({ media: "print" });
		await expect(tools).toHaveCount(0);
		const marks = await folds.evaluateAll((all) => all.map((one) => getComputedStyle(one, "::after").display));
		expect(marks.filter((display) => display !== "none")).toEqual([]);
		if (["explore", "uncertainty", "resistance", "paper"].includes(view))
			expect(await ownFolds.count()).toBeGreaterThan(0);
	});

test("what is kept in this browser is not printed", async ({ page }) => {
	await openView(page, "compare", { hash: "" });
	const shelf = page.getByRole("heading", { name: "Kept in this browser" });
	await expect(shelf).toBeVisible();
	await page.emulateMedia({ media: "print" });
	await expect(shelf).toBeHidden();
});
