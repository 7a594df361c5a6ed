/** Any number shows its formula, and every input its source. */
import { expect, open, result, test, type } from "./app";

test("any number shows its formula in symbols and in figures, and stays live", async ({ page }) => {
	await open(page);
	await result(page, "E_V").click();
	const trace = page.getByRole("region", { name: "Trace of Volumetric energy density" });
	await expect(trace).toBeFocused();
	await expect(trace.getByText("Paper, Eq. 1")).toBeVisible();
	await expect(trace.locator("math")).toHaveCount(2);
	await expect(trace.locator("math").last()).toContainText("239 ± 10");
	await expect(trace.locator("math").last()).toContainText("200");
	await type(page, "Separator thickness", "25");
	await expect(trace.locator("math").last()).toContainText("260 ± 11");
	await trace.getByRole("listitem").filter({ hasText: "Areal capacity" }).getByRole("button").click();
	const deeper = page.getByRole("region", { name: "Trace of Areal capacity" });
	await deeper.getByRole("listitem").filter({ hasText: "Utilisation" }).getByRole("button").click();
	await expect(page.getByRole("region", { name: /Trace of Utilisation/ })).toContainText("2.14 of 2.52 mAh/cm²");
	await page.getByRole("button", { name: "Back" }).click();
	await expect(deeper).toBeVisible();
	await deeper.press("Escape");
	await expect(page.getByRole("region", { name: /^Trace/ })).toHaveCount(0);
});

test("every input says where it comes from, and one without a source says assumed", async ({ page }) => {
	await open(page);
	await page.getByRole("button", { name: "P: where cathode porosity comes from" }).click();
	await expect(page.getByRole("region", { name: "Trace of Cathode porosity" })).toContainText("(63 ± 3) %");
	await page.getByText("Voltage", { exact: true }).click();
	await page.getByRole("button", { name: "U: where mean discharge voltage comes from" }).click();
	await expect(page.getByRole("region", { name: /^Trace/ })).toContainText("Assumed");
});

test("an open trace hides nothing that cannot be scrolled to", async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page);
	await page.getByText("All results").click();
	await result(page, "E_V").click();
	await result(page, "E_m_j").click();
	await expect(
		page.getByRole("region", { name: /Trace of Energy density of the bare stack at the current, by mass/ }),
	).toBeVisible();
});

test("the source of the published design stands beside what the model makes of it", async ({ page }) => {
	await open(page);
	await page.getByRole("combobox", { name: "Published design" }).selectOption({ label: "Cell 2, as built" });
	await page.getByRole("banner").getByRole("button", { name: "Source" }).click();
	const trace = page.getByRole("region", { name: "Trace of Cell 2, as built" });
	await expect(trace).toContainText("148 ± 7 Wh/l");
	await expect(trace).toContainText("printed: 148 ± 7 Wh/l, Table 1 (147 ± 7 in the text)");
});
