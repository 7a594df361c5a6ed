/** What goes wrong around the page, or at the ends of what it takes, does not stop it. */
import type { Page } from "@playwright/test";
import { expect, field, linked, open, result, slider, test, type, value } from "./app";

test("a path figure that cannot be loaded leaves the rest of the page", async ({ page, watch }) => {
	await page.route(/PathChart/, (route) => route.abort());
	watch.provoke(/^Failed to load resource: net::ERR_FAILED$/);
	watch.provoke(/^TypeError: Failed to fetch dynamically imported module: .*PathChart/);
	await page.goto("./");
	await expect(page.getByText("The path of the paper could not be loaded.")).toBeVisible();
	await expect(result(page, "E_V")).toHaveText(/239 ± 10/);
});

test("the grains of the cell, which come in a script of their own, are missed by nothing else where it gives none", async ({
	page,
}) => {
	await page.route("**/Microstructure-*.js", (route) =>
		route.fulfill({ contentType: "text/javascript", body: "export {};" }),
	);
	await open(page);
	const section = "[data-figure=cross-section] svg";
	await expect(page.locator(section)).toContainText("NVP cathode");
	await expect(page.locator(`${section} g[transform^="scale"]`)).toHaveCount(0);
	await slider(page, "Cathode porosity").press("ArrowLeft");
	await expect(result(page, "E_V")).not.toHaveText(/239/);
});

test("an address bar that refuses to change does not stop the app and is brought up to date later", async ({
	page,
}) => {
	await page.addInitScript(() => {
		const original = history.replaceState.bind(history);
		let refusals = 3;
		history.replaceState = (...args) => {
			if (document.readyState === "complete" && refusals-- > 0) throw new DOMException("too many", "SecurityError");
			original(...args);
		};
	});
	await open(page);
	await slider(page, "Separator thickness").focus();
	for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
	await expect(field(page, "Separator thickness")).toHaveValue("53");
	await expect.poll(() => linked(page, "d_separator")).toBe("53");
});

test("undo takes back what a field has taken, also while the focus is in it", async ({ page }) => {
	await open(page);
	await type(page, "Separator thickness", "25");
	await page.keyboard.press("Control+z");
	await expect(field(page, "Separator thickness")).toHaveValue("50");
	await expect.poll(() => linked(page, "d_separator")).toBe("50");
	await page.getByRole("combobox", { name: "Published design" }).selectOption({ label: "Cell 2, as built" });
	await page.getByRole("combobox", { name: "Published design" }).focus();
	await page.keyboard.press("Control+z");
	await expect.poll(() => linked(page, "d_separator")).toBe("50");
});

test("a click is not lost to a field that has something to say", async ({ page }) => {
	await open(page);
	await field(page, "Separator thickness").fill("9999");
	await page.getByRole("button", { name: /^Set Anode thickness to 0/ }).click();
	await expect.poll(() => linked(page, "d_reservoir")).toBe("0");
	await expect(field(page, "Separator thickness")).toHaveAttribute("aria-invalid", "true");
	await field(page, "Cathode thickness").fill("130");
	const box = (await slider(page, "Cathode thickness").boundingBox())!;
	await page.mouse.click(box.x + box.width * 0.9, box.y + box.height / 2);
	await expect.poll(async () => Number(await linked(page, "d_cathode"))).toBeGreaterThan(300);
});

test("coming back by the same keys is coming back: nothing has changed", async ({ page }) => {
	await open(page);
	await slider(page, "Cathode porosity").focus();
	for (let i = 0; i < 12; i++) await page.keyboard.press("ArrowLeft");
	for (let i = 0; i < 12; i++) await page.keyboard.press("ArrowRight");
	await expect(page.getByText("the baseline, cell 1").first()).toBeVisible();
	await expect(page.getByRole("button", { name: "Reset" })).toBeDisabled();
});

test("Esc closes one thing at a time", async ({ page }) => {
	await open(page);
	await result(page, "E_V").click();
	await page.keyboard.press("?");
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();
	await expect(page.getByRole("region", { name: /^Trace/ })).toBeVisible();
	await page
		.getByRole("figure", { name: /The path/ })
		.getByRole("button", { name: "Save" })
		.click();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("region", { name: /^Trace/ })).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("region", { name: /^Trace/ })).toHaveCount(0);
});

/** The box around the words of a headline, which may reach beyond its button. */
const wordsOf = (page: Page, key: string) =>
	result(page, key).evaluate((button) => {
		const boxes = [...button.querySelectorAll("span:not(.sr-only)")].flatMap((span) => [...span.getClientRects()]);
		return {
			left: Math.min(...boxes.map((box) => box.left)),
			top: Math.min(...boxes.map((box) => box.top)),
			right: Math.max(...boxes.map((box) => box.right)),
			bottom: Math.max(...boxes.map((box) => box.bottom)),
		};
	});

const everyLayer = "d_separator=2000&d_cathode=2000&d_reservoir=1000";

for (const width of [280, 320, 1280])
	test(`no extreme of any input breaks the page at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await open(page);
		await expect(page.getByRole("figure", { name: /The path of the paper/ })).toBeVisible();
		for (const hash of [
			"d_separator=2000",
			"d_separator=0.1&d_cathode=1&d_reservoir=0",
			"d_cathode=2000",
			"d_reservoir=1000",
			"P=0.05",
			"P=0.9",
			"loading=0.1",
			"loading=200",
			"U=1&U_min=0",
			"U=6&U_max=8",
			"T=233.15&E_sigma=1.5&E_interface=1.5",
			"T=370.95&sigma_ref=1000",
			"j=100&R_cathode=100000",
			"utilisation=0.01&q_active=10&w_active=0.3",
			"loading=0.1&utilisation=0.01",
			"j=100&loading=0.1&utilisation=0.01&q_active=10",
			`${everyLayer}&P=0.9&loading=0.1&U=1&U_min=0&q_active=10&w_active=0.3&utilisation=0.01&R_cathode=100000&j=100`,
		]) {
			await page.evaluate((next) => {
				location.hash = next;
			}, hash);
			await expect.poll(() => page.evaluate(() => location.hash.startsWith("#v=1"))).toBe(true);
			// the figures may lag behind the numbers
			await page.evaluate(async () => {
				for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
			});
			expect(Number.isFinite(await value(page, "E_V"))).toBe(true);
			const html = await page.evaluate(() => document.body.outerHTML);
			expect(html.match(/NaN|Infinity|undefined/)?.[0], hash).toBeUndefined();
			expect(await page.evaluate(() => document.documentElement.scrollWidth), hash).toBeLessThanOrEqual(width);
			// the column of inputs is cut at its edge and does not scroll sideways
			const inputs = page.locator(".panel > .inputs");
			expect(await inputs.evaluate((one) => one.scrollWidth - one.clientWidth), hash).toBeLessThanOrEqual(0);
			const [volume, mass] = await Promise.all(["E_V", "E_m"].map((key) => wordsOf(page, key)));
			expect(volume!.right <= mass!.left || volume!.bottom <= mass!.top, hash).toBe(true);
		}
	});
