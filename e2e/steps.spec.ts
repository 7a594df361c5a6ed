/** Steps of one’s own on the path: appended, named, refused, removed. */
import { expect, linked, open, stage, test, type, value } from "./app";

test.describe("own steps", () => {
	test("are appended, shown, renamed, carried by the link, removed, undone", async ({ page, context }) => {
		await open(page, "#view=path");
		await page.getByText("Add a step of your own").click();
		await page.getByRole("combobox", { name: "What changes" }).selectOption("d_separator");
		await page.locator(".add-step").getByRole("textbox", { name: "Separator thickness" }).fill("0.03 mm");
		await page.keyboard.press("Enter");
		await expect(page.getByRole("radio", stage("Separator thickness 30 µm"))).toBeVisible();
		await page.getByRole("combobox", { name: "What changes" }).selectOption("material");
		await page.getByRole("combobox", { name: "Active material" }).selectOption("nfm111");
		await page.getByRole("textbox", { name: "Name" }).fill("Layered oxide");
		await page.getByRole("button", { name: "Add", exact: true }).click();
		await page.getByRole("button", { name: "Rename Separator thickness 30 µm" }).click();
		await page.getByRole("textbox", { name: "New name of Separator thickness 30 µm" }).fill("Thin, at last");
		await page.keyboard.press("Enter");
		for (const figure of [/The path of the paper/, /What each step brings/])
			for (const name of ["Thin, at last", "Layered oxide"])
				await expect(page.getByRole("figure", { name: figure }).locator("svg").first()).toContainText(name);
		const other = await context.newPage();
		await other.goto(page.url());
		const again = other.getByRole("radiogroup", { name: "Stage of the path" }).getByRole("radio");
		await expect(again).toHaveCount(6);
		await expect(again.nth(4)).toHaveAccessibleName(/^Thin, at last/);
		await page.getByRole("button", { name: "Remove Thin, at last" }).click();
		await expect(page.getByRole("radiogroup", { name: "Stage of the path" }).getByRole("radio")).toHaveCount(5);
		await page.keyboard.press("Control+z");
		await expect(page.getByRole("radiogroup", { name: "Stage of the path" }).getByRole("radio")).toHaveCount(6);
	});

	test("take what the sliders have changed", async ({ page }) => {
		await open(page, "#view=path");
		await page.getByRole("radio", stage("No reservoir")).check();
		await type(page, "Separator thickness", "25");
		await page.getByText("Add a step of your own").click();
		await page.getByRole("combobox", { name: "What changes" }).selectOption("hand");
		await page.getByRole("button", { name: "Add", exact: true }).click();
		const own = page.getByRole("radio", stage("Separator thickness 25 µm"));
		await expect(own).toBeChecked();
	});

	test("that cannot be taken are refused in words", async ({ page }) => {
		await open(page, "#view=path");
		await page.getByText("Add a step of your own").click();
		for (const [text, said] of [
			["", /Nothing was typed/],
			["abc", /“abc” is not a number/],
			["5000", /Separator thickness goes from 0.1 to 2000\sµm/],
		] as const) {
			await page.locator(".add-step").getByRole("textbox", { name: "Separator thickness" }).fill(text);
			await page.getByRole("button", { name: "Add", exact: true }).click();
			await expect(page.locator(".add-step").getByRole("alert")).toHaveText(said);
		}
		await expect(page.getByRole("radiogroup", { name: "Stage of the path" }).getByRole("radio")).toHaveCount(4);
	});

	test("out of limits say which and why, and the others stay", async ({ page }) => {
		await open(page, "#view=path&step4=Window,U_min:3.6&step5=Thin,d_separator:30");
		await expect(
			page.getByText(/Not taken: voltage window, lower limit 3.60\sV is outside 0.00 to 3.40/),
		).toBeVisible();
		await expect(page.getByRole("radio", stage("Window"))).toBeDisabled();
		await page.getByRole("radio", stage("Thin")).check();
		expect(await value(page, "E_V")).toBeGreaterThan(500);
	});
});

test("the focus stays with a step that is renamed, and near one that is removed", async ({ page }) => {
	await open(page, "#view=path&step4=Thin,d_separator:30");
	await page.getByRole("button", { name: "Rename Thin" }).click();
	await page.getByRole("textbox", { name: "New name of Thin" }).fill("Thinner");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("button", { name: "Rename Thinner" })).toBeFocused();
	await page.getByRole("button", { name: "Remove Thinner" }).click();
	await expect(page.getByRole("radio", stage("No reservoir"))).toBeFocused();
	await expect(page.getByRole("status").filter({ hasText: "Thinner removed; the path ends at 481" })).toBeAttached();
});

test("a grip that is pressed while its step is being renamed moves it, and the next one too", async ({ page }) => {
	await open(page, "#view=path&step1=activation&step2=A,d_separator:30&step3=porosity&step4=reservoir");
	await page.getByRole("button", { name: "Rename A" }).click();
	await page.getByRole("textbox", { name: "New name of A" }).fill("Zed");
	await page.getByRole("button", { name: /^Move (A|Zed)$/ }).click();
	await expect(page.getByRole("radio", stage("Zed"))).toBeVisible();
	await page.getByRole("button", { name: "Move Zed", exact: true }).press("ArrowUp");
	await expect.poll(() => linked(page, "step1")).toBe("Zed,d_separator:30");
	await page.getByRole("button", { name: "Move No reservoir" }).press("Home");
	await expect.poll(() => linked(page, "step1")).toBe("reservoir");
	for (let i = 0; i < 3; i++) await page.keyboard.press("Control+z");
	await expect.poll(() => linked(page, "step2")).toBe("A,d_separator:30");
});

test("a name without end breaks nothing on a phone", async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, `#view=path&step4=${"W".repeat(60)},d_separator:30`);
	await expect(page.getByRole("figure", { name: /Both energy densities/ })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
