/** The watch itself: what a page does wrong is seen wherever it is opened; what is provoked and does not come fails as well. */
import type { Frame, Page } from "@playwright/test";
import { expect, open, test, type Watch } from "./app";

const opened = async (page: Page): Promise<Page> => {
	await open(page);
	return page;
};

const places: readonly (readonly [where: string, place: (page: Page, watch: Watch) => Promise<Page | Frame>])[] = [
	["the page of the test", opened],
	["a page that the test opens beside it", async (page) => opened(await page.context().newPage())],
	[
		"a page that the app opens",
		async (page) => {
			await open(page);
			const [popup] = await Promise.all([page.waitForEvent("popup"), page.evaluate(() => void window.open("./"))]);
			return opened(popup);
		},
	],
	["another browser", async (_, watch) => opened(await (await watch.newContext()).newPage())],
	[
		"a frame",
		async (page) => {
			const html = '<!doctype html><title>A course</title><link rel="icon" href="data:,"><iframe src="./"></iframe>';
			await page.route("**/course.html", (route) => route.fulfill({ contentType: "text/html", body: html }));
			await page.goto("./course.html");
			await expect(page.frameLocator("iframe").locator('[data-quantity="E_V"]')).toBeVisible();
			return page.frames()[1]!;
		},
	],
];

for (const [where, place] of places)
	test(`faults are seen in ${where}`, async ({ page, watch }) => {
		const there = await place(page, watch);
		for (const what of [
			/^an error$/,
			/^a warning$/,
			/^thrown$/,
			/^request to https:\/\/nobody\.example\/$/,
			/^policy: img-src https:\/\/nobody\.example/,
			// what the browser itself says of the policy
			/https:\/\/nobody\.example\/' (?:because it )?violates the following Content Security Policy/,
		])
			watch.provoke(what);
		await there.evaluate(() => {
			console.error("an error");
			console.warn("a warning");
			setTimeout(() => {
				throw new Error("thrown");
			});
			new Image().src = "https://nobody.example/";
		});
	});

test.fail("what is provoked and does not come is a fault", async ({ watch }) => {
	watch.provoke(/never said/);
});
