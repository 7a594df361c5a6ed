/** The watch itself: what a page does wrong is seen wherever it is opened; what is provoked and does not come fails as well. */
import type { Page } from "@playwright/test";
import { open, test, type Watch } from "./app";

const places: readonly (readonly [where: string, place: (page: Page, watch: Watch) => Promise<Page>])[] = [
	["the page of the test", async (page) => page],
	["a page that the test opens beside it", (page) => page.context().newPage()],
	[
		"a page that the app opens",
		async (page) => {
			await open(page);
			const [popup] = await Promise.all([page.waitForEvent("popup"), page.evaluate(() => void window.open("./"))]);
			return popup;
		},
	],
	["another browser", async (_, watch) => (await watch.newContext()).newPage()],
];

for (const [where, place] of places)
	test(`faults are seen in ${where}`, async ({ page, watch }) => {
		const there = await place(page, watch);
		await open(there);
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
