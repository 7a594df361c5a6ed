/** The first view: cell 1 as built, the published designs, the path, and what is said of a change. */
import golden from "../src/model/golden.json" with { type: "json" };
import { expect, field, fiveSliders, linked, open, result, slider, test, type, value } from "./app";
import { goldenValue } from "./golden";

test("opens on cell 1 as built: 239 ± 10 Wh/l and 118 ± 5 Wh/kg", async ({ page }) => {
	await open(page);
	await expect(result(page, "E_V")).toHaveText(/239 ± 10 Wh\/l/);
	await expect(result(page, "E_m")).toHaveText(/118 ± 5 Wh\/kg/);
	expect(await value(page, "E_V")).toBeCloseTo(goldenValue("cell 1 as built", "E_V"), 9);
	await expect(page.getByRole("button", { name: /^Volumetric energy density/ })).toHaveCount(1);
	await expect(page.getByRole("button", { name: /^Gravimetric energy density/ })).toHaveAttribute(
		"data-quantity",
		"E_m",
	);
	await expect(page.getByText("bare stack").first()).toBeVisible();
	for (const name of fiveSliders) {
		await expect(slider(page, name)).toHaveCount(1);
		await expect(field(page, name)).toHaveCount(1);
	}
	const keys = await page
		.locator("[data-quantity]")
		.evaluateAll((all) => all.map((one) => one.getAttribute("data-quantity")));
	for (const key of Object.keys(golden.cases[0]!.outputs)) expect(keys).toContain(key);
});

test("presets load whole designs and become the baseline", async ({ page }) => {
	await open(page);
	const select = page.getByRole("combobox", { name: "Published design" });
	for (const [name, design] of [
		["Cell 1, theoretical", "cell 1 theoretical"],
		["Cell 2, as built", "cell 2 as built"],
		["Cell 2, theoretical", "cell 2 theoretical"],
		["30 % porosity, as printed (95.39 µm)", "path: porosity 30 %, as printed"],
		["30 % porosity, solids kept (105.71 µm)", "path: porosity 30 %, solids kept"],
		["No reservoir, as printed (95.39 µm)", "path: zero excess, as printed"],
		["No reservoir, solids kept (105.71 µm)", "path: zero excess, solids kept"],
		["Cell 1, as built", "cell 1 as built"],
	] as const) {
		await select.selectOption({ label: name });
		expect(await value(page, "E_V")).toBeCloseTo(goldenValue(design, "E_V"), 8);
		expect(await value(page, "E_m")).toBeCloseTo(goldenValue(design, "E_m"), 8);
	}
	await select.selectOption({ label: "Cell 2, as built" });
	await expect(result(page, "E_V")).toHaveText(/148 ± 7 Wh\/l/);
	await type(page, "Separator thickness", "50");
	await expect(page.getByText("against cell 2").first()).toBeVisible();
	await page.getByRole("button", { name: "Reset" }).click();
	await expect.poll(() => linked(page, "d_separator")).toBe("110");
});

for (const width of [1280, 320])
	test(`the list of published designs says whether the design is one of them, ${width} px wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await open(page);
		const bar = page.getByRole("banner");
		const published = bar.getByText("published", { exact: true });
		const changed = bar.getByText("changed from", { exact: true });
		const select = page.getByRole("combobox", { name: "Published design" });
		await expect(published).toBeInViewport({ ratio: 1 });
		const before = [await bar.boundingBox(), await select.boundingBox()];
		await type(page, "Separator thickness", "26");
		await page.evaluate(() => scrollTo(0, 0));
		await expect(changed).toBeInViewport({ ratio: 1 });
		await expect(published).toHaveCount(0);
		await expect(select).toHaveAccessibleDescription("changed from");
		expect([await bar.boundingBox(), await select.boundingBox()]).toEqual(before);
		await page.getByRole("button", { name: "Reset" }).click();
		await expect(published).toBeVisible();
		await expect(changed).toHaveCount(0);
	});

test("the path of the paper: printed figures, live line, and buttons that load a step", async ({ page }) => {
	await open(page);
	const figure = page.getByRole("figure", { name: /The path of the paper/ });
	for (const printed of ["239", "278", "421", "511", "400", "481"])
		await expect(figure.getByText(printed, { exact: true }).first()).toBeVisible();
	await figure.getByRole("button", { name: "Load No reservoir, solids kept" }).click();
	expect(await value(page, "E_V")).toBeCloseTo(goldenValue("path: zero excess, solids kept", "E_V"), 8);
	await expect(figure.getByText("481 ± 33, now")).toBeVisible();
	await figure.getByRole("button", { name: "Table" }).click();
	await expect(figure.getByRole("table")).toContainText("421");
});

test("the design's own mismatch of solids is said in plain words", async ({ page }) => {
	await open(page);
	await expect(page.getByText("The solids do not fit.")).toHaveCount(0);
	await page
		.getByRole("combobox", { name: "Published design" })
		.selectOption({ label: "30 % porosity, as printed (95.39 µm)" });
	await expect(page.getByText(/The printed 95\sµm holds only the volume of the active material/)).toBeVisible();
	await page.getByRole("button", { name: "Give them 108.2 µm" }).click();
	expect(await value(page, "solids_balance")).toBeCloseTo(1, 12);
	await expect(page.getByText("The solids do not fit.")).toHaveCount(0);
});

test("after a change one polite sentence is spoken, during a drag none", async ({ page }) => {
	await open(page, "#utilisation=1");
	const spoken = page.locator("p[aria-live=polite]");
	await type(page, "Cathode porosity", "30");
	await expect(spoken).toHaveText("400 watt-hours per litre, plus or minus 23; up 122");
	const box = (await slider(page, "Cathode porosity").boundingBox())!;
	await page.mouse.move(box.x + box.width * 0.24, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 8 });
	await expect(spoken).toHaveText("400 watt-hours per litre, plus or minus 23; up 122");
	await page.mouse.up();
	await expect(spoken).toHaveText(/; down \d+$/);
});

test("the keys are listed in a dialog that closes with Esc", async ({ page }) => {
	await open(page);
	await page.keyboard.press("?");
	const help = page.getByRole("dialog", { name: "Keys" });
	await expect(help).toContainText("a tenth of a step up");
	await expect(help).toContainText("undo the last change");
	await page.keyboard.press("Escape");
	await expect(help).toBeHidden();
});

test("the grains of the cell change in the same task as the headline", async ({ page }) => {
	await open(page);
	const section = "[data-figure=cross-section] svg";
	await expect(page.locator(`${section} g[transform^="scale"] path`)).toHaveCount(3);
	const changed = await page.evaluate(async (picture) => {
		const seen = () => [
			document.querySelector(`${picture} g[transform^="scale"] path`)?.getAttribute("d"),
			document.querySelector('[data-quantity="E_V"]')?.getAttribute("data-value"),
		];
		const before = seen();
		const slider = document.querySelector<HTMLInputElement>('input[type="range"][aria-label="Cathode porosity"]')!;
		Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(slider, "0.5");
		slider.dispatchEvent(new Event("input", { bubbles: true }));
		await Promise.resolve();
		return seen().map((now, i) => now !== undefined && now !== before[i]);
	}, section);
	expect(changed).toEqual([true, true]);
});
