/** One pass of each view in an engine that is not Chromium: its figures are drawn, its analyses end, nothing is said against it. */
import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { besideIn, compute, expectFirstAnswers, views } from "../access/everything";
import { expect, linked, open, result, stage, test } from "../app";
import { askedFigures, comparedFigures, figures } from "../figures";
import { typed } from "./typed";

const folder = fileURLToPath(new URL("../../test-results/engines", import.meta.url));
mkdirSync(folder, { recursive: true });

/** Playwright puts an empty style into an installed Firefox before it takes a picture, and the policy forbids it. */
const empty = createHash("sha256").update("body {}").digest("base64");
const ofPictures = [/^policy: style-src-elem inline$/, new RegExp(empty.replaceAll("+", "\\+"))];

/** Pictures of the whole page for who wants to look. */
async function keep(page: Page, name: string): Promise<void> {
	const { name: engine } = test.info().project;
	await page.evaluate(() => scrollTo(0, 0));
	for (const width of [1440, 390]) {
		await page.setViewportSize({ width, height: 900 });
		await page.screenshot({ path: `${folder}/${engine}-${name}-${width}.png`, fullPage: true, caret: "initial" });
	}
}

/** Figures of the view, each with how wide it is drawn and how many labels have a width. */
const drawn = (page: Page) =>
	page.locator("figure:visible").evaluateAll((figures) =>
		figures.map((figure) => {
			const pictures = [...figure.querySelectorAll("svg")];
			return {
				name: document.getElementById(figure.getAttribute("aria-labelledby") ?? "")?.textContent ?? "",
				width: Math.max(0, ...pictures.map((svg) => svg.getBoundingClientRect().width)),
				labels: pictures.flatMap((svg) => [...svg.querySelectorAll("text")]).filter((text) => text.getBBox().width > 1)
					.length,
			};
		}),
	);

for (const view of views)
	test(`${view} draws all its figures and computes what it is asked`, async ({ page, channel, watch }) => {
		test.slow();
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(`./#view=${view}&P=0.41&d_separator=41${besideIn(view)}`);
		await expectFirstAnswers(page, view);
		await compute(page, view);
		const wanted = view === "compare" ? comparedFigures : [...figures[view], ...(askedFigures[view] ?? [])];
		await expect.poll(async () => (await drawn(page)).map(({ name }) => name).sort()).toEqual(wanted.toSorted());
		await expect
			.poll(async () => (await drawn(page)).filter(({ width, labels }) => width < 100 || labels < 2))
			.toEqual([]);
		await expect(page.getByText(/could not be loaded|Cellwright broke/)).toHaveCount(0);
		await expect(page.getByRole("main")).not.toContainText(/\bNaN\b|undefined/);
		await page.setViewportSize({ width: 320, height: 640 });
		const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		await expect.poll(over).toBe(0);
		if (channel === "moz-firefox") for (const fault of ofPictures) watch.provoke(fault);
		await keep(page, view);
	});

test("the point of the map is dragged by the mouse and moved by the keys", async ({ page }) => {
	await open(page, "#view=map");
	const figure = page.getByRole("figure", { name: /Both energy densities/ });
	await expect(figure.getByRole("img", { name: /^Over / })).toBeVisible();
	const handle = page.getByRole("slider", { name: "Cathode porosity on the map" });
	await handle.scrollIntoViewIfNeeded();
	const box = (await handle.boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	for (let i = 1; i <= 10; i++) await page.mouse.move(x - 24 * i, y + 2 * i);
	await page.mouse.up();
	const P = Number(await linked(page, "P"));
	expect(P).toBeLessThan(0.6);
	// the same coating, pressed
	await expect.poll(async () => Number(await linked(page, "d_cathode"))).toBeCloseTo((200 * 0.37) / (1 - P), 6);
	await handle.press("ArrowLeft");
	await expect.poll(async () => Number(await linked(page, "P"))).toBeCloseTo(P - 0.01, 9);
	await page.getByRole("button", { name: "Undo" }).click();
	await page.getByRole("button", { name: "Undo" }).click();
	await expect.poll(() => linked(page, "P")).toBe("0.63");
});

test("on the path a step is taken up, walked, and one's own appended", async ({ page }) => {
	await open(page, "#view=path");
	await page.getByRole("button", { name: "Load No reservoir, solids kept" }).first().click();
	await expect(result(page, "E_V")).toHaveText(/481 ± 33/);
	await page.getByRole("button", { name: "Walk", exact: true }).click();
	await expect(result(page, "E_V")).not.toHaveText(/481 ± 33/);
	// ends the walk
	await page.keyboard.press("Escape");
	await page.getByText("Add a step of your own").click();
	await typed(page.locator(".add-step"), "Separator thickness", "30");
	await expect(page.getByRole("radio", stage("Separator thickness 30 µm"))).toBeVisible();
	await expect.poll(() => linked(page, "step4")).toContain("d_separator:30");
});

test("a goal is reached, and follows what is typed", async ({ page }) => {
	await open(page, "#utilisation=1&goal=E_V:400:P");
	const goal = page.getByRole("region", { name: "Goal" });
	await expect(goal).toContainText(/30\s±\s5\s%/);
	await typed(page, "Goal: value", "350");
	await expect(goal).not.toContainText(/30\s±\s5\s%/);
});
