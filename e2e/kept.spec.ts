import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { modelVersion } from "#model/version";
import { expect, field, linked, open, result, slider, test, type, value } from "./app";

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
		expect(await linked(page, "d_separator")).toBe("50");
		await press(page, "Put cell 1 · 20.1 µm separator in hand");
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
		expect(await linked(page, "set")).toMatch(/^[\w-]{20,}$/);
		await compare.click();
		await expect(compare).toHaveAttribute("aria-pressed", "false");
		expect(await linked(page, "set")).toBeUndefined();
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

	test("go into one file, which brings them to another browser", async ({ page, browser, baseURL }) => {
		await open(page, "#view=compare");
		await keep(page);
		await type(page, "Separator thickness", "20");
		await keep(page);
		const [saved] = await Promise.all([page.waitForEvent("download"), press(page, "Save all as a file")]);
		const elsewhere = await browser.newPage(baseURL === undefined ? {} : { baseURL });
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
		await elsewhere.close();
	});
});

for (const width of [320, 768, 1440])
	test(`what was just kept covers no number at ${width} px, and the keys go through the header line by line`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 720 });
		await open(page, "#d_separator=20.123&P=0.5");
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
		for (const [i, [left, middle]] of places.entries()) {
			const [leftBefore, middleBefore] = places[i - 1] ?? [left, middle - 99];
			expect(middle > middleBefore + 12 || (Math.abs(middle - middleBefore) <= 12 && left > leftBefore)).toBe(true);
		}
		await page.goto("./?projector");
		await expect(page.getByRole("banner")).toBeVisible();
		const brand = (await page.getByText("Cellwright", { exact: true }).boundingBox())!;
		expect(Math.min(brand.x, brand.y)).toBeGreaterThan(3);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	});

for (const [theme, width] of [
	["light", 1440],
	["dark", 320],
] as const)
	test(`axe finds nothing in the list at ${width} px in the ${theme} theme, with all that it can hold`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 720 });
		await page.addInitScript((key) => localStorage.setItem(`${key}/unreadable-1`, "rubbish"), keptKey);
		await open(page, "#view=compare&d_separator=20&d_reservoir=0&R_interface_ref=3", `?theme=${theme}`);
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
		await page.getByRole("button", { name: "Keep", exact: true }).click();
		await expect(notice(page)).toContainText("The design was not kept:");
		await expect(page.getByText("Could not be kept")).toHaveCount(0);
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
			press(page, "Save what could not be read as a file"),
		]);
		expect(await readFile((await saved.path())!, "utf8")).toBe("rubbish from elsewhere");
		await press(page, "Delete what could not be read");
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
		expect(await linked(page, "d_separator")).toBe("50");
	});
});

test.describe("undo and redo", () => {
	test("survive a reload", async ({ page }) => {
		await open(page);
		await type(page, "Separator thickness", "40");
		await type(page, "Separator thickness", "30");
		await type(page, "Separator thickness", "20");
		await undoButton(page).click();
		await page.reload();
		await undoButton(page).click();
		await expect.poll(() => linked(page, "d_separator")).toBe("40");
		await page.getByRole("button", { name: "Redo" }).click();
		await page.getByRole("button", { name: "Redo" }).click();
		await expect.poll(() => linked(page, "d_separator")).toBe("20");
		await expect(page.getByRole("button", { name: "Redo" })).toBeDisabled();
		for (let i = 0; i < 3; i++) await undoButton(page).click();
		await expect.poll(() => linked(page, "d_separator")).toBe("50");
		await expect(undoButton(page)).toBeDisabled();
	});

	test("begin anew in a tab of their own", async ({ page, context }) => {
		await open(page);
		await type(page, "Separator thickness", "40");
		await page.reload();
		await expect(undoButton(page)).toBeEnabled();
		const other = await context.newPage();
		await other.goto(page.url());
		await expect(result(other, "E_V")).toBeVisible();
		await expect(undoButton(other)).toBeDisabled();
	});

	test("that cannot be read are put aside and told", async ({ page }) => {
		const key = `cellwright/history/${modelVersion}`;
		await page.addInitScript((key) => {
			if (sessionStorage.length === 0) sessionStorage.setItem(key, "{");
		}, key);
		await open(page);
		await expect(notice(page)).toContainText("The steps of undo from before cannot be read.");
		expect(await page.evaluate((key) => sessionStorage.getItem(`${key}/unreadable-1`), key)).toBe("{");
	});
});

test.describe("a replay", () => {
	/** Every value that the headline shows, until nothing more is to come. */
	const shown = (page: Page) =>
		page.evaluate(() => {
			const seen: number[] = [];
			Object.assign(globalThis, { seen });
			const headline = document.querySelector('[data-quantity="E_V"]')!;
			new MutationObserver(() => seen.push(Number(headline.getAttribute("data-value")))).observe(headline, {
				attributeFilter: ["data-value"],
			});
		});
	const seen = (page: Page) => page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
	const caption = (page: Page) => page.getByRole("status").filter({ hasText: /^Replay: / });

	test("shows the change on its way and leaves value, address and undo as they were", async ({ page }) => {
		await open(page);
		const from = await value(page, "E_V");
		await type(page, "Cathode porosity", "41");
		const to = await value(page, "E_V");
		const address = page.url();
		await shown(page);
		await page.getByRole("button", { name: "Replay" }).click();
		await expect(caption(page)).toHaveText("Replay: cathode porosity 63 → 41 %, 1 of 3");
		await expect.poll(async () => (await seen(page)).filter((E) => E > from && E < to).length).toBeGreaterThan(5);
		expect(page.url()).toBe(address);
		await page.keyboard.press("Escape");
		await expect(caption(page)).toHaveCount(0);
		expect([await value(page, "E_V"), page.url()]).toEqual([to, address]);
		await undoButton(page).click();
		expect(await value(page, "E_V")).toBe(from);
		await expect(undoButton(page)).toBeDisabled();
	});

	test("ends by its own button, by a press anywhere, and with the address in between", async ({ page }) => {
		await open(page);
		await type(page, "Separator thickness", "20");
		const to = await value(page, "E_V");
		const replay = page.getByRole("button", { name: "Replay" });
		await replay.click();
		await expect(caption(page)).toBeVisible();
		await replay.click();
		await expect(caption(page)).toHaveCount(0);
		await replay.focus();
		await page.keyboard.press("Enter");
		await expect(caption(page)).toBeVisible();
		await expect.poll(() => value(page, "E_V")).not.toBe(to);
		await page.mouse.click(5, 300);
		await expect(caption(page)).toHaveCount(0);
		expect(await value(page, "E_V")).toBe(to);
		await replay.click();
		await expect(caption(page)).toBeVisible();
		await page.evaluate(() => {
			location.hash = "#d_separator=77";
		});
		await expect(caption(page)).toHaveCount(0);
		await expect(slider(page, "Separator thickness")).toHaveValue("77");
		await undoButton(page).click();
		expect(await value(page, "E_V")).toBe(to);
		await type(page, "Cathode porosity", "41");
		await replay.click();
		await expect(caption(page)).toBeVisible();
		// without a pointer or a key, as by voice
		await page.getByRole("radio", { name: "porosity" }).evaluate((radio: HTMLInputElement) => radio.click());
		await expect(caption(page)).toHaveCount(0);
		expect([await linked(page, "P"), await linked(page, "hold")]).toEqual(["0.41", "P"]);
		await expect(field(page, "Cathode porosity")).toHaveValue("41");
		const view = (name: string) => page.getByRole("navigation", { name: "Views" }).getByRole("link", { name });
		await view("Paper").click();
		await expect(replay).toBeDisabled();
		await expect(replay).toHaveAttribute("title", /in any other view/);
		await view("Explore").click();
		await expect(replay).toBeEnabled();
		await type(page, "Separator thickness", "30");
		expect(await linked(page, "d_separator")).toBe("30");
	});

	test("goes by its two ends where motion is not wanted", async ({ page }) => {
		await page.emulateMedia({ reducedMotion: "reduce" });
		await open(page);
		const from = await value(page, "E_V");
		await type(page, "Separator thickness", "20");
		const to = await value(page, "E_V");
		await shown(page);
		await page.getByRole("button", { name: "Replay" }).click();
		await expect.poll(async () => (await seen(page)).length).toBeGreaterThanOrEqual(2);
		expect([...new Set(await seen(page))].sort()).toEqual([from, to].sort());
	});

	test("says where there is nothing to show", async ({ page }) => {
		await open(page);
		await page.getByRole("radio", { name: "none" }).check();
		await page.getByRole("button", { name: "Replay" }).click();
		await expect(notice(page)).toContainText("The last change has moved no input of the cell.");
		await expect(field(page, "Cathode porosity")).toHaveValue("63");
	});
});

test.describe("a file that is dropped on the page", () => {
	/** What the browser would do with files held over the page, and let go. */
	const drop = (
		page: Page,
		files: readonly { readonly name: string; readonly text: string }[],
		types = ["dragover", "drop"],
	) =>
		page.evaluate(
			([files, types]) => {
				const dataTransfer = new DataTransfer();
				for (const { name, text } of files) dataTransfer.items.add(new File([text], name));
				const init = { dataTransfer, bubbles: true, cancelable: true };
				for (const type of types) document.body.dispatchEvent(new DragEvent(type, init));
			},
			[files, types] as const,
		);
	const thin = JSON.stringify({
		format: "cellwright",
		version: 1,
		design: { name: "thin", inputs: { d_separator: 20 } },
	});

	test("opens as one step of undo", async ({ page }) => {
		await open(page);
		await drop(page, [{ name: "thin.json", text: thin }], ["dragover"]);
		await expect(page.getByText(/^Let go to open the file/)).toBeVisible();
		await drop(page, [{ name: "thin.json", text: thin }]);
		await expect(page.getByText(/^Let go to open the file/)).toHaveCount(0);
		await expect(notice(page)).toContainText("“thin” is in hand; Undo leads back.");
		await expect.poll(() => linked(page, "d_separator")).toBe("20");
		await undoButton(page).click();
		await expect.poll(() => linked(page, "d_separator")).toBe("50");
		await expect(undoButton(page)).toBeDisabled();
	});

	test("is refused in words where it is none of ours, or one of several", async ({ page }) => {
		await open(page);
		await drop(page, [{ name: "bad.json", text: thin.replace("20", "-20") }]);
		await expect(notice(page)).toContainText("d_separator");
		await drop(page, [{ name: "notes.txt", text: "notes" }]);
		await expect(notice(page)).toContainText("“notes.txt”");
		await drop(page, [
			{ name: "a.json", text: thin },
			{ name: "b.json", text: thin },
		]);
		await expect(notice(page)).toContainText("One file at a time is opened; these are 2.");
		expect(await linked(page, "d_separator")).toBe("50");
		await expect(undoButton(page)).toBeDisabled();
	});

	test("is none where text is dragged: that is the browser's", async ({ page }) => {
		await open(page);
		const left = await page.evaluate(() => {
			const dataTransfer = new DataTransfer();
			dataTransfer.setData("text/plain", "25");
			const over = new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true });
			return document.body.dispatchEvent(over);
		});
		expect(left).toBe(true);
		await expect(page.getByText(/^Let go to open the file/)).toHaveCount(0);
	});
});
