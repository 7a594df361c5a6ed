/** The address is the design, in an engine that is not Chromium: there and back, refused in words, with a set. */
import { readFile } from "node:fs/promises";
import { expect, linked, open, result, test, value } from "../app";
import { typed } from "./typed";

test("a new window shows the same to the last digit", async ({ page, context }) => {
	await open(page);
	await typed(page, "Cathode porosity", "33.3333");
	await typed(page, "Separator thickness", "27.125");
	await page.getByRole("radio", { name: "porosity" }).check();
	const address = await page.evaluate(() => location.href);
	expect(address).toContain("#v=1&view=explore&d_separator=27.125&d_cathode=");
	const other = await context.newPage();
	await other.goto(address);
	await expect(result(other, "E_V")).toBeVisible();
	for (const key of ["E_V", "E_m", "d_cell", "R_cell"]) expect(await value(other, key)).toBe(await value(page, key));
	expect(await other.evaluate(() => location.href)).toBe(address);
	await expect(other.getByRole("radio", { name: "porosity" })).toBeChecked();
});

test("survives a reload, steps of undo too, and follows the address bar", async ({ page }) => {
	await open(page, "#d_separator=20");
	await typed(page, "Anode thickness", "10");
	const before = await value(page, "E_V");
	await page.reload();
	await expect(result(page, "E_V")).toBeVisible();
	expect(await value(page, "E_V")).toBe(before);
	await page.evaluate(() => {
		location.hash = "#v=1&P=0.5&hold=none";
	});
	await expect.poll(() => linked(page, "P")).toBe("0.5");
	await page.keyboard.press("Control+z");
	await expect.poll(() => value(page, "E_V")).toBe(before);
});

for (const [hash, said] of [
	["#P=NaN", /P = NaN is not a number/],
	["#P=1e999", /P = 1e999 is not a number/],
	["#d_separator=9999", /d_separator = 9999 is outside 0.1–2000/],
	["#__proto__=3", /__proto__ is not known/],
	["#v=1&view=explore&d_separator=5%", /cut off or damaged/],
	["#v=99", /later version of Cellwright/],
	[`#z=${"a".repeat(100_000)}`, /z is not known/],
] as const)
	test(`of ${hash.slice(0, 40)} what is refused is named, and a cell is shown`, async ({ page }) => {
		await open(page, hash);
		await expect(page.getByText(said)).toBeVisible();
		expect(await value(page, "E_V")).toBeGreaterThan(0);
		await expect(page.locator("body")).not.toContainText(/NaN(?! is not)|undefined|Infinity/);
	});

test("a set of designs that an earlier version has compressed is compared", async ({ page }) => {
	const { link } = JSON.parse(await readFile("src/permalink/frozen/h-set.json", "utf8")) as { link: string };
	await page.goto(`./${link}`);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Compare");
	await expect(page.getByRole("table").first()).toBeVisible();
	await expect(page.locator(".notices")).toHaveCount(0);
	await expect.poll(() => page.evaluate(() => location.hash)).toContain("set=");
});
