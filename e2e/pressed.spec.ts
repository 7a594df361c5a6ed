/** What is pressed while something is being typed, chosen or dragged: nothing is lost, and nothing comes twice. */
import type { Page } from "@playwright/test";
import { drop, expect, field, linked, open, result, slider, test, value } from "./app";

const undo = (page: Page) => page.getByRole("button", { name: "Undo", exact: true });

test.describe("a value that is typed counts before what is pressed then", () => {
	test("Undo takes it back, and it alone", async ({ page }) => {
		await open(page, "#P=0.5");
		const before = await value(page, "E_V");
		await slider(page, "Anode thickness").press("ArrowRight");
		await field(page, "Separator thickness").fill("25");
		await undo(page).click();
		await expect(field(page, "Separator thickness")).toHaveValue("50");
		await expect.poll(() => linked(page, "d_reservoir")).toBe("37");
		await undo(page).click();
		expect(await value(page, "E_V")).toBe(before);
		await page.getByRole("button", { name: "Redo", exact: true }).click();
		await page.getByRole("button", { name: "Redo", exact: true }).click();
		await expect.poll(() => linked(page, "d_separator")).toBe("25");
	});

	test("a mark of its own slider has the last word", async ({ page }) => {
		await open(page);
		await field(page, "Separator thickness").fill("25");
		await page.getByRole("button", { name: /^Set Separator thickness to 50 µm/ }).click();
		await expect(field(page, "Separator thickness")).toHaveValue("50");
		await undo(page).click();
		await expect(field(page, "Separator thickness")).toHaveValue("25");
	});

	test("a search knows the range that was just typed", async ({ page }) => {
		await open(page, "#view=map");
		await field(page, "Separator thickness, to").fill("150");
		await page.getByRole("button", { name: "Find it" }).click();
		await expect(page.getByText(/^Found in .* designs\.$/)).toBeVisible();
		await expect(page.getByText(/earlier question/)).toHaveCount(0);
	});

	test("Enter that ends a word of an input method does not take it", async ({ page }) => {
		await open(page);
		const thickness = field(page, "Separator thickness");
		await thickness.fill("２５");
		await thickness.dispatchEvent("keydown", { key: "Enter", isComposing: true });
		await expect(slider(page, "Separator thickness")).toHaveValue("50");
		await thickness.press("Enter");
		await expect(slider(page, "Separator thickness")).toHaveValue("25");
	});

	test("in an emptied field undo is the browser's", async ({ page }) => {
		await open(page, "#view=path");
		await page.getByText("Add a step of your own").click();
		await slider(page, "Anode thickness").press("ArrowRight");
		const name = page.getByRole("textbox", { name: "Name", exact: true });
		await name.pressSequentially("x");
		await name.press("Backspace");
		await name.press("Control+z");
		await expect(slider(page, "Anode thickness")).toHaveValue("37");
	});
});

test("what is chosen already is not chosen anew: a target and weights stay", async ({ page }) => {
	await open(page, "#view=path&target=600");
	const wanted = page.getByRole("group", { name: "Unit" }).getByRole("button", { pressed: true });
	await wanted.first().click();
	expect(await linked(page, "target")).toBe("600");
	await open(page, "#view=map");
	await page.getByRole("button", { name: "several, by weight" }).click();
	await field(page, "Weight: lowest cell resistance").fill("3");
	await page.getByRole("button", { name: "several, by weight" }).click();
	await expect(field(page, "Weight: lowest cell resistance")).toHaveValue("3");
});

test("a slider that a link takes away in the middle of a drag ends its change: undo goes on", async ({ page }) => {
	await open(page);
	const box = (await slider(page, "Separator thickness").boundingBox())!;
	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + box.width * 0.25, y);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.5, y, { steps: 5 });
	await page.evaluate(() => {
		location.hash = location.hash.replace(/&view=\w+|$/, "&view=paper");
	});
	await expect(slider(page, "Separator thickness")).toHaveCount(0);
	await page.mouse.up();
	const published = page.getByRole("combobox", { name: "Published design" });
	await published.selectOption("cell-2");
	await published.selectOption("cell-1-theoretical");
	await expect.poll(() => linked(page, "baseline")).toBe("cell-1-theoretical");
	await undo(page).click();
	await expect.poll(() => linked(page, "baseline")).toBe("cell-2");
});

test("a file that is dropped on a dialog opens where it can be seen", async ({ page }) => {
	await open(page);
	await page.getByRole("button", { name: "Share", exact: true }).click();
	await expect(page.getByRole("dialog")).toBeVisible();
	const text = JSON.stringify({ format: "cellwright", version: 1, design: { inputs: { d_separator: 20 } } });
	await drop(page, [{ name: "thin.json", bytes: Buffer.from(text) }]);
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await expect(page.getByText(/is in hand; Undo leads back\./)).toBeVisible();
	await page.keyboard.press("Control+z");
	await expect.poll(() => linked(page, "d_separator")).toBe("50");
});

test("“Copied” is said of the link that was copied, and of no other", async ({ page, context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await open(page);
	await page.getByRole("button", { name: "Share", exact: true }).click();
	await page.getByRole("button", { name: "Copy link" }).click();
	const copied = page.getByRole("dialog").getByText("Copied", { exact: true });
	await expect(copied).toBeVisible();
	await page.getByRole("checkbox", { name: /projector/ }).check();
	await expect(copied).toHaveCount(0);
});

test("a click on the grip of a step moves it one place up, the first one to the end", async ({ page }) => {
	await open(page, "#view=path");
	const grip = (name: string) => page.getByRole("button", { name: `Move ${name}` });
	await grip("No reservoir").click();
	await expect.poll(() => linked(page, "step2")).toBe("reservoir");
	await undo(page).click();
	await expect.poll(() => linked(page, "step2")).toBeUndefined();
	await grip("Full activation").click();
	await expect.poll(() => linked(page, "step3")).toBe("activation");
	await expect(grip("Full activation")).toBeFocused();
	await page.keyboard.press("Enter");
	await expect.poll(() => linked(page, "step2")).toBe("activation");
});

test("keys of undo are where they are on a keyboard of other letters", async ({ page }) => {
	await open(page);
	await slider(page, "Anode thickness").press("ArrowRight");
	const press = (key: string, code: string) =>
		page.evaluate((init) => dispatchEvent(new KeyboardEvent("keydown", { ...init, ctrlKey: true, cancelable: true })), {
			key,
			code,
		});
	await press("я", "KeyZ");
	await expect(slider(page, "Anode thickness")).toHaveValue("36");
	await press("н", "KeyY");
	await expect(slider(page, "Anode thickness")).toHaveValue("37");
});

test("a count takes no fraction: by key one more, typed none", async ({ page }) => {
	await open(page);
	await page.getByText("Current collectors and pouch", { exact: true }).click();
	await slider(page, "Cells in one pouch").press("Shift+ArrowRight");
	await expect(slider(page, "Cells in one pouch")).toHaveValue("21");
	await field(page, "Cells in one pouch").fill("2.5");
	await field(page, "Cells in one pouch").press("Enter");
	await expect(page.getByRole("alert")).toContainText("is a whole number");
});

test("a language that the page does not have is refused in words", async ({ page }) => {
	await open(page, "", "?lang=de");
	await expect(page.getByText("This page is in English only.")).toBeVisible();
	await open(page, "", "?lang=en-GB");
	await expect(page.getByText("This page is in English only.")).toHaveCount(0);
	await open(page, "", `?lang=${encodeURIComponent("<b>x")}`);
	await expect(page.locator(".notices")).toHaveCount(0);
});

test("the report gives the page its title, whatever the view behind it", async ({ page }) => {
	await page.goto("./?report#view=map");
	await expect(page).toHaveTitle("Cell 1, as built – Cellwright");
	await page.evaluate(() => {
		location.hash = location.hash.replace("map", "path");
	});
	await expect.poll(() => linked(page, "view")).toBe("path");
	await expect(page).toHaveTitle("Cell 1, as built – Cellwright");
	await page.getByRole("button", { name: "Back to the design" }).click();
	await expect(result(page, "E_V")).toBeVisible();
	await expect(page).toHaveTitle("Path – Cellwright");
});

test("while the ranges of an answer grow old under a drag nothing is spoken", async ({ page }) => {
	await open(page, "#view=map");
	await page.getByRole("button", { name: "Find it" }).click();
	await expect(page.getByText(/^Found in .* designs\.$/)).toBeVisible();
	const spoken = () => page.getByRole("status").evaluateAll((all) => all.map(({ textContent }) => textContent));
	const before = await spoken();
	await page.getByText("Voltage", { exact: true }).first().click();
	const voltage = slider(page, "Mean discharge voltage");
	await voltage.scrollIntoViewIfNeeded();
	const box = (await voltage.boundingBox())!;
	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + box.width * 0.5, y);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.6, y, { steps: 5 });
	await expect(page.getByText(/answer to an earlier question/)).toBeVisible();
	expect(await spoken()).toEqual(before);
	await page.mouse.up();
});
