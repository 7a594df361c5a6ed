/** Every view with everything open: axe, and every text against its ground, in both themes. */
import { expect, test } from "../app";
import { expectAccessible, openEverything, openView, restyle, sidewaysOf, views } from "./everything";
import { textsTooFaint } from "./text-contrast";

for (const view of views)
	test(`${view} with everything open: axe finds nothing, and every text can be read`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.setViewportSize({ width: 1280, height: 900 });
		await openView(page, view, { query: "theme=light" });
		await openEverything(page, view);
		await expectAccessible(page);
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		await page.setViewportSize({ width: 1280, height });
		const light = await textsTooFaint(page);
		expect(light.faint).toEqual([]);
		expect(light.texts).toBeGreaterThan(100);
		await page.getByRole("button", { name: "Dark", exact: true }).click();
		expect((await textsTooFaint(page)).faint).toEqual([]);
		await page.setViewportSize({ width: 320, height: 720 });
		// the pictures follow the window
		await expect.poll(() => sidewaysOf(page)).toEqual([]);
		await expectAccessible(page);
	});

test("a text that is too faint would be found, in the page and in a picture", async ({ page }) => {
	await openView(page, "explore", { query: "theme=light" });
	await page.setViewportSize({ width: 1280, height: 2000 });
	expect((await textsTooFaint(page)).faint).toEqual([]);
	// 3.54 : 1 and, of ink that lets the paper through, less than 4.5 : 1
	await restyle(page, ".footer p { color: #888 !important } figure svg text { opacity: 0.5 }");
	const { faint } = await textsTooFaint(page);
	expect(faint.filter((each) => each.includes("Energy densities are of the bare stack"))).toHaveLength(1);
	expect(faint.filter((each) => / text in /.test(each)).length).toBeGreaterThan(5);
});
