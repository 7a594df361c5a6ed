/** The whole job without a pointer: WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11. */
import type { Page } from "@playwright/test";
import { expect, field, fiveSliders, linked, open, result, slider, test, value } from "../app";
import { besideIn, openView, views } from "./everything";
import { button, faultOfFocus, press, tabTo } from "./focus";

test.beforeEach(() => test.setTimeout(180_000));

async function goTo(page: Page, view: string): Promise<void> {
	await tabTo(page, page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: view, exact: true }));
	await page.keyboard.press("Enter");
	await expect(page.getByRole("heading", { level: 1, name: view })).toBeAttached();
}

test("from the address bar through the whole job, by keys alone", async ({ page, context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await open(page);

	await page.keyboard.press("Tab");
	await expect(button(page, "Skip to the content")).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("main")).toBeFocused();

	await test.step("change a slider, type a value, load a published design", async () => {
		const before = await value(page, "E_V");
		await tabTo(page, slider(page, "Cathode porosity"));
		await page.keyboard.press("PageDown");
		expect(await value(page, "E_V")).toBeGreaterThan(before);
		await tabTo(page, field(page, "Separator thickness"));
		await page.keyboard.type("25 µm");
		await page.keyboard.press("Enter");
		await expect.poll(() => linked(page, "d_separator")).toBe("25");
		await tabTo(page, page.getByRole("combobox", { name: "Published design" }));
		await page.keyboard.press("ArrowDown");
		await expect.poll(() => linked(page, "baseline")).toBe("cell-1-theoretical");
		await expect.poll(() => linked(page, "d_separator")).toBe("50");
	});

	await test.step("open a formula, follow a source, and be back where it was opened", async () => {
		await tabTo(page, result(page, "E_V"));
		await page.keyboard.press("Enter");
		const trace = page.getByRole("region", { name: /^Trace/ });
		await expect(trace).toBeFocused();
		await tabTo(page, trace.getByRole("button", { name: "C cathode", exact: true }));
		await page.keyboard.press("Enter");
		await expect(trace).toHaveAccessibleName("Trace of Areal capacity");
		await expect(trace).toBeFocused();
		await tabTo(page, trace.getByRole("button", { name: "Back", exact: true }));
		await page.keyboard.press("Enter");
		await expect(trace).toHaveAccessibleName("Trace of Volumetric energy density");
		await page.keyboard.press("Escape");
		await expect(result(page, "E_V")).toBeFocused();
	});

	await test.step("walk the path, go to a stage, put a step elsewhere, append one", async () => {
		await goTo(page, "Path");
		await press(page, "Walk");
		await expect(button(page, "Pause")).toBeFocused();
		await page.keyboard.press("Enter");
		await expect(button(page, "Walk")).toBeFocused();
		await tabTo(page, page.getByRole("radiogroup", { name: "Stage of the path" }).getByRole("radio").first());
		await page.keyboard.press("ArrowDown");
		await expect(page.locator("[type=radio]:focus")).toBeChecked();
		await tabTo(page, page.getByText("Add a step of your own"));
		await page.keyboard.press("Enter");
		await tabTo(page, page.getByRole("combobox", { name: "What changes" }));
		await page.keyboard.type("Separator thickness");
		await tabTo(page, page.locator(".add-step").getByRole("textbox", { name: "Separator thickness" }));
		await page.keyboard.type("30");
		await page.keyboard.press("Enter");
		await expect.poll(() => linked(page, "step4")).toContain("d_separator:30");
		await tabTo(page, button(page, "Move No reservoir"));
		await page.keyboard.press("Home");
		await expect.poll(() => linked(page, "step1")).toBe("reservoir");
		await expect(button(page, "Move No reservoir")).toBeFocused();
	});

	await test.step("reach a value", async () => {
		await tabTo(page, field(page, "Goal: value"));
		await page.keyboard.type("300");
		await page.keyboard.press("Enter");
		await press(page, /^Set cathode porosity to/);
		expect(await value(page, "E_V")).toBeCloseTo(300, 9);
	});

	await test.step("move the point of a map, and ask for the best design", async () => {
		await goTo(page, "Map");
		const before = await value(page, "E_V");
		await tabTo(page, slider(page, "Cathode porosity on the map"));
		await page.keyboard.press("ArrowLeft");
		expect(await value(page, "E_V")).toBeGreaterThan(before);
		await press(page, "Find it");
		await expect(page.locator(".best-table")).toBeVisible();
	});

	await test.step("keep a design, and compare it", async () => {
		await press(page, "Keep");
		await goTo(page, "Compare");
		await press(page, "compare with the baseline");
		await expect(page.getByRole("table").first()).toBeVisible();
		await press(page, /^Compare cell 1/);
		await expect.poll(() => linked(page, "set")).toMatch(/./);
	});

	await test.step("copy the link, and read the report", async () => {
		await press(page, "Share");
		await expect(button(page, "Copy link")).toBeFocused();
		await page.keyboard.press("Enter");
		await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("#v=1");
		await page.keyboard.press("Escape");
		await expect(button(page, "Share")).toBeFocused();
		await page.keyboard.press("Enter");
		await expect(page.getByRole("dialog", { name: "Pass it on" })).toBeVisible();
		await press(page, "Report");
		await expect(button(page, "Back to the design")).toBeVisible();
		await press(page, "Back to the design");
		await expect(page.getByRole("region", { name: "Designs side by side" })).toBeVisible();
	});

	await test.step("undo", async () => {
		const before = await value(page, "E_V");
		await page.keyboard.press("Control+z");
		expect(await value(page, "E_V")).not.toBe(before);
		await press(page, "Redo");
		expect(await value(page, "E_V")).toBe(before);
	});
});

for (const [width, height] of [
	[1280, 720],
	[320, 640],
] as const)
	test(`Tab goes through every view at ${width} × ${height} to its end, always in sight`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const view of views) {
			await openView(page, view, { hash: besideIn(view) });
			const reached = new Set<string>();
			for (let i = 0; i < 600; i++) {
				await page.keyboard.press("Tab");
				expect(await faultOfFocus(page)).toBe("");
				const [name, last] = await page.evaluate(() => {
					const { activeElement: active } = document;
					return [active?.getAttribute("aria-label") ?? "", active?.closest("footer") !== null] as const;
				});
				reached.add(name);
				if (last) break;
			}
			expect(await page.evaluate(() => document.activeElement?.closest("footer") !== null), view).toBe(true);
			if (view === "explore") for (const name of fiveSliders) expect([...reached]).toContain(name);
		}
	});

test("a slider, a boundary of the cell and a word of the hold that have the focus are marked by a ring", async ({
	page,
}) => {
	await openView(page, "explore", { hash: "" });
	await page.waitForLoadState("networkidle");
	for (const target of [
		slider(page, "Cathode porosity"),
		slider(page, "Boundary of separator and cathode"),
		page.getByRole("radio", { name: "loading" }),
	]) {
		await target.scrollIntoViewIfNeeded();
		const place = (await target.boundingBox())!;
		const { x, y, width, height } = place;
		/** Of nothing else: a page that has moved would be another picture as well. */
		const picture = async () => {
			await page.evaluate(() => new Promise(requestAnimationFrame));
			expect(await target.boundingBox()).toEqual(place);
			return page.screenshot({ clip: { x: x - 8, y: y - 8, width: width + 16, height: height + 16 } });
		};
		await button(page, "Keys").focus();
		let without = await picture();
		const still = async () => {
			const before = without;
			without = await picture();
			return without.equals(before);
		};
		await expect.poll(still).toBe(true);
		await tabTo(page, target);
		expect(without.equals(await picture())).toBe(false);
	}
});

test("the key ? can be turned off, for who speaks to the page, and on again", async ({ page }) => {
	await open(page);
	const keys = page.getByRole("dialog", { name: "Keys" });
	await page.keyboard.press("?");
	await keys.getByRole("button", { name: "Turn the key ? off" }).press("Enter");
	await page.keyboard.press("Escape");
	const design = await linked(page, "d_separator");
	// it stays off in whatever page is opened from this address
	await page.reload();
	await expect(slider(page, "Separator thickness")).toBeVisible();
	expect(new URL(page.url()).search).toBe("?nokeys");
	await expect.poll(() => linked(page, "d_separator")).toBe(design);
	await page.keyboard.press("?");
	await page.evaluate(() => new Promise(requestAnimationFrame));
	await expect(keys).toBeHidden();
	await button(page, "Keys").click();
	await keys.getByRole("button", { name: "Turn the key ? on" }).click();
	await page.keyboard.press("Escape");
	await page.keyboard.press("?");
	await expect(keys).toBeVisible();
});
