/** Files that are dropped on the page: one of ours opens, what holds no design changes nothing and says why. */
import type { Page } from "@playwright/test";
import { drop, expect, linked, open, test } from "./app";

const notice = (page: Page) => page.locator(".notices");
const undoButton = (page: Page) => page.getByRole("button", { name: "Undo", exact: true });
const thin = JSON.stringify({
	format: "cellwright",
	version: 1,
	design: { name: "thin", inputs: { d_separator: 20 } },
});
const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

test("a design opens as one step of undo", async ({ page }) => {
	await open(page);
	// a place that is there before its words: else they are not spoken
	const told = page.getByRole("status").filter({ has: notice(page) });
	await page.locator("[data-lasting]").evaluate((place) => place.setAttribute("data-from-before", ""));
	await drop(page, [file("thin.json", thin)], ["dragover"]);
	await expect(page.getByText(/^Let go to open the file/)).toBeVisible();
	await drop(page, [file("thin.json", thin)]);
	await expect(page.getByText(/^Let go to open the file/)).toHaveCount(0);
	await expect(told).toContainText("“thin” is in hand; Undo leads back.");
	await expect(told).toHaveAttribute("data-from-before");
	await expect.poll(() => linked(page, "d_separator")).toBe("20");
	await undoButton(page).click();
	await expect.poll(() => linked(page, "d_separator")).toBe("50");
	await expect(undoButton(page)).toBeDisabled();
});

test("what is none of ours, damaged, or one of several leaves the design as it was and says why", async ({ page }) => {
	await open(page, "#d_separator=27.125&P=0.41");
	const before = page.url();
	for (const [files, why] of [
		[[file("photo.heic", "\0\0\0\u0018ftypheic\0\0")], /another kind than is opened here/],
		[[file("a.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')], /SVG was not saved by Cellwright/],
		[[file("a.csv", "# x/#v=1&P=1.4\r\na\r\n")], /P = 1\.4 is outside 0\.05–0\.90/],
		[[file("a.json", '{"format": "cellwright", "version": 1, "design": {"P": ')], /cut off or damaged/],
		[[file("a.json", "")], /The file is empty/],
		[[file("bad.json", thin.replace("20", "-20"))], /d_separator = −?-?20 is outside/],
		[[file("notes.txt", "notes")], /“notes\.txt”/],
		[[file("a.json", thin), file("b.json", thin)], /One file at a time is opened; these are 2\./],
	] as const) {
		await drop(page, files);
		await expect(page.getByText("The file was not opened:")).toBeVisible();
		await expect(notice(page)).toContainText(why);
		await expect(page.locator("body")).not.toContainText(/undefined|NaN|\[object/);
		expect(page.url()).toBe(before);
		await page.getByRole("button", { name: "Dismiss" }).click();
		await expect(notice(page)).toHaveCount(0);
	}
	await expect(undoButton(page)).toBeDisabled();
});

test("text that is dragged is the browser's", async ({ page }) => {
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
