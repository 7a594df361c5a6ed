/** Where the focus is when what had it is switched off or goes away: WCAG 2.4.3. */
import { expect, open, slider, test, value } from "../app";
import { openView } from "./everything";
import { button, press, tabTo } from "./focus";

test.beforeEach(() => test.setTimeout(180_000));

test("a button that switches itself off keeps the focus", async ({ page }) => {
	await test.step("Undo, Redo, Reset", async () => {
		await open(page);
		for (const name of ["Undo", "Redo", "Reset"]) {
			await tabTo(page, slider(page, "Cathode porosity"));
			if (name === "Undo") await page.keyboard.press("PageDown");
			await press(page, name);
			await expect(button(page, name)).toBeDisabled();
			await expect(button(page, name)).toBeFocused();
		}
		// pressed once more it does nothing
		await expect(button(page, "Undo")).toBeEnabled();
		const before = await value(page, "E_V");
		await page.keyboard.press("Enter");
		await press(page, "Undo");
		expect(await value(page, "E_V")).not.toBe(before);
	});

	await test.step("Set, which puts the published value back", async () => {
		await open(page, "#P=0.5");
		await page.getByRole("button", { name: "P: where cathode porosity comes from" }).click();
		await press(page, "Set");
		await expect(button(page, "Set")).toBeDisabled();
		await expect(button(page, "Set")).toBeFocused();
		await expect(slider(page, "Cathode porosity")).toHaveValue("0.63");
	});

	await test.step("Next at the end of the path, Back at its beginning", async () => {
		await openView(page, "path", { hash: "" });
		for (const name of ["Next", "Back"]) {
			await tabTo(page, button(page, name));
			for (let i = 0; i < 5; i++) await page.keyboard.press("Enter");
			await expect(button(page, name)).toBeDisabled();
			await expect(button(page, name)).toBeFocused();
		}
	});

	await test.step("a range more than there can be, and the first ranges again", async () => {
		await openView(page, "map", { hash: "" });
		const add = page.locator(".ranges-add").getByRole("button", { name: "Add" }).first();
		await tabTo(page, add);
		for (let i = 0; i < 20; i++) await page.keyboard.press("Enter");
		await expect(add).toBeDisabled();
		await expect(add).toBeFocused();
		const first = button(page, "As at first").first();
		await tabTo(page, first);
		await page.keyboard.press("Enter");
		await expect(first).toBeDisabled();
		await expect(first).toBeFocused();
	});
});

test("a button that goes with what it was for leaves the focus to what is near", async ({ page }) => {
	const focused = page.locator(":focus");
	await test.step("the solids that were given their thickness", async () => {
		await open(page, "#P=0.3&hold=none");
		await tabTo(page, page.getByRole("button", { name: /^Give them/ }));
		await page.keyboard.press("Enter");
		await expect(slider(page, "Cathode thickness")).toBeFocused();
	});
	await test.step("what a link was told of", async () => {
		await open(page, "#P=7");
		await press(page, "Dismiss");
		await expect(page.locator("main")).toBeFocused();
	});
	await test.step("what is compared", async () => {
		await openView(page, "compare", { hash: "" });
		await press(page, "compare with the baseline");
		await expect(focused).toHaveText("Design in hand");
		await press(page, "Remove cell 1");
		await expect(page.getByRole("combobox", { name: "Add a design" })).toBeFocused();
		await press(page, "Put it back");
		await expect(focused).toHaveText("Design in hand");
	});
	await test.step("the spectrum of the pressure of the design", async () => {
		await openView(page, "resistance", { hash: "&spectrum=cell-2-after" });
		const take = page.getByRole("button", { name: /^Take / });
		await tabTo(page, take);
		await page.keyboard.press("Enter");
		await expect(take).toHaveCount(0);
		await expect(focused).toHaveAttribute("aria-pressed", "true");
	});
	await test.step("the report", async () => {
		await open(page, "", "?report");
		await press(page, "Back to the design");
		await expect(page.locator("main")).toBeFocused();
	});
});

test("the focus is on an answer that was loaded, or on the sentence that says that the target is reached", async ({
	page,
}) => {
	await openView(page, "path", { hash: "&P=0.3&from=hand" });
	const alone = button(page, "Load: the separator alone");
	await tabTo(page, alone);
	await page.keyboard.press("Enter");
	await expect(alone).toBeDisabled();
	await expect(alone).toBeFocused();
	await press(page, "Load: all together");
	await expect(alone).toBeHidden();
	await expect(page.locator(":focus")).toContainText("that is the target of 511");
});
