/** The address is the design: read, written, refused in part, and wherever the page stands. */
import { expect, field, linked, open, result, slider, test, type, value } from "./app";
import { startFileServer } from "./file-server";

test("the address bar is the state: a new window shows the same to the last digit", async ({ page, context }) => {
	await open(page);
	await type(page, "Cathode porosity", "33.3333");
	await type(page, "Separator thickness", "27.125");
	await page.getByRole("radio", { name: "porosity" }).check();
	await page.getByRole("combobox", { name: "Published design" }).focus();
	const address = page.url();
	expect(address).toContain("#v=1&view=explore&d_separator=27.125&d_cathode=");
	const other = await context.newPage();
	await other.goto(address);
	await expect(result(other, "E_V")).toBeVisible();
	for (const key of ["E_V", "E_m", "d_cell", "R_cell"]) expect(await value(other, key)).toBe(await value(page, key));
	expect(other.url()).toBe(address);
	await expect(other.getByRole("radio", { name: "porosity" })).toBeChecked();
});

test("survives a reload, and follows a link that is put into the address bar", async ({ page }) => {
	await open(page, "#d_separator=20");
	await type(page, "Anode thickness", "10");
	const before = await value(page, "E_V");
	await page.reload();
	expect(await value(page, "E_V")).toBe(before);
	await page.evaluate(() => {
		location.hash = "#v=1&P=0.5&hold=none";
	});
	await expect(field(page, "Cathode porosity")).toHaveValue("50");
	await expect.poll(() => linked(page, "d_separator")).toBe("50");
	await page.keyboard.press("Control+z");
	expect(await value(page, "E_V")).toBe(before);
});

test("a change under way reaches the address bar without flooding it", async ({ page }) => {
	await open(page);
	await page.evaluate(() => {
		const counted = window as typeof window & { writes: number };
		counted.writes = 0;
		const original = history.replaceState.bind(history);
		history.replaceState = (...args) => {
			counted.writes++;
			original(...args);
		};
	});
	const box = (await slider(page, "Separator thickness").boundingBox())!;
	await page.mouse.move(box.x + box.width * 0.25, box.y + 10);
	await page.mouse.down();
	for (let i = 0; i < 60; i++) await page.mouse.move(box.x + box.width * (0.25 + i / 120), box.y + 10);
	const shown = await field(page, "Separator thickness").inputValue();
	expect(Number(shown)).toBeGreaterThan(100);
	await expect.poll(() => linked(page, "d_separator")).toBe(shown);
	await page.mouse.up();
	expect(await linked(page, "d_separator")).toBe(shown);
	expect(await page.evaluate(() => (window as typeof window & { writes: number }).writes)).toBeLessThan(30);
});

for (const [what, hash, said] of [
	["a cut-off link", "#v=1&view=explore&d_separator=5%", /cut off or damaged/],
	["100 kB", `#z=${"a".repeat(100_000)}`, /z is not known/],
] as const)
	test(`a page that is opened with ${what} says so and shows a cell`, async ({ page }) => {
		await open(page, hash);
		await expect(page.getByText(said)).toBeVisible();
		expect(await value(page, "E_V")).toBeGreaterThan(0);
		await expect(page.locator("body")).not.toContainText(/NaN|undefined|Infinity/);
	});

test("a link of which something cannot be used says so and shows a cell", async ({ page }) => {
	await open(page);
	for (const [hash, said] of [
		["#P=NaN", /P = NaN is not a number/],
		["#P=1e999", /P = 1e999 is not a number/],
		["#d_separator=9999", /d_separator = 9999 is outside 0.1–2000/],
		["#thickness=3", /thickness is not known/],
		["#__proto__=3", /__proto__ is not known/],
		["#v=99", /later version of Cellwright/],
	] as const) {
		await page.evaluate((hash) => {
			location.hash = hash;
		}, hash);
		await expect(page.getByText(said)).toBeVisible();
		expect(await value(page, "E_V"), hash).toBeGreaterThan(0);
		await expect(page.locator("body")).not.toContainText(/NaN(?! is not)|undefined|Infinity/);
		await page.getByRole("button", { name: "Dismiss" }).click();
		await expect(page.getByText("Part of the link was not used:")).toHaveCount(0);
	}
});

test("runs from any sub-path of a plain file server", async ({ page, watch }) => {
	const server = await startFileServer(process.env.CELLWRIGHT_TEST_BUILD ?? "dist", "/some/course/");
	watch.allow(server.address);
	await page.goto(server.address);
	await expect(result(page, "E_V")).toHaveText(/239 ± 10/);
	await expect(page.getByRole("figure", { name: /The path of the paper/ })).toBeVisible();
	await server.stop();
});
