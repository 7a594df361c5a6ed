/** Any number shows its formula, and every input its source. */
import { expect, open, result, slider, test, type } from "./app";

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

test("a value that was set is not told as measured: not in the trace, not beneath its slider", async ({ page }) => {
	await open(page);
	await type(page, "Separator thickness", "26");
	await result(page, "E_V").click();
	const trace = page.getByRole("region", { name: "Trace of Volumetric energy density" });
	const separator = trace.getByRole("listitem").filter({ hasText: "Separator thickness" });
	await expect(separator).toContainText("26 ± 4\u00a0µm");
	await expect(separator).toContainText("Set here. In cell 1: 50 ± 4\u00a0µm, measured; ± as there. Paper, Table 1");
	await expect(separator).not.toContainText("Measured.");
	await expect(trace.getByRole("listitem").filter({ hasText: "Cathode thickness" })).toContainText("Measured. Paper");
	await separator.getByRole("button").click();
	const deeper = page.getByRole("region", { name: "Trace of Separator thickness" });
	await expect(deeper.getByRole("term").filter({ hasText: "Set here" })).toHaveCount(1);
	await expect(deeper.getByRole("term").filter({ hasText: "Measured" })).toHaveCount(0);
	await deeper.press("Escape");

	await page.getByText("Active material", { exact: true }).click();
	const utilisation = page.locator(".quantity").filter({ has: slider(page, "Utilisation of the active material") });
	await expect(utilisation).not.toContainText("Set here");
	await type(page, "Utilisation of the active material", "95");
	await expect(utilisation).toContainText("Set here. In cell 1: 84.9\u00a0%, derived. Paper, Table 1: 2.14 of 2.52");
	await page.getByRole("button", { name: "Undo" }).click();
	await expect(utilisation).not.toContainText("Set here");
});

for (const width of [1280, 768, 320])
	test(`each formula fits into a window of ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const [view, places] of [
			["explore", "button[data-quantity], [data-quantity] button"],
			["resistance", "button[data-rate], [data-rate] button"],
		] as const) {
			await open(page, `#v=1&view=${view}`);
			await expect(page.locator(places).last()).toBeAttached();
			await page.locator("details").evaluateAll((all) => {
				for (const one of all as HTMLDetailsElement[]) one.open = true;
			});
			const buttons = await page.locator(places).all();
			expect(buttons.length).toBeGreaterThan(20);
			for (const button of buttons) {
				await button.evaluate((element: HTMLElement) => element.click());
				const formulas = page.getByRole("region", { name: "Formula", exact: true });
				await expect(formulas.locator("math")).toHaveCount(2);
				const [wide, room] = await formulas.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
				const name = await page.getByRole("region", { name: /^Trace/ }).getAttribute("aria-label");
				expect(wide, `${name}`).toBe(room);
			}
		}
	});
