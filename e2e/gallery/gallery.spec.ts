/**
 * Draws every figure of every view in each published design, theme and at three widths into test-results/gallery, with a
 * page that shows them all, and fails where two labels of a figure lie upon each other or one is cut off at its edge.
 */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { presetIds, presetOf } from "#library";
import { encodeLink, firstShowing, fromPreset, type ViewName } from "#permalink";
import { encodeSet } from "#permalink/set";
import { compute, expectFirstAnswers } from "../access/everything";
import { expect, test } from "../app";

const widths = [320, 768, 1440] as const;
const themes = ["light", "dark"] as const;
/** The views that draw. */
const views = ["explore", "path", "uncertainty", "map", "resistance", "compare"] as const satisfies ViewName[];

const folder = process.env.CELLWRIGHT_GALLERY ?? fileURLToPath(new URL("../../test-results/gallery", import.meta.url));
test.beforeAll(() => mkdirSync(folder, { recursive: true }));

/** Everything that is put off until it is asked for, computed. */
async function computed(page: Page, view: ViewName): Promise<void> {
	await expectFirstAnswers(page, view);
	await compute(page, view);
	await page.waitForLoadState("networkidle");
	// what lags behind is dimmed
	await expect(page.locator("[data-late]")).toHaveCount(0);
}

/** What stays in sight while the page moves would lie upon a figure that is taller than the window. */
const unstuck = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(".headline, .hero { position: static !important }");
		document.adoptedStyleSheets.push(sheet);
	});

/** What a reader could not read in a figure, in words. */
const unreadable = (figure: Locator): Promise<readonly string[]> =>
	figure.evaluate((figure) => {
		const faults: string[] = [];
		for (const svg of figure.querySelectorAll("svg")) {
			const edge = svg.getBoundingClientRect();
			if (edge.width < 40) continue;
			const cuts = getComputedStyle(svg).overflow !== "visible";
			const lines = [...svg.querySelectorAll("text")]
				.filter((text) => text.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
				.flatMap((text) => {
					const words = text.textContent ?? "";
					// a turned line by its letters: the box around all of it is mostly empty
					const turned = Math.abs(text.getScreenCTM()?.b ?? 0) > 0.01;
					// letters alone: the box of a part of a text has its halo around it
					const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
					const boxes: DOMRect[] = [];
					for (let node = walk.nextNode(); node; node = walk.nextNode()) {
						const length = node.textContent?.length ?? 0;
						for (let from = 0; from < length; from += turned ? 1 : length) {
							const range = document.createRange();
							range.setStart(node, from);
							range.setEnd(node, turned ? from + 1 : length);
							boxes.push(...range.getClientRects());
						}
					}
					return boxes.map((box) => ({ text, words, box }));
				})
				.filter(({ words, box }) => words.trim() !== "" && box.width > 1);
			// the box of a line has room above and below its letters
			const inner = ({ left, right, top, bottom }: DOMRect) => {
				const upright = bottom - top <= right - left || right - left > 24;
				const [x, y] = upright ? [1, (bottom - top) * 0.2] : [(right - left) * 0.2, 1];
				return { left: left + x, right: right - x, top: top + y, bottom: bottom - y };
			};
			for (const [at, one] of lines.entries()) {
				const a = inner(one.box);
				if (
					cuts &&
					(a.left < edge.left - 1 || a.right > edge.right + 1 || a.top < edge.top - 1 || a.bottom > edge.bottom + 1)
				)
					faults.push(`“${one.words}” is cut off`);
				for (const other of lines.slice(at + 1)) {
					if (other.text === one.text) continue;
					const b = inner(other.box);
					const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
					const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
					if (across > 1 && down > 1) faults.push(`“${one.words}” lies on “${other.words}”`);
				}
			}
		}
		return faults;
	});

for (const view of views)
	for (const id of presetIds)
		for (const theme of themes)
			for (const width of widths)
				test(`${view}, ${id}, ${theme}, ${width} px`, async ({ page }) => {
					test.slow();
					await page.setViewportSize({ width, height: 900 });
					const besides = presetIds.filter((other) => other !== id).slice(0, 3);
					const set = encodeSet(besides.map((other) => ({ name: presetOf(other).name, design: fromPreset(other) })));
					const showing = { ...firstShowing, view, ...(view === "compare" && set ? { set } : {}) };
					await page.goto(`./?theme=${theme}${encodeLink(fromPreset(id), showing)}`);
					await computed(page, view);
					await unstuck(page);
					const faults: string[] = [];
					const figures = page.locator("figure:visible, [data-figure]:visible");
					const count = await figures.count();
					expect(count).toBeGreaterThan(0);
					for (let k = 0; k < count; k++) {
						const figure = figures.nth(k);
						await figure.screenshot({
							path: `${folder}/${view}-${k + 1}-${id}-${theme}-${width}.png`,
							animations: "disabled",
						});
						for (const fault of await unreadable(figure)) faults.push(`figure ${k + 1}: ${fault}`);
					}
					expect(faults).toEqual([]);
				});

test.afterAll(() => {
	const pictures = readdirSync(folder)
		.filter((file) => file.endsWith(".png"))
		.sort();
	const rows = pictures.map(
		(file) => `<figure><img src="${file}" alt="${file}" loading="lazy"><figcaption>${file}</figcaption></figure>`,
	);
	const style =
		"body{font:13px sans-serif;display:flex;flex-wrap:wrap;gap:1rem}figure{margin:0}img{max-width:45rem;border:1px solid #ccc}";
	writeFileSync(
		`${folder}/index.html`,
		`<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${style}</style>${rows.join("\n")}\n`,
	);
});
