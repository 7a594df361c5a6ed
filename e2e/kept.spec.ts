/** Designs that are kept by name in this browser, and what becomes of them where its storage fails. */
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, linked, open, test, type, value } from "./app";

const keptKey = "cellwright/designs/1";
const list = (page: Page): Locator => page.getByRole("region", { name: "Kept in this browser" });
const names = (page: Page): Locator => list(page).getByRole("button", { name: /^Rename / });
const press = (page: Page, name: string | RegExp) => list(page).getByRole("button", { name, exact: true }).click();
const notice = (page: Page): Locator => page.locator(".notices");
const undoButton = (page: Page): Locator => page.getByRole("button", { name: "Undo", exact: true });

/** Keeps the design in hand by the button at the top of the page. */
async function keep(page: Page): Promise<void> {
	await page.getByRole("button", { name: "Keep", exact: true }).click();
	await expect(page.getByRole("status").filter({ hasText: /^Kept as/ })).toBeVisible();
}

test.describe("designs kept by name", () => {
	test("stay after a reload, and come in hand again with all their digits", async ({ page }) => {
		await open(page, "#view=compare");
		await expect(list(page)).toContainText("in this browser only; there is no account");
		await type(page, "Separator thickness", "20.123456789");
		const energy = await value(page, "E_V");
		await keep(page);
		await page.getByRole("button", { name: "Reset" }).click();
		await page.reload();
		await expect(names(page)).toHaveText(["cell 1 · 20.1 µm separator"]);
		await expect(list(page).locator('[data-kept="E_V"]')).toHaveAttribute("data-value", String(energy));
		await expect.poll(() => linked(page, "d_separator")).toBe("50");
		await press(page, "Put in hand: cell 1 · 20.1 µm separator");
		await expect.poll(() => linked(page, "d_separator")).toBe("20.123456789");
		expect(await value(page, "E_V")).toBe(energy);
		await page.keyboard.press("Control+z");
		await expect.poll(() => linked(page, "d_separator")).toBe("50");
	});

	test("are renamed where they stand, duplicated, and put in order by press and key", async ({ page }) => {
		await open(page, "#view=compare");
		await keep(page);
		await press(page, "Rename cell 1");
		await page.keyboard.type("A");
		await page.keyboard.press("Escape");
		await expect(list(page).getByRole("button", { name: "Rename cell 1" })).toBeFocused();
		await page.keyboard.press("Enter");
		await page.keyboard.type("A");
		await page.keyboard.press("Enter");
		await expect(list(page).getByRole("button", { name: "Rename A" })).toBeFocused();
		await press(page, "Duplicate A");
		await press(page, "Duplicate A");
		await expect(names(page)).toHaveText(["A", "A (3)", "A (2)"]);
		await press(page, "Move A down");
		await expect(names(page)).toHaveText(["A (3)", "A", "A (2)"]);
		await expect(list(page).getByRole("button", { name: "Move A down" })).toBeFocused();
		await page.keyboard.press("End");
		await expect(names(page)).toHaveText(["A (3)", "A (2)", "A"]);
		await expect(list(page).getByRole("button", { name: "Move A down" })).toBeFocused();
		await page.keyboard.press("ArrowUp");
		await expect(names(page)).toHaveText(["A (3)", "A", "A (2)"]);
		await page.reload();
		await expect(names(page)).toHaveText(["A (3)", "A", "A (2)"]);
	});

	test("are deleted, and put back where they stood until something else is done", async ({ page }) => {
		await open(page, "#view=compare");
		for (let i = 0; i < 3; i++) await keep(page);
		await press(page, "Delete cell 1 (2)");
		await expect(names(page)).toHaveText(["cell 1", "cell 1 (3)"]);
		const back = list(page).getByRole("button", { name: "Undo: put cell 1 (2) back" });
		await expect(back).toBeFocused();
		await back.click();
		await expect(names(page)).toHaveText(["cell 1", "cell 1 (2)", "cell 1 (3)"]);
		await press(page, "Delete cell 1 (2)");
		await press(page, "Duplicate cell 1");
		await expect(back).toHaveCount(0);
		await expect(names(page)).toHaveText(["cell 1", "cell 1 (2)", "cell 1 (3)"]);
	});

	test("are added to the comparison and taken from it again", async ({ page }) => {
		await open(page, "#view=compare");
		await keep(page);
		const compare = list(page).getByRole("button", { name: "Compare cell 1", exact: true });
		await expect(compare).toHaveAttribute("aria-pressed", "false");
		await compare.click();
		await expect(compare).toHaveAttribute("aria-pressed", "true");
		await expect.poll(() => linked(page, "set")).toMatch(/^[\w-]{20,}$/);
		await compare.click();
		await expect(compare).toHaveAttribute("aria-pressed", "false");
		await expect.poll(() => linked(page, "set")).toBeUndefined();
	});

	test("are the same in two tabs, without either undoing the other's", async ({ page, context }) => {
		await open(page, "#view=compare");
		const other = await context.newPage();
		await open(other, "#view=compare");
		await keep(page);
		await expect(names(other)).toHaveText(["cell 1"]);
		await keep(other);
		await expect(names(page)).toHaveText(["cell 1", "cell 1 (2)"]);
		await press(page, "Delete cell 1");
		await expect(names(other)).toHaveText(["cell 1 (2)"]);
	});

	test("go into one file, which brings them to another browser", async ({ page, watch }) => {
		await open(page, "#view=compare");
		await keep(page);
		await type(page, "Separator thickness", "20");
		await keep(page);
		const [saved] = await Promise.all([page.waitForEvent("download"), press(page, "Save all as a file")]);
		const elsewhere = await (await watch.newContext()).newPage();
		await open(elsewhere, "#view=compare");
		const choose = async () => {
			const [chooser] = await Promise.all([elsewhere.waitForEvent("filechooser"), press(elsewhere, "Open a file…")]);
			await chooser.setFiles((await saved.path())!);
		};
		await choose();
		await expect(names(elsewhere)).toHaveText(["cell 1", "cell 1 · 20 µm separator"]);
		await choose();
		await expect(notice(elsewhere)).toContainText("kept already");
		await expect(names(elsewhere)).toHaveCount(2);
	});
});

test("what was just kept covers no number, and the keys go through the header line by line", async ({ page }) => {
	await open(page, "#d_separator=20.123&P=0.5");
	for (const width of [320, 768, 1440]) {
		await page.setViewportSize({ width, height: 720 });
		await keep(page);
		const said = (await page
			.getByRole("status")
			.filter({ hasText: /^Kept as/ })
			.locator("span")
			.boundingBox())!;
		const header = (await page.getByRole("banner").boundingBox())!;
		expect(said.y + said.height).toBeLessThan(header.y + header.height);
		const places = await page
			.getByRole("banner")
			.locator("a, button, select")
			.evaluateAll((all) =>
				all
					.map((each) => each.getBoundingClientRect())
					.map(({ left, top, bottom }) => [left, (top + bottom) / 2] as const),
			);
		expect(places.length).toBeGreaterThan(10);
		for (const [i, [left, middle]] of places.entries()) {
			const [leftBefore, middleBefore] = places[i - 1] ?? [left, middle - 99];
			expect(middle > middleBefore + 12 || (Math.abs(middle - middleBefore) <= 12 && left > leftBefore)).toBe(true);
		}
	}
	await page.goto("./?projector");
	for (const width of [320, 768, 1440]) {
		await page.setViewportSize({ width, height: 720 });
		const brand = (await page.getByText("Cellwright", { exact: true }).boundingBox())!;
		expect(Math.min(brand.x, brand.y)).toBeGreaterThan(3);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
});

test("on a phone nothing sticks out of the list with all that it can hold, and axe finds nothing in it", async ({
	page,
}) => {
	const width = 320;
	await page.setViewportSize({ width, height: 720 });
	await page.addInitScript((key) => localStorage.setItem(`${key}/unreadable-1`, "rubbish"), keptKey);
	await open(page, "#view=compare&d_separator=20&d_reservoir=0&R_interface_ref=3", "?theme=dark");
	for (let i = 0; i < 3; i++) await keep(page);
	await list(page)
		.getByRole("button", { name: /^Compare / })
		.first()
		.click();
	await list(page)
		.getByRole("button", { name: /^Delete cell 1/ })
		.nth(1)
		.click();
	await names(page).first().click();
	await expect(list(page).getByRole("textbox")).toBeFocused();
	await expect(list(page)).toContainText("could not be read");
	const { violations } = await new AxeBuilder({ page })
		.include(".kept")
		.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"])
		.analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`)).toEqual([]);
	const overhang = await list(page).evaluate((section) =>
		Math.max(...[...section.querySelectorAll("*")].map((each) => each.getBoundingClientRect().right)),
	);
	expect(overhang).toBeLessThanOrEqual(width);
});

test.describe("storage that does not do what it should", () => {
	test("full: nothing changes, and the page says how to make room", async ({ page }) => {
		await open(page, "#view=compare");
		await keep(page);
		await page.evaluate((key) => {
			const { setItem } = Storage.prototype;
			Storage.prototype.setItem = function (name, text) {
				if (name === key) throw new DOMException("", "QuotaExceededError");
				setItem.call(this, name, text);
			};
		}, keptKey);
		const said = page.getByRole("status").filter({ hasText: /^Kept as/ });
		await expect(said).toHaveCount(0);
		await page.getByRole("button", { name: "Keep", exact: true }).click();
		await expect(notice(page)).toContainText("The design was not kept:");
		// at once: what it says goes by itself
		expect(await said.count()).toBe(0);
		await expect(notice(page)).toContainText("Delete kept designs, or save them as a file first.");
		await press(page, "Delete cell 1");
		await expect(notice(page)).toContainText("The kept designs stay as they are:");
		await expect(names(page)).toHaveText(["cell 1"]);
		await page.reload();
		await expect(names(page)).toHaveText(["cell 1"]);
	});

	test("rubbish: put aside, told, to be saved, and no obstacle", async ({ page }) => {
		await page.addInitScript((key) => {
			if (localStorage.length === 0) localStorage.setItem(key, "rubbish from elsewhere");
		}, keptKey);
		await open(page, "#view=compare");
		await expect(notice(page)).toContainText("The designs kept in this browser cannot be read.");
		await keep(page);
		await expect(names(page)).toHaveText(["cell 1"]);
		await page.reload();
		await expect(names(page)).toHaveText(["cell 1"]);
		await expect(notice(page)).toHaveCount(0);
		const [saved] = await Promise.all([
			page.waitForEvent("download"),
			press(page, "Save it as a file: what could not be read"),
		]);
		expect(await readFile((await saved.path())!, "utf8")).toBe("rubbish from elsewhere");
		await press(page, "Delete it here: what could not be read");
		await expect(list(page).getByText("could not be read")).toHaveCount(0);
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([keptKey]);
	});

	test("forbidden: the page works, and says so where it matters", async ({ page }) => {
		await page.addInitScript(() => {
			for (const name of ["localStorage", "sessionStorage"])
				Object.defineProperty(window, name, {
					get: () => {
						throw new DOMException("", "SecurityError");
					},
				});
		});
		await open(page, "#view=compare");
		await expect(list(page)).toContainText("This browser lets the page keep nothing");
		await type(page, "Separator thickness", "20");
		await expect(notice(page)).toHaveCount(0);
		await page.getByRole("button", { name: "Keep", exact: true }).click();
		await expect(notice(page)).toContainText("Share passes the design on as a link or a file.");
		await undoButton(page).click();
		await expect.poll(() => linked(page, "d_separator")).toBe("50");
	});
});
