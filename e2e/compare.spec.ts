/** Designs side by side: added, named, ordered, told apart, and carried by the link. */
import type { Page } from "@playwright/test";
import { encodeSet } from "#permalink/set";
import { expect, field, linked, open, slider, test, type, value } from "./app";
import { add, cases, cell, goldenDesign, names, picker, table } from "./compared";

const namesInOrder = (page: Page) =>
	names(page).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

test("nothing beside the design in hand: one press adds the baseline", async ({ page }) => {
	await open(page, "#view=compare&P=0.4");
	await expect(page.getByText(/Nothing stands beside the design in hand yet/)).toBeVisible();
	await page.getByRole("button", { name: "compare with the baseline" }).click();
	await expect(names(page)).toHaveValue("cell 1");
	await expect(cell(page, "E_V", 1)).toContainText("239 ± 10");
});

test("cells 1 and 2 have the figures of Table 1, and are distinguishable", async ({ page }) => {
	await open(page, "#view=compare");
	await add(page, "cell-2");
	await expect(cell(page, "E_V", 0)).toContainText("239 ± 10");
	await expect(cell(page, "E_m", 0)).toContainText("118 ± 5");
	await expect(cell(page, "E_V", 1)).toContainText("148 ± 7");
	// 238.7 − 147.6, with the ± that the chart has
	await expect(cell(page, "E_V", 1)).toContainText("−91 ± 11 against the reference");
	await expect(page.locator("figure").getByText("−91 ± 11", { exact: true })).toBeVisible();
	const row = table(page).getByRole("row", { name: /Separator thickness/ });
	await expect(row.getByRole("cell")).toHaveText(["50 ± 4", "110 ± 5, other than the reference"]);
	await expect(table(page).getByRole("row", { name: /Cathode porosity/ })).toHaveCount(0);
	await expect(page.getByText("The two are distinguishable.")).toBeVisible();
	await page.getByRole("combobox", { name: "Changes count against" }).selectOption({ label: "cell 2" });
	await expect(cell(page, "E_V", 0)).toContainText("+91 ± 11 against the reference");
	// the link says what changes count against
	await expect.poll(() => linked(page, "ref")).toBe("1");
	await page.reload();
	await expect(cell(page, "E_V", 0)).toContainText("+91 ± 11 against the reference");
	// by the other assumption the chart has other ±, and says so
	const pairs = page.getByRole("region", { name: "Distinguishable or not?" });
	await expect(pairs.getByText(/take the inputs as independent/)).toHaveCount(0);
	await pairs.getByRole("button", { name: "porosity follows from loading and thickness" }).click();
	await expect(pairs.getByText(/take the inputs as independent/)).toBeVisible();
	await expect.poll(() => linked(page, "dependence")).toBe("follows");
	await page.evaluate(() => {
		location.hash = location.hash.replace("&ref=1", "&ref=3");
	});
	await expect(page.getByText("ref = 3: 1 design is compared; the one in hand is used.")).toBeVisible();
	await expect.poll(() => linked(page, "ref")).toBeUndefined();
});

test("every result of golden designs, six side by side, to the last digit that counts", async ({ page }) => {
	// the paper's, and drawn ones of every kind
	const some = [0, 5, 6, 12, 16].map((index) => cases[index]!);
	await open(page, `#view=compare&set=${encodeSet(some.map(goldenDesign))}`);
	await page.getByRole("group", { name: "Results" }).getByRole("button", { name: "all of them" }).click();
	await expect(page.locator('[data-compared="E_m_assembled"]')).toHaveCount(6);
	const shown = await page
		.locator("[data-compared]")
		.evaluateAll((all) =>
			all.map(({ dataset }) => [dataset.compared, dataset.column, Number(dataset.value), Number(dataset.uncertainty)]),
		);
	const found = new Map(
		shown.map(([key, column, value, u]) => [`${key} ${column}`, { value, u } as { value: number; u: number }]),
	);
	for (const [i, { name, outputs, u }] of some.entries()) {
		for (const [key, expected] of Object.entries(outputs))
			expect(Math.abs(found.get(`${key} ${i + 1}`)!.value - expected), `${name} ${key}`).toBeLessThanOrEqual(
				1e-9 * Math.abs(expected),
			);
		expect(found.get(`E_V ${i + 1}`)!.u / u.E_V).toBeCloseTo(1, 6);
		expect(found.get(`E_m ${i + 1}`)!.u / u.E_m).toBeCloseTo(1, 6);
	}
});

test("added, renamed, ordered, removed, put back, put in hand, undone by mouse; a new page shows the same", async ({
	page,
	context,
}) => {
	await open(page, "#view=compare");
	await add(page, "cell-2", "porosity-30", "no-reservoir");
	await names(page).nth(0).fill("  The one that cycled  ");
	await page.getByRole("heading", { name: "Designs side by side" }).click();
	await page.getByRole("button", { name: "Move no reservoir, solids kept up" }).click();
	expect(await namesInOrder(page)).toEqual([
		"The one that cycled",
		"no reservoir, solids kept",
		"30 % porosity, solids kept",
	]);
	await page.getByRole("button", { name: "Remove 30 % porosity, solids kept" }).click();
	await expect(names(page)).toHaveCount(2);
	await page.getByRole("button", { name: "Remove no reservoir, solids kept" }).click();
	await page.getByRole("button", { name: "Put it back" }).click();
	await page.getByRole("button", { name: "Put 30 % porosity, solids kept back" }).click();
	expect(await namesInOrder(page)).toEqual([
		"The one that cycled",
		"no reservoir, solids kept",
		"30 % porosity, solids kept",
	]);
	await names(page).nth(2).fill("The one that cycled");
	await page.getByRole("heading", { name: "Designs side by side" }).click();
	await expect(names(page).nth(2)).toHaveValue("The one that cycled (2)");

	await page.getByRole("button", { name: "Put in hand: no reservoir, solids kept" }).click();
	// 481 Wh/l with the solids kept
	expect(await value(page, "E_V")).toBeCloseTo(481.46518107994217, 9);
	await expect(names(page)).toHaveCount(3);
	await page.getByRole("button", { name: "Undo" }).click();
	expect(await value(page, "E_V")).toBeCloseTo(238.65541458354366, 9);
	await expect(names(page)).toHaveCount(3);

	const all = (tab: Page) =>
		tab
			.locator("[data-compared]")
			.evaluateAll((cells) => cells.map(({ textContent, dataset }) => [textContent, dataset.value]));
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(cell(other, "E_V", 3)).toBeVisible();
	expect(await all(other)).toEqual(await all(page));
	expect(await namesInOrder(other)).toEqual(await namesInOrder(page));
});

test("the same by keyboard alone", async ({ page }) => {
	await open(page, "#view=compare");
	const press = (...keys: readonly string[]) =>
		keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
	await picker(page).focus();
	await page.keyboard.type("Cell 2, as");
	await press("Tab", "Enter");
	await picker(page).focus();
	await page.keyboard.type("No reservoir, solids");
	await press("Tab", "Enter");
	await expect(names(page)).toHaveCount(2);
	await names(page).first().focus();
	await press("ControlOrMeta+A");
	await page.keyboard.type("Second");
	await press("Escape");
	await expect(names(page).first()).toHaveValue("cell 2");
	await press("ControlOrMeta+A");
	await page.keyboard.type("Second");
	await press("Enter");
	// past “Put in hand” and “Up” to “Down”
	await press("Tab", "Tab", "Tab");
	await expect(page.getByRole("button", { name: "Move Second down" })).toBeFocused();
	await press("ArrowDown");
	expect(await namesInOrder(page)).toEqual(["no reservoir, solids kept", "Second"]);
	await expect(page.getByRole("button", { name: "Move Second down" })).toBeFocused();
	await expect(page.getByRole("status").filter({ hasText: "Second is now second of 2." })).toBeVisible();
	await press("Home");
	expect(await namesInOrder(page)).toEqual(["Second", "no reservoir, solids kept"]);
	await press("Shift+Tab", "Shift+Tab", "Enter");
	expect(await value(page, "E_V")).toBeLessThan(150);
	const inHand = page.getByRole("button", { name: "Put in hand: Second" });
	await expect(inHand).toBeFocused();
	await expect(inHand).toHaveAttribute("aria-disabled", "true");
	await expect(page.getByText("Second is in hand.", { exact: true })).toBeVisible();
	await press("ControlOrMeta+z");
	expect(await value(page, "E_V")).toBeGreaterThan(230);
	await page.getByRole("button", { name: "Remove Second" }).focus();
	await press("Enter");
	await expect(names(page)).toHaveCount(1);
	await expect(names(page).first()).toBeFocused();
});

test("where the published designs are left out, the one that changes count against still is there to compare with", async ({
	page,
}) => {
	await open(page, "#view=compare&P=0.4", "?lock=presets,hold");
	await expect(picker(page).getByRole("option")).toHaveText(["The design in hand as it is now"]);
	await page.getByRole("button", { name: "compare with the baseline" }).click();
	await expect(names(page)).toHaveValue("cell 1");
	await page.getByRole("button", { name: "Put in hand: cell 1" }).click();
	await expect(page.getByText("cell 1 is in hand.", { exact: true })).toBeVisible();
});

test("a name may be written by an input method, whose Enter ends a word and not the field", async ({ page }) => {
	await open(page, "#view=compare");
	await add(page, "cell-1");
	const name = names(page).first();
	await name.fill("電");
	const enter = (isComposing: boolean) =>
		name.evaluate(
			(box, isComposing) =>
				box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, isComposing })),
			isComposing,
		);
	await enter(true);
	await expect(page.getByRole("button", { name: "Remove cell 1" })).toBeVisible();
	await enter(false);
	await expect(page.getByRole("button", { name: "Remove 電" })).toBeVisible();
});

test("a sixth has no place, and the select says so", async ({ page }) => {
	await open(page, "#view=compare");
	await add(page, "cell-1", "cell-2", "cell-1", "hand", "cell-2");
	await expect(picker(page)).toBeDisabled();
	await expect(picker(page)).toContainText("Six stand side by side: remove one first");
	expect(await namesInOrder(page)).toEqual(["cell 1", "cell 2", "cell 1 (2)", "cell 1 (3)", "cell 2 (2)"]);
	// equal designs are the same, and nothing else is
	await expect(page.locator('[data-verdict="same"]')).toHaveCount(7);
	await expect(page.locator('[data-verdict="distinguishable"]')).toHaveCount(8);
});

test("only the design in hand follows the sliders, and its row of inputs comes when they are let go", async ({
	page,
}) => {
	await open(page, "#view=compare");
	await add(page, "hand", "cell-2");
	const [before, other] = [await cell(page, "E_V", 0).textContent(), await cell(page, "E_V", 1).textContent()];
	await expect(table(page).getByRole("row", { name: /Anode thickness/ })).toHaveCount(0);
	await slider(page, "Anode thickness").focus();
	await page.keyboard.press("PageDown");
	await expect(cell(page, "E_V", 0)).not.toHaveText(before ?? "");
	await expect(cell(page, "E_V", 1)).toContainText((other ?? "").slice(0, 8));
	await expect(
		table(page)
			.getByRole("row", { name: /Anode thickness/ })
			.getByRole("cell")
			.first(),
	).toHaveText("26 ± 6");
	await expect.poll(() => linked(page, "d_reservoir")).toBe("26");
	await expect(page.getByRole("img", { name: /^Cross-sections of 3 charged cells/ })).toBeVisible();
});

test("a result is chosen, and the name of a quantity shows its formula", async ({ page }) => {
	await open(page, "#view=compare");
	await add(page, "cell-1-theoretical", "cell-2");
	await page.getByRole("combobox", { name: "Result", exact: true }).selectOption("R_cell");
	await expect(page.getByRole("figure", { name: /^The cell resistance of each design/ })).toBeVisible();
	// both have the resistance of cell 1: nothing differs that bears on it
	await expect(page.locator('[data-verdict="same"]')).toHaveCount(1);
	await table(page).getByRole("button", { name: "Areal capacity" }).click();
	await expect(page.getByRole("region", { name: /^Trace/ })).toContainText("Areal capacity");
});

test("the whole table goes into a file, with a ± beside every value", async ({ page }) => {
	await open(page, "#view=compare");
	await add(page, "cell-2");
	await names(page).fill("=cmd");
	await page.keyboard.press("Enter");
	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: "CSV: Inputs and results side by side" }).click();
	const stream = await (await download).createReadStream();
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk as Buffer);
	const lines = Buffer.concat(chunks)
		.toString()
		.split("\r\n")
		.filter((line) => line !== "" && !line.startsWith("#"));
	expect(lines[0]?.replace("\ufeff", "")).toBe(
		'Quantity,Key,Unit,Design in hand,"Design in hand, ±",\'=cmd,"\'=cmd, ±"',
	);
	expect(lines.find((line) => line.includes(",d_separator,"))).toBe("Separator thickness,d_separator,µm,50,4,110,5");
	const [, , , one] = lines.find((line) => line.includes(",E_V,"))?.split(",") ?? [];
	expect(Number(one)).toBeCloseTo(238.65541458354366, 9);
});

test("a damaged set says so, and the page goes on", async ({ page }) => {
	await open(page, "#view=compare&d_separator=40&set=abcdefg");
	await expect(page.getByText(/designs to compare .*damaged/)).toBeVisible();
	await expect(field(page, "Separator thickness")).toHaveValue("40");
	// what is passed on from here has no damage
	await expect.poll(() => linked(page, "set")).toBeUndefined();
	await add(page, "cell-2");
	await expect(cell(page, "E_V", 1)).toContainText("148 ± 7");
});

test("typing in a name is no shortcut and no change of the design", async ({ page }) => {
	await open(page, "#view=compare");
	await add(page, "cell-2");
	await type(page, "Separator thickness", "30");
	await names(page).focus();
	await page.keyboard.type("?z");
	await page.keyboard.press("Enter");
	await expect(names(page)).toHaveValue(/\?z$/);
	await expect.poll(() => linked(page, "d_separator")).toBe("30");
});
