/** The Resistance view: what the energy costs in time. */
import type { Page } from "@playwright/test";
import { expect, field, linked, open, slider, test, type } from "./app";

const rate = (page: Page, key: string) => page.locator(`[data-rate="${key}"]`);
const rateValue = async (page: Page, key: string) =>
	Number((await rate(page, key).getAttribute("data-value")) ?? Number.NaN);

/** The pressed coating of the worked values: 30 %, all solids kept, 2.52 mAh/cm², the liquid's D to eight digits. */
const pressed = "&P=0.3&d_cathode=108.19672131147541&utilisation=1&loading=23.08749427393495&D_salt=25.061133";

test("the price of 30 % porosity: the limit of the salt falls from 0.87 C to 0.53 and 0.24 C", async ({ page }) => {
	await open(page, "#view=resistance&utilisation=1&loading=23.08749427393495&D_salt=25.061133");
	expect(await rateValue(page, "C_rate_lim")).toBeCloseTo(0.87238781, 6);
	await page.goto(`./#view=resistance${pressed}`);
	await expect.poll(() => rateValue(page, "C_rate_lim")).toBeCloseTo(0.5299032, 6);
	await type(page, "Tortuosity factor of the pores", "4");
	await expect.poll(() => rateValue(page, "C_rate_lim")).toBeCloseTo(0.24186661, 6);
	await expect.poll(() => linked(page, "tau")).toBe("4");
	await page.keyboard.press("Control+z");
	await expect.poll(() => linked(page, "tau")).toBeUndefined();
});

test("a parameter that cannot be is refused in words, and nothing changes", async ({ page }) => {
	await open(page, "#view=resistance");
	const before = await rateValue(page, "j_lim");
	const entry = field(page, "Tortuosity factor of the pores");
	const shown = await entry.inputValue();
	for (const [text, said] of [
		["0.5", /goes from 1 to 50/],
		["abc", /“abc” is not a number/],
		["1e9", /goes from 1 to 50/],
		["", /Nothing was typed.* 1 to 50/],
	] as const) {
		await type(page, "Tortuosity factor of the pores", text);
		await expect(entry).toHaveAttribute("aria-invalid", "true");
		await expect(entry).toHaveAccessibleDescription(said);
		expect(await rateValue(page, "j_lim")).toBe(before);
		await entry.press("Escape");
		await expect(entry).toHaveValue(shown);
		await expect(entry).toHaveAttribute("aria-invalid", "false");
	}
});

test("no design within the limits puts a number on the page that is none", async ({ page }) => {
	for (const design of [
		"j=0",
		"j=50",
		"R_cathode=0&R_interface_ref=0&spectrum=cell-2-after",
		"R_cathode=0&R_interface_ref=0&spectrum=symmetric",
		"R_cathode=0.1&spectrum=symmetric",
		"U=3.8",
		"U=2.6",
		"d_reservoir=0",
		"T=233.15",
		"T=370.95",
		"P=0.05",
		"P=0.9&d_cathode=2000",
		"utilisation=0.01",
		"t_plus=0.99&c_salt=5&D_salt=10000",
		"D_salt=0.01&tau=50&j=5",
		"CE=0.5&N_cycles=100000",
		"R_cathode=100000&j=1&spectrum=cell-2-after",
	]) {
		await open(page, `#view=resistance&${design}`);
		// the link is taken, and the figures, which may lag behind the numbers, are drawn
		await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#v=1&/);
		await expect(rate(page, "j_lim")).toBeVisible();
		await page.evaluate(async () => {
			for (const fold of document.querySelectorAll("details")) fold.open = true;
			for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
		});
		const text = await page.evaluate(
			() =>
				document.body.innerText +
				[...document.querySelectorAll("[aria-valuetext], [aria-label]")]
					.map((one) => `${one.getAttribute("aria-valuetext")} ${one.getAttribute("aria-label")}`)
					.join(" "),
		);
		expect(text.match(/.{0,60}(NaN|Infinity|undefined|\[object).{0,30}/g) ?? [], design).toEqual([]);
		const drawn = await page.evaluate(() =>
			[...document.querySelectorAll("svg *")].flatMap((one) =>
				[...one.attributes].filter(({ value }) => /NaN|Infinity|undefined/.test(value)).map(({ value }) => value),
			),
		);
		expect(drawn, design).toEqual([]);
	}
});

test("pressure and liquid are the design’s: a published one brings its own, Reset brings them back", async ({
	page,
}) => {
	await open(page, "#view=resistance");
	const published = page.getByRole("combobox", { name: "Published design" });
	await published.selectOption("cell-2");
	await expect.poll(() => linked(page, "p")).toBe("1");
	await type(page, "Tortuosity factor of the pores", "4");
	await expect.poll(() => linked(page, "tau")).toBe("4");
	await page.getByRole("button", { name: "Reset" }).click();
	await expect.poll(() => linked(page, "tau")).toBeUndefined();
	await page.keyboard.press("Control+z");
	await expect.poll(() => linked(page, "tau")).toBe("4");
	// a comparison with another design changes nothing of this one
	const { hash } = new URL(page.url());
	await page.goto(`./${hash.replace("baseline=cell-2", "baseline=cell-1")}`);
	await expect.poll(() => linked(page, "p")).toBe("1");
});

test("the current is set in the voltage figure, by hand and by key, each as one step of undo", async ({ page }) => {
	await open(page, "#view=resistance");
	const handle = page.getByRole("slider", { name: "Current density, in the figure" });
	await handle.scrollIntoViewIfNeeded();
	const box = (await handle.boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	for (let i = 1; i <= 20; i++) await page.mouse.move(x + 10 * i, y);
	await page.mouse.up();
	const dragged = Number(await linked(page, "j"));
	expect(dragged).toBeGreaterThan(0.3);
	expect(Number(await slider(page, "Current density").inputValue())).toBe(dragged);
	await page.keyboard.press("Control+z");
	await expect.poll(() => linked(page, "j")).toBe("0.2");
	await handle.focus();
	await page.keyboard.press("ArrowRight");
	await expect.poll(async () => Number(await linked(page, "j"))).toBeGreaterThan(0.2);
});

test("the spectrum’s case stands in the link; its table has the published total", async ({ page }) => {
	await open(page, "#view=resistance&baseline=cell-2&R_cathode=112&d_separator=110");
	await page.getByRole("button", { name: /cell 2 after formation, 1/ }).click();
	await expect.poll(() => linked(page, "spectrum")).toBe("cell-2-after");
	const figure = page.getByRole("figure", { name: /^Impedance/ });
	await figure.getByRole("button", { name: "Table" }).click();
	// 6.875 + 1.5 + 112 Ω cm², the real part at 0.1 Hz
	await expect(figure.getByRole("table")).toContainText("120.4");
});
