/** Tables are taken along as CSV, unrounded. */
import type { Page } from "@playwright/test";
import { outputKeys } from "#model";
import golden from "../src/model/golden.json" with { type: "json" };
import { expect, test } from "./app";

/** Presses CSV of a table and gives the lines of the file that are no comments. */
async function csv(page: Page, title: string): Promise<readonly string[]> {
	const saved = page.waitForEvent("download");
	await page.getByRole("button", { name: `CSV: ${title}`, exact: true }).click();
	const stream = await (await saved).createReadStream();
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk as Buffer);
	const lines = Buffer.concat(chunks).toString("utf8").split("\r\n");
	return lines.filter((line) => line !== "" && !line.startsWith("#"));
}

test("the tables of results and of numbers at the current can be taken along, unrounded", async ({ page }) => {
	await page.goto("./");
	await page.getByText("All results", { exact: true }).click();
	const lines = await csv(page, "All results");
	expect(lines).toHaveLength(1 + outputKeys.length);
	const [, , energy, u, unit] = lines.find((line) => line.startsWith("E_V,"))!.split(",");
	const cell1 = golden.cases[0]!;
	expect(Number(energy)).toBeCloseTo(cell1.outputs.E_V, 9);
	expect(Number(u)).toBeCloseTo(cell1.u!.E_V, 9);
	expect(unit).toBe("Wh/l");
	await page.goto("./#view=resistance&j=0");
	const rate = await csv(page, "Numbers at the current");
	// no current, no Sand's time: the cell is empty and the remark says why
	expect(rate.find((line) => line.startsWith("t_Sand,"))).toMatch(/,,,s,none: no current flows$/);
});

test("the tables of the Paper view can be taken along", async ({ page }) => {
	await page.goto("./#view=paper");
	const evidence = await csv(page, "Evidence of all disagreements");
	expect(evidence[0]).toBe("disagreement,how sure,evidence,value,standard uncertainty,unit");
	for (const fold of await page.locator(".folded > details > summary").all()) await fold.click();
	const facts = await csv(page, "Figures of the paper, as printed");
	expect(facts.some((line) => line.includes(",-10,"))).toBe(true);
	const cells = await csv(page, "Cells of others");
	expect(cells.filter((line) => line.includes("Volumetric energy density")).length).toBeGreaterThan(0);
});
