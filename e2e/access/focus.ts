/** The way of the focus by the keys alone, and whether it can be seen where it is. */
import type { Locator, Page } from "@playwright/test";
import { expect } from "../app";

/** More presses than any view has places to stop at. */
const atMost = 600;

/**
 * What is wrong with the focus as it is seen: nothing marks it, or it lies outside of the window or wholly under what sticks
 * to the window (WCAG 2.4.7 and 2.4.11). An empty text where all is well. Neither the thumb of a slider nor what is drawn can be
 * asked for a ring; “marked by a ring” in keyboard.spec.ts looks at their pictures.
 */
export const faultOfFocus = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const focused = document.activeElement;
		if (!focused || focused === document.body) return "";
		const name = `${focused.tagName} ${focused.getAttribute("aria-label") ?? focused.textContent?.slice(0, 40)}`;
		const marked = [focused, focused.parentElement, ...focused.querySelectorAll("*")].some((one) => {
			if (!one) return false;
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
			return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
		});
		// what only a program has given the focus to, such as the panel of a formula, is no stop of the Tab key
		const stop = focused.getAttribute("tabindex") !== "-1";
		if (stop && !marked && !focused.matches("input[type=range], svg *")) return `${name}: nothing marks the focus`;
		const box = focused.getBoundingClientRect();
		const stuckOver = (x: number, y: number) => {
			for (let one = document.elementFromPoint(x, y); one; one = one.parentElement)
				if (!one.contains(focused) && ["fixed", "sticky"].includes(getComputedStyle(one).position)) return true;
			return false;
		};
		const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
		const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
		if (right <= left || bottom <= top) return `${name}: outside of the window`;
		const seen = [0.1, 0.5, 0.9].some((i) =>
			[0.1, 0.5, 0.9].some((j) => !stuckOver(left + i * (right - left), top + j * (bottom - top))),
		);
		return seen ? "" : `${name}: under what sticks to the window`;
	});

/**
 * Presses Tab, or Shift and Tab where it stands before, until the focus is there; at each stop it must be seen. A group of
 * radio buttons is one stop, whichever of them it is.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	const key = await target.evaluate((element) => {
		const from = document.activeElement;
		const before = from && from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
		return before ? "Shift+Tab" : "Tab";
	});
	for (let i = 0; i < atMost; i++) {
		const there = await target.evaluate((element) => {
			const active = document.activeElement;
			const grouped = element.matches("[type=radio]") && active?.getAttribute("type") === "radio";
			return active === element || (grouped && active.getAttribute("name") === element.getAttribute("name"));
		});
		if (there) return;
		await page.keyboard.press(key);
		expect(await faultOfFocus(page)).toBe("");
	}
	throw new Error(`${target} was not reached by ${key}`);
}

/** Named wholly, or as the pattern says. */
export const button = (page: Page, name: string | RegExp) =>
	page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

/** By the keys, from wherever the focus is. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
	await tabTo(page, button(page, name).first());
	await page.keyboard.press("Enter");
}
