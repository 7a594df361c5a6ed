/** The Map view: along one input, over two, and the best that ranges allow. */
import type { Page } from "@playwright/test";
import { expect, field, linked, open, result, slider, test, type, value } from "./app";

const map = (page: Page) => page.getByRole("figure", { name: /Both energy densities/ });
/** The map when it is computed: till then it is named otherwise. */
const picture = (page: Page) => map(page).getByRole("img", { name: /^Over / });
const point = (page: Page, name: string) => page.getByRole("slider", { name: `${name} on the map` });

/** Takes the point by the hand; the move that is returned is counted from where it was taken, in px. */
async function take(page: Page, name = "Cathode porosity"): Promise<(dx: number, dy: number) => Promise<void>> {
	await expect(picture(page)).toBeVisible();
	const handle = point(page, name);
	await handle.scrollIntoViewIfNeeded();
	const box = (await handle.boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	return (dx, dy) => page.mouse.move(x + dx, y + dy);
}

test("the point is dragged and the sliders move with it, as one step of undo", async ({ page }) => {
	await open(page, "#view=map");
	const before = await value(page, "E_V");
	const drag = await take(page);
	for (let i = 1; i <= 20; i++) await drag(-12 * i, i);
	await page.mouse.up();
	const [P, d] = [Number(await linked(page, "P")), Number(await linked(page, "d_separator"))];
	expect(P).toBeLessThan(0.6);
	expect(d).toBeLessThan(50);
	// the same coating, pressed
	await expect.poll(async () => Number(await linked(page, "d_cathode"))).toBeCloseTo((200 * 0.37) / (1 - P), 6);
	expect(Number(await slider(page, "Separator thickness").inputValue())).toBe(d);
	await page.keyboard.press("Control+z");
	expect(await value(page, "E_V")).toBe(before);
});

test("pressed beside the point, the map has it there at once, and it is dragged on, as one step of undo", async ({
	page,
}) => {
	await open(page, "#view=map");
	const before = await value(page, "E_V");
	await expect(picture(page)).toBeVisible();
	const box = async () => (await point(page, "Cathode porosity").boundingBox())!;
	await point(page, "Cathode porosity").scrollIntoViewIfNeeded();
	const { x, y, width, height } = await box();
	const [at, up] = [x + width / 2 - 130, y + height / 2 - 60];
	await page.mouse.move(at, up);
	await page.mouse.down();
	// to the nearest step, which is a few px wide
	const off = async (px: number) => Math.abs((await box()).x - x - px);
	await expect.poll(() => off(-130)).toBeLessThan(8);
	const pressed = await value(page, "E_V");
	expect(pressed).not.toBe(before);
	await page.mouse.move(at - 40, up);
	await expect.poll(() => off(-170)).toBeLessThan(8);
	expect(await value(page, "E_V")).toBeGreaterThan(pressed);
	await page.mouse.up();
	// less porous, and with a thicker separator
	expect(Number(await linked(page, "P"))).toBeLessThan(0.6);
	expect(Number(await linked(page, "d_separator"))).toBeGreaterThan(50);
	await page.keyboard.press("Control+z");
	expect(await value(page, "E_V")).toBe(before);
});

test("a finger sets the point by its tap, and not by a press that may become a scroll", async ({ watch }) => {
	const context = await watch.newContext({ hasTouch: true, viewport: { width: 800, height: 900 } });
	const page = await context.newPage();
	await open(page, "#view=map");
	await expect(picture(page)).toBeVisible();
	const handle = point(page, "Cathode porosity");
	await handle.scrollIntoViewIfNeeded();
	const { x, y, width, height } = (await handle.boundingBox())!;
	const spot = { x: x + width / 2 - 100, y: y + height / 2 - 60 };
	const finger = await context.newCDPSession(page);
	await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [spot] });
	await finger.send("Input.dispatchTouchEvent", { type: "touchCancel", touchPoints: [] });
	expect(await linked(page, "P")).toBe("0.63");
	await page.touchscreen.tap(spot.x, spot.y);
	await expect.poll(async () => Number(await linked(page, "P"))).toBeLessThan(0.6);
});

test("and the reverse: a slider moves the point; so do the keys on the point itself", async ({ page }) => {
	await open(page, "#view=map");
	const at = await point(page, "Cathode porosity").boundingBox();
	await type(page, "Cathode porosity", "40");
	const then = await point(page, "Cathode porosity").boundingBox();
	expect(then!.x).toBeLessThan(at!.x - 50);
	await point(page, "Cathode porosity").focus();
	await page.keyboard.press("ArrowLeft");
	await page.keyboard.press("ArrowDown");
	await expect.poll(() => linked(page, "P")).toBe("0.39");
	await expect.poll(() => linked(page, "d_separator")).toBe("49");
});

test("held, the point keeps to the curve: pressing moves along the same loading", async ({ page }) => {
	await open(page, "#view=map&x=P&y=d_cathode");
	const drag = await take(page);
	for (let i = 1; i <= 20; i++) await drag(-10 * i, -3 * i);
	await page.mouse.up();
	await expect.poll(() => linked(page, "loading")).toBe("23.1");
	const P = Number(await linked(page, "P"));
	expect(P).toBeLessThan(0.6);
	await expect.poll(async () => Number(await linked(page, "d_cathode"))).toBeCloseTo((200 * 0.37) / (1 - P), 6);
});

test("its values are those of the designs: the table against the headline", async ({ page }) => {
	await open(page, "#view=map&x=d_separator&y=d_reservoir");
	const figure = map(page);
	await expect(picture(page)).toBeVisible();
	await figure.getByRole("button", { name: "Table" }).click();
	await expect(figure.getByRole("table")).toBeVisible();
	const cells = await figure.getByRole("table").locator("tbody tr").first().locator("th, td").allTextContents();
	const [d, reservoir] = cells.map((text) => Number.parseFloat(text));
	await type(page, "Separator thickness", String(d));
	await type(page, "Anode thickness", String(reservoir));
	const E_V = await value(page, "E_V");
	expect(cells.some((text) => Math.abs(Number.parseFloat(text) - E_V) < 0.06)).toBe(true);
});

test("what a limit forbids is hatched and named", async ({ page }) => {
	await open(page, "#view=map&x=loading&y=P&d_cathode=1500");
	await expect(map(page)).toContainText(/more than 2000/);
	await expect(map(page).locator("svg pattern")).toHaveCount(1);
	expect(await map(page).locator('svg [fill^="url("]').count()).toBeGreaterThan(0);
});

test("axes are chosen, change places, and go along in the link", async ({ page }) => {
	await open(page, "#view=map");
	await page.getByRole("combobox", { name: "Across", exact: true }).selectOption("Separator thickness");
	expect([await linked(page, "x"), await linked(page, "y")]).toEqual(["d_separator", "P"]);
	await page.reload();
	await expect(page.getByRole("combobox", { name: "Across", exact: true })).toHaveValue("d_separator");
	await expect(page.getByRole("combobox", { name: "Up", exact: true })).toHaveValue("P");
});

test("the sweep sets its input by press and by key, with a limit where the way ends", async ({ page }) => {
	await open(page, "#view=map&x=loading&hold=P&d_cathode=1500");
	const figure = page.getByRole("figure", { name: /Along one input/ });
	await expect(figure).toContainText(/ends at cathode thickness/);
	const handle = page.getByRole("slider", { name: "Cathode loading, in the figure" });
	await handle.focus();
	const before = Number(await linked(page, "loading"));
	await page.keyboard.press("ArrowRight");
	await expect.poll(async () => Number(await linked(page, "loading"))).toBeGreaterThan(before);
	const box = (await handle.boundingBox())!;
	await page.mouse.click(box.x - 60, box.y + box.height / 2);
	await expect.poll(async () => Number(await linked(page, "loading"))).toBeLessThan(before);
});

test("held, a key along what is held changes it, and the third gives way, not the other axis", async ({ page }) => {
	await open(page, "#view=map&hold=P&x=P&y=d_cathode");
	await point(page, "Cathode porosity").focus();
	await page.keyboard.press("ArrowRight");
	expect([await linked(page, "P"), await linked(page, "d_cathode")]).toEqual(["0.64", "200"]);
	await expect.poll(async () => Number(await linked(page, "loading"))).toBeCloseTo((23.1 * 0.36) / 0.37, 9);
});

test("a drag into what is forbidden stops at the limit, exactly, and says which", async ({ page }) => {
	await open(page, "#view=map&x=loading&y=d_separator&hold=d_cathode");
	const drag = await take(page, "Cathode loading");
	for (let i = 1; i <= 10; i++) await drag(200 * i, 0);
	await page.mouse.up();
	await expect.poll(() => linked(page, "P")).toBe("0.05");
	await expect(page.getByText(/stops here: cathode porosity reaches 5\s%/)).toBeVisible();
});

test("the best design of the ranges: the corner, named by what binds, loaded in one step", async ({ page }) => {
	await open(page, "#view=map");
	await page.getByRole("button", { name: "Find it" }).click();
	const table = page.locator(".best-table");
	await expect(table).toBeVisible();
	await page.getByRole("button", { name: /^Load the best/ }).click();
	// most energy by volume: thinnest separator, least porosity, most loading, no reservoir
	expect([await linked(page, "d_separator"), await linked(page, "P"), await linked(page, "loading")]).toEqual([
		"20",
		"0.3",
		"40",
	]);
	await expect.poll(() => linked(page, "d_reservoir")).toBe("0");
	await page.keyboard.press("Control+z");
	await expect.poll(() => linked(page, "d_separator")).toBe("50");
});

test("an answer to an earlier question is not loaded over what has changed since", async ({ page }) => {
	await open(page, "#view=map");
	await page.getByRole("button", { name: "Find it" }).click();
	const load = page.getByRole("button", { name: /^Load the best/ });
	await expect(load).toBeEnabled();
	await page.getByText("Temperature and resistance").click();
	await type(page, "Temperature", "320");
	await expect(page.getByText(/answer to an earlier question/)).toBeVisible();
	await expect(load).toBeDisabled();
});

test("what is wanted goes along in the link", async ({ page }) => {
	await open(page, "#view=map");
	await page.getByRole("button", { name: "several, by weight" }).click();
	await type(page, "Weight: lowest cell resistance", "3");
	await page.reload();
	await expect(field(page, "Weight: lowest cell resistance")).toHaveValue("3");
});

test("a front is drawn, gone along by key, and a design of it loaded", async ({ page }) => {
	await open(page, "#view=map&against=C_rate");
	await page.getByRole("button", { name: "Draw the front" }).click();
	const stepper = slider(page, "Point on the front");
	await expect(stepper).toBeVisible();
	await stepper.focus();
	await page.keyboard.press("Home");
	const said = await page.locator(".best-point").textContent();
	await page.keyboard.press("End");
	await expect(page.locator(".best-point")).not.toHaveText(said ?? "");
	await page.getByRole("button", { name: "Load this design of the front" }).click();
	await expect(page.getByRole("button", { name: "Load this design of the front" })).toBeDisabled();
	expect(await value(page, "E_V")).toBeGreaterThan(400);
});

test("weights and ranges that make no sense are refused in words", async ({ page }) => {
	await open(page, "#view=map");
	await page.getByRole("button", { name: "several, by weight" }).click();
	const weight = field(page, "Weight: highest volumetric energy density");
	await weight.fill("-1");
	await weight.press("Enter");
	await expect(weight).toHaveAttribute("aria-invalid", "true");
	await type(page, "Separator thickness, to", "4000");
	await expect(page.getByText(/0\.1 to 2000\sµm/)).toBeVisible();
	await expect(result(page, "E_V")).toBeVisible();
});
