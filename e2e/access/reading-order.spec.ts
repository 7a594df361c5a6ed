/**
 * Order, roles and names as a screen reader meets them, view by view. The snapshots beside this file are meant to be read,
 * by somebody who imagines not to see the page, whenever they change; `--update-snapshots=all` writes them anew.
 */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, open, result, test } from "../app";
import { comparedFigures, figures } from "../figures";
import { besideIn, openView, type View } from "./everything";

test.beforeEach(() => test.setTimeout(120_000));

/** Addresses of views hold the whole design, which would bury all else. */
const withoutAddresses = (page: Page): Promise<void> =>
	page.evaluate(() => {
		for (const link of document.querySelectorAll("a[href^='#']")) link.setAttribute("href", "#");
	});

/** A snapshot alone is content with a part of the page. Here what it lists of an element is all that the element holds. */
const whole = (snapshot: string): string =>
	`- /children: equal\n${snapshot}`.replace(/^( *)- [^/].*:\n(?=\1 {2}- [^/])/gm, "$&$1  - /children: equal\n");

async function expectOrder(page: Page, room: Locator, name: string): Promise<void> {
	await withoutAddresses(page);
	const file = `${name}.aria.yml`;
	await expect(room).toMatchAriaSnapshot({ name: file });
	const stored = await readFile(test.info().snapshotPath(file, { kind: "aria" }), "utf8");
	await expect(room).toMatchAriaSnapshot(whole(stored));
}

const design = "&P=0.3&d_cathode=105.714";

test("Explore, the whole page", async ({ page }) => {
	await openView(page, "explore", { hash: design });
	await expectOrder(page, page.locator("body"), "explore");
});

/** What stands at the left and at the top of these is that of Explore. */
const own: Readonly<Record<Exclude<View, "explore" | "paper">, string>> = {
	path: ".results",
	uncertainty: ".results",
	map: ".results",
	resistance: ".results",
	compare: ".results",
};

for (const [view, room] of Object.entries(own) as [keyof typeof own, string][])
	test(`${view}, its results`, async ({ page }) => {
		await openView(page, view, { hash: design });
		if (view === "compare") await page.getByRole("button", { name: "compare with the baseline" }).click();
		if (view === "uncertainty") await expect(page.getByRole("figure", { name: /differs from that of/ })).toBeVisible();
		await expectOrder(page, page.locator(room), view);
	});

test("Path, its stages", async ({ page }) => {
	await openView(page, "path", { hash: `${design}&step4=Thin,d_separator:30` });
	await expectOrder(page, page.getByRole("region", { name: "The path, solids kept" }), "stages");
});

/** Headings, pictures and tables of pages that are long: what stands between is text. It is the same on any system. */
const outline = (page: Page): Promise<string> =>
	page.evaluate(() =>
		[...document.querySelectorAll("main :is(h1, h2, h3, figure, table)")]
			.filter((one) => one.getClientRects().length > 0)
			.map((one) => {
				const by = one.getAttribute("aria-labelledby");
				const name =
					one.getAttribute("aria-label") ??
					(by ? document.getElementById(by)?.textContent : null) ??
					(one.matches("table") ? one.querySelector("caption")?.textContent : one.textContent);
				return `${one.tagName.toLowerCase()} ${name?.trim() ?? ""}`;
			})
			.join("\n"),
	);

test("Paper, its outline", async ({ page }, info) => {
	info.snapshotSuffix = "";
	await openView(page, "paper", { hash: "" });
	expect(`${await outline(page)}\n`).toMatchSnapshot("paper.txt");
});

test("the report, its outline", async ({ page }, info) => {
	info.snapshotSuffix = "";
	await page.goto(`./?report#${design.slice(1)}`);
	await expect(page.getByRole("math").first()).toBeVisible();
	expect(`${await outline(page)}\n`).toMatchSnapshot("report.txt");
});

test("a formula", async ({ page }) => {
	await open(page);
	await result(page, "E_V").click();
	await expect(page.getByRole("math").first()).toBeVisible();
	await expectOrder(page, page.getByRole("region", { name: /^Trace/ }), "formula");
});

test("what is passed on", async ({ page }) => {
	await open(page);
	await page.getByRole("button", { name: "Share", exact: true }).click();
	const dialog = page.getByRole("dialog", { name: "Pass it on" });
	await expect(dialog.getByRole("img", { name: "QR code of the link" })).toBeVisible();
	// what holds the address of the server, the day or the length of a link differs from run to run
	await dialog.evaluate((element) => {
		for (const field of element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input[readonly], textarea"))
			field.value = "";
		for (const words of element.querySelectorAll("p")) if (/^\d+ characters/.test(words.textContent)) words.remove();
	});
	await expectOrder(page, dialog, "share");
});

test("a figure is named by its title, and its description is said once, as the name of the picture", async ({
	page,
}) => {
	for (const view of ["explore", "path", "uncertainty", "map", "resistance", "compare"] as const) {
		await openView(page, view, { hash: `${design}${besideIn(view)}` });
		const names = view === "compare" ? comparedFigures : figures[view];
		await expect(page.getByRole("figure")).toHaveCount(names.length);
		for (const name of names) {
			const figure = page.getByRole("figure", { name, exact: true });
			await expect(figure).toHaveAccessibleDescription("");
			// the cell is a group, as its boundaries are dragged
			const pictures = figure.locator("svg[role]");
			await expect(pictures).toHaveCount(1);
			const said = await pictures.evaluate(
				(svg) =>
					svg.getAttribute("aria-label") ??
					document.getElementById(svg.getAttribute("aria-labelledby") ?? "")?.textContent ??
					"",
			);
			await expect(pictures).toHaveAccessibleName(said);
			expect(said).toMatch(/\d.*\.$/);
			expect(await figure.evaluate((one) => (one as HTMLElement).innerText)).not.toContain(said);
		}
	}
});

test("every picture, field and slider has a name, each slider its unit in words, each field what stands behind it", async ({
	page,
}) => {
	for (const view of ["explore", "map", "resistance"] as const) {
		await openView(page, view, { hash: design });
		await page.evaluate(() => {
			for (const fold of document.querySelectorAll("details")) fold.open = true;
		});
		for (const picture of await page.getByRole("figure").getByRole("img").all())
			expect((await picture.ariaSnapshot()).length).toBeGreaterThan(40);
		for (const one of await page.getByRole("slider").all()) {
			await expect(one).toHaveAccessibleName(/\w{4}/);
			// a number of cells is counted in nothing, as its name says
			if (/^Cells in one pouch/.test((await one.getAttribute("aria-label")) ?? "")) continue;
			expect(await one.getAttribute("aria-valuetext")).toMatch(/^([a-z ]+ )?\d+(\.\d+)? [a-z]{3}/);
		}
		// a number of cells and the like has none
		const units = page.getByRole("complementary").locator("input[type=text] + span:not(:empty)");
		expect(await units.count()).toBeGreaterThan(20);
		for (const unit of await units.all())
			await expect(unit.locator("xpath=preceding-sibling::input")).toHaveAccessibleDescription(await unit.innerText());
	}
});
