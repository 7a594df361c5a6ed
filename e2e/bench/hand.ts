/** A hand on a slider: drags it for some seconds, and presses its arrow keys. */
import type { Locator, Page } from "@playwright/test";
import { type Recording, start, stop } from "./recorder";

export const dragSeconds = 2;
export const keyPresses = 60;
/** The part of the track that the drag goes over, where no slider meets a limit of what it moves along. */
const sweep = { from: 0.4, to: 0.7 };

export async function drag(page: Page, slider: Locator): Promise<Recording> {
	const box = await slider.boundingBox();
	if (!box) throw new Error("A slider is not on the screen");
	const y = box.y + box.height / 2;
	const x = (share: number) => box.x + box.width * share;
	const middle = (sweep.from + sweep.to) / 2;
	await page.mouse.move(x(middle), y);
	await page.mouse.down();
	await start(page);
	const began = performance.now();
	for (let seconds = 0; seconds < dragSeconds; seconds = (performance.now() - began) / 1000) {
		// to and fro once a second, as a hand does that looks for the best
		const share = middle + ((sweep.to - sweep.from) / 2) * Math.sin(2 * Math.PI * seconds);
		await page.mouse.move(x(share), y);
		await page.waitForTimeout(4);
	}
	const recording = await stop(page);
	await page.mouse.up();
	return recording;
}

export async function press(page: Page, slider: Locator): Promise<Recording> {
	await slider.focus();
	await start(page);
	for (let k = 0; k < keyPresses; k++) {
		await page.keyboard.press(k < keyPresses / 2 ? "ArrowRight" : "ArrowLeft");
		await page.waitForTimeout(30);
	}
	return stop(page);
}
