/** The Paper view: every published figure beside the recomputed one, what does not add up, and the sources. */
import { readFile } from "node:fs/promises";
import { expect, linked, test, value } from "./app";

test("compares every figure, counts the verdicts, and shows those that are asked for", async ({ page }) => {
	await page.goto("./#view=paper");
	await expect(page).toHaveTitle("Paper – Cellwright");
	const table = page.getByRole("table", { name: "Published and recomputed figures" });
	const rows = table.locator("tr[data-verdict]");
	const tally = page.getByText(/^Of \d+ comparisons \d+ agree/);
	const [all, agree, beside, within, disagree] = ((await tally.textContent()) ?? "").match(/\d+/g)!.map(Number) as [
		number,
		number,
		number,
		number,
		number,
	];
	expect(beside).toBeLessThan(agree);
	expect(all).toBeGreaterThanOrEqual(45);
	expect(agree + within + disagree).toBe(all);
	await expect(rows).toHaveCount(all);
	for (const [word, count] of [
		[/^disagrees/, disagree],
		[/^within/, within],
		[/^agrees/, agree],
		[/^All/, all],
	] as const) {
		await page.getByRole("group", { name: "Show" }).getByRole("button", { name: word }).click();
		await expect(rows).toHaveCount(count);
	}
	// 184.5 and the printed 184 side by side: no input is bent
	const mass = rows.filter({ hasText: "Gravimetric energy density at 30 % porosity" }).first();
	await expect(mass).toContainText("184");
	await expect(mass).toContainText(/184\.\d\d/);
});

test("shows both prints of what the paper prints twice, and saves the comparison as CSV", async ({ page }) => {
	await page.goto("./#view=paper");
	const rows = page.getByRole("table", { name: "Published and recomputed figures" }).locator("tr[data-verdict]");
	for (const printed of ["277 ± 11 Wh/l", "278 Wh/l", "239 ± 10 Wh/l", "238 ± 10 Wh/l", "148 ± 7 Wh/l", "147 ± 7 Wh/l"])
		await expect(rows.filter({ hasText: printed }).first()).toBeVisible();
	const [file] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: "CSV: Published and recomputed figures" }).click(),
	]);
	const text = await readFile(await file.path(), "utf8");
	const records = text.split("\r\n").filter((line) => line && !line.startsWith("#"));
	expect(records[0]).toContain("Published,u(published),Unit,Recomputed");
	expect(records).toHaveLength((await rows.count()) + 1);
});

test("links each disagreement and limitation to the design in which it is seen", async ({ page }) => {
	await page.goto("./#view=paper&step4=Thin,d_separator:30");
	const links = page.locator("a.look");
	await expect(links.first()).toBeVisible();
	const count = await links.count();
	expect(count).toBeGreaterThanOrEqual(15);
	const addresses = await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).hash));
	for (const address of addresses) {
		await page.goto(`./${address}`);
		await expect(page.locator("[data-quantity=E_V]")).toBeVisible();
		await expect(page.getByText("Part of the link was not used")).toHaveCount(0);
		expect(Number.isFinite(await value(page, "E_V"))).toBe(true);
		await expect.poll(() => linked(page, "step4")).toBe("Thin,d_separator:30");
	}
});

test("lists what it rests on, each figure with its source and how it is known", async ({ page }) => {
	await page.goto("./#view=paper");
	for (const fold of ["All published figures of the paper", "Materials", "Other cells", "References"])
		await page.locator("summary").filter({ hasText: fold }).click();
	const main = page.getByRole("main");
	for (const known of ["assumed", "claimed", "measured", "derived", "chosen"])
		await expect(main.getByText(known, { exact: true }).first()).toBeVisible();
	const outward = main.locator("a[href^=http]");
	expect(await outward.count()).toBeGreaterThan(20);
	for (const rel of await outward.evaluateAll((all) => all.map((one) => one.getAttribute("rel"))))
		expect(rel).toContain("noreferrer");
});
