/** Room for six designs side by side: on a phone, and while a slider is dragged. */
import { encodeSet } from "#permalink/set";
import { expect, open, slider, test, value } from "./app";
import { add, cases, cell, goldenDesign, table } from "./compared";

test("six designs with the longest names fit a phone; only the tables scroll sideways, their first column stays", async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const set = encodeSet(cases.slice(0, 5).map((one) => ({ ...goldenDesign(one), name: "W".repeat(60) })));
	await open(page, `#view=compare&set=${set}`);
	await expect(page.getByRole("figure", { name: /how far it is from/ })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	const scroller = page.getByRole("region", { name: "Table: inputs and results" });
	const names = scroller.getByRole("columnheader", { name: "W".repeat(60) });
	await expect(names).toHaveCount(5);
	// whole, whatever it takes: nothing but a mouse could read what is cut off
	expect(await names.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth))).toEqual([]);
	expect((await names.first().boundingBox())!.height).toBeLessThan(250);
	const head = table(page).getByRole("rowheader", { name: /^Areal capacity/ });
	const before = await head.boundingBox();
	await scroller.evaluate((element) => element.scrollTo({ left: 400 }));
	expect(await scroller.evaluate((element) => element.scrollLeft)).toBe(400);
	expect((await head.boundingBox())!.x).toBeCloseTo(before!.x, 0);
});

test("no column and no section moves while a slider is dragged", async ({ page }) => {
	await open(page, "#view=compare");
	await add(page, "cell-2", "porosity-30");
	await expect(page.getByRole("figure", { name: /how far it is from/ })).toBeVisible();
	const places = () =>
		page.locator(".compare-scroll th, .results h2, .results h3, .figure-tools").evaluateAll((all) =>
			all.map((one) => {
				const { x, y, width } = one.getBoundingClientRect();
				return [x, y + scrollY, width].map(Math.round);
			}),
		);
	await page.evaluate(() => scrollTo(0, 0));
	const box = (await slider(page, "Separator thickness").boundingBox())!;
	const to = (part: number) => page.mouse.move(box.x + box.width * part, box.y + box.height / 2);
	await to(0.25);
	await page.mouse.down();
	await to(0.26);
	const start = await places();
	for (const part of [0.3, 0.5, 0.8, 0.1]) {
		await to(part);
		const before = await value(page, "E_V");
		expect(before).not.toBeCloseTo(238.65541458354366, 1);
		await expect(cell(page, "E_V", 0)).toHaveAttribute("data-value", String(before));
		expect(await places()).toEqual(start);
	}
	await page.mouse.up();
});

test("of six designs with all tables open every control can be pressed, and nothing sticks out", async ({ page }) => {
	const set = encodeSet(cases.slice(0, 5).map(goldenDesign));
	await open(page, `#view=compare&P=0.4&set=${set}`);
	await expect(page.getByRole("figure", { name: /how far it is from/ })).toBeVisible();
	for (const open of await page.locator("figure").getByRole("button", { name: "Table", exact: true }).all())
		await open.click();
	await expect(page.locator("figure table")).toHaveCount(2);
	for (const width of [1280, 320]) {
		await page.setViewportSize({ width, height: 720 });
		const controls = page.locator(".compare-section button, .compare-section input, .compare-section select");
		expect(await controls.count()).toBeGreaterThan(20);
		const small = await controls.evaluateAll((all) =>
			all.flatMap((one) => {
				const { width, height } = one.getBoundingClientRect();
				return width > 0 && (width < 24 || height < 23.9) ? [one.getAttribute("aria-label") ?? one.textContent] : [];
			}),
		);
		expect(small).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
});
