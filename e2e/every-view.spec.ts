/** What stands in every view: the results, each once, and the design check. */
import { viewNames } from "#permalink";
import { expect, linked, open, result, slider, test, type } from "./app";

test("each quantity of the design in hand stands once in every view", async ({ page }) => {
	for (const view of viewNames)
		for (const basis of ["stack", "pouch"]) {
			await page.goto(`./#view=${view}&basis=${basis}`);
			await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(view, "i"));
			await expect(page).toHaveTitle(view === "explore" ? "Cellwright" : new RegExp(`^${view} – Cellwright$`, "i"));
			await expect(page.getByText(/is being opened/)).toHaveCount(0);
			// the paper has no design in hand
			if (view !== "paper") await expect(result(page, basis === "pouch" ? "E_V_pouch" : "E_V")).toBeVisible();
			const keys = await page
				.locator("[data-quantity]")
				.evaluateAll((all) => all.map((one) => one.getAttribute("data-quantity")));
			expect(new Set(keys).size, `${view} ${basis}`).toBe(keys.length);
		}
});

test("the design check stands in every view and follows the design", async ({ page }) => {
	for (const view of viewNames) {
		await page.goto(`./#view=${view}&j=1`);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(view, "i"));
		const check = page.getByRole("region", { name: "Design check" });
		await expect(check).toBeVisible();
		// 3.4 V + 1 mA/cm² · 590 Ω cm² = 3.99 V
		await expect(check).toContainText("3.99 V");
	}
	await page.goto("./#view=explore&p=1");
	const check = page.getByRole("region", { name: "Design check" });
	await expect(check).toContainText(/broke|fracture/i);
	await slider(page, "Separator thickness").focus();
	await type(page, "Separator thickness", "110");
	await expect(check).not.toContainText(/broke|fracture/i);
});

test("a finding leads to the figure that shows it, also in another view", async ({ page }) => {
	await open(page, "#view=explore&j=1");
	const check = page.getByRole("region", { name: "Design check" });
	await check.locator("summary").click();
	await check.getByRole("link", { name: "Look in Resistance" }).first().click();
	await expect(page.getByRole("link", { name: "Resistance", exact: true })).toHaveAttribute("aria-current", "page");
	await expect(page.getByRole("heading", { name: "What does a current take from the voltage?" })).toBeInViewport();
	await expect.poll(() => linked(page, "j")).toBe("1");
});
