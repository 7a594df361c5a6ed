/** The walk along the path: numbers and cell move by themselves, until somebody does something else. */
import { expect, linked, open, stage, test, value } from "./app";

// the time of the page goes by as it is told
test.beforeEach(({ page }) => page.clock.install());

test("walks by itself until a key pauses it between two stages, goes on from there, and is one step of undo", async ({
	page,
}) => {
	await open(page, "#view=path");
	const before = await value(page, "E_V");
	const walk = page.getByRole("button", { name: "Walk" });
	/** From a stage to somewhere on the way to the next: 3.2 s are for reading, 1.8 s for the way. */
	const between = async () => {
		const start = await value(page, "E_V");
		await walk.click();
		await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
		await page.clock.runFor(2500);
		// the clock goes on by itself too, on a busy machine by more than is told
		await expect
			.poll(
				async () => {
					await page.clock.runFor(100);
					return value(page, "E_V");
				},
				{ intervals: [0] },
			)
			.not.toBe(start);
		await page.clock.runFor(500);
		await page.keyboard.press("Shift");
		await expect(walk).toBeVisible();
	};
	await between();
	// full activation alone leads from 239 to 278
	const paused = await value(page, "E_V");
	expect(paused).toBeGreaterThan(240);
	expect(paused).toBeLessThan(277);
	await page.clock.runFor(2000);
	expect(await value(page, "E_V")).toBe(paused);
	await page.getByRole("button", { name: "Undo" }).click();
	expect(await value(page, "E_V")).toBe(before);

	await between();
	const again = await value(page, "E_V");
	await walk.click();
	await page.clock.runFor(200);
	expect(await value(page, "E_V")).toBeGreaterThan(again);
	expect(await value(page, "E_V")).toBeLessThan(277);
	await page.getByRole("button", { name: "Next", exact: true }).click();
	await expect(page.getByRole("radio", stage("Full activation"))).toBeChecked();
	await page.getByRole("button", { name: "Back", exact: true }).click();
	await between();
	await page.getByRole("button", { name: "Back", exact: true }).click();
	await expect(page.getByRole("radio", stage("Cell 1, as built"))).toBeChecked();
});

test("a walk that is paused tells where it stands; one that a press elsewhere ends leaves the word to what was pressed", async ({
	page,
}) => {
	await open(page, "#view=path");
	const walk = page.getByRole("button", { name: "Walk" });
	const told = page.locator("p[aria-live=polite]");
	await walk.click();
	await page.clock.runFor(4000);
	await page.getByRole("button", { name: "Pause" }).click();
	await expect(told).toHaveText(/^2\d\d watt-hours per litre, plus or minus \d+; up \d+$/);
	await walk.click();
	await page.clock.runFor(7000);
	await page.getByRole("button", { name: /Tesla 4680/ }).click();
	await expect(walk).toBeVisible();
	await expect(page.getByText("Tesla 4680, lithium-ion, NMC811")).toBeVisible();
	await expect(told).toHaveText("");
	await page.getByRole("button", { name: "Undo" }).click();
	await expect(told).toHaveText(/; down \d+$/);
});

test("a click that comes without pointer and key, as by voice, ends it as well", async ({ page }) => {
	await open(page, "#view=path");
	const walk = page.getByRole("button", { name: "Walk" });
	await walk.click();
	await page.clock.runFor(4000);
	await page.getByRole("button", { name: "Keep" }).evaluate((button: HTMLElement) => button.click());
	await expect(walk).toBeVisible();
	const kept = await value(page, "E_V");
	await page.clock.runFor(2000);
	expect(await value(page, "E_V")).toBe(kept);
});

test("walks by whole steps where motion is reduced", async ({ page }) => {
	await page.emulateMedia({ reducedMotion: "reduce" });
	await open(page, "#view=path");
	await page.evaluate(() => {
		const seen = new Set<string>();
		Object.assign(window, { seen });
		const look = () => {
			seen.add(document.querySelector("[data-quantity=E_V]")?.getAttribute("data-value") ?? "");
			requestAnimationFrame(look);
		};
		look();
	});
	await page.getByRole("button", { name: "Walk" }).click();
	await page.clock.runFor(7000);
	await expect(page.getByRole("radio", stage("30 % porosity"))).toBeChecked();
	const seen = await page.evaluate(() => [...(window as typeof window & { seen: Set<string> }).seen]);
	expect(seen.map((text) => Math.round(Number(text)))).toEqual([239, 278, 400]);
});

test("a link that is followed while the walk goes stays", async ({ page }) => {
	await open(page, "#view=path");
	await page.getByRole("button", { name: "Walk" }).click();
	await page.evaluate(() => {
		location.hash = "#v=1&view=path&d_separator=77";
	});
	await expect(page.getByRole("button", { name: "Walk" })).toBeVisible();
	await page.clock.runFor(6000);
	await expect.poll(() => linked(page, "d_separator")).toBe("77");
});
