import type { FrameLocator, Locator, Page } from "@playwright/test";

/**
 * Types into the field of an input key by key, and presses Enter. What Playwright fills in at once it sets by program in
 * an installed Firefox, and React takes no notice of that.
 */
export async function typed(page: Page | FrameLocator | Locator, name: string, text: string): Promise<void> {
	const field = page.getByRole("textbox", { name, exact: true });
	await field.press("ControlOrMeta+a");
	await field.pressSequentially(text);
	await field.press("Enter");
}
