/** Undo, redo, and the replay of the last change. */
import type { Page } from "@playwright/test";
import { modelVersion } from "#model/version";
import { expect, field, linked, open, result, slider, test, type, value } from "./app";

const notice = (page: Page) => page.locator(".notices");
const undoButton = (page: Page) => page.getByRole("button", { name: "Undo", exact: true });

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

	test("are spoken after a reload as before it, with a path of one's own", async ({ page }) => {
		await open(page, "#step4=Thin%20separator,d_separator:30");
		await type(page, "Cathode porosity", "50");
		await page.reload();
		await undoButton(page).click();
		await expect(page.locator("p[aria-live=polite]")).toHaveText(
			/^239 watt-hours per litre, plus or minus 10; down \d+$/,
		);
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
	/** Every value that the headline shows from now on. */
	const watchHeadline = (page: Page) =>
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

	// the time of the page goes by as it is told
	test.beforeEach(({ page }) => page.clock.install());

	test("shows the change on its way and leaves value, address and undo as they were", async ({ page }) => {
		await open(page);
		const from = await value(page, "E_V");
		await type(page, "Cathode porosity", "41");
		const to = await value(page, "E_V");
		const address = page.url();
		await watchHeadline(page);
		await page.getByRole("button", { name: "Replay" }).click();
		await expect(caption(page)).toHaveText("Replay: cathode porosity 63 → 41 %, 1 of 3");
		await page.clock.runFor(3000);
		expect((await seen(page)).filter((E) => E > from && E < to).length).toBeGreaterThan(5);
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
		await page.clock.runFor(1500);
		expect(await value(page, "E_V")).not.toBe(to);
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
		await expect.poll(() => linked(page, "d_separator")).toBe("30");
	});

	test("goes by its two ends where motion is not wanted", async ({ page }) => {
		await page.emulateMedia({ reducedMotion: "reduce" });
		await open(page);
		const from = await value(page, "E_V");
		await type(page, "Separator thickness", "20");
		const to = await value(page, "E_V");
		await watchHeadline(page);
		await page.getByRole("button", { name: "Replay" }).click();
		await page.clock.runFor(6000);
		await expect(caption(page)).toContainText("2 of 3");
		expect(await seen(page)).toEqual([from, to, from]);
	});

	test("says where there is nothing to show", async ({ page }) => {
		await open(page);
		await page.getByRole("radio", { name: "none" }).check();
		await page.getByRole("button", { name: "Replay" }).click();
		await expect(notice(page)).toContainText("The last change has moved no input of the cell.");
		await expect(field(page, "Cathode porosity")).toHaveValue("63");
	});
});
