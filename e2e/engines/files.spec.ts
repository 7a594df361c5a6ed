/** Saving, opening and passing on, in an engine that is not Chromium. */
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import jsQR from "jsqr";
import { drop, expect, open, result, test, value } from "../app";

const design =
	"#v=1&view=explore&d_separator=27.125&d_cathode=105.71428571428572&P=0.41&utilisation=0.97&hold=P&u_P=0.011";

interface Saved {
	readonly name: string;
	readonly bytes: Buffer;
}

/**
 * What pressing a button saves. An installed Firefox tells Playwright of a file without saying which page it came from,
 * and Playwright keeps that to itself: there the file is looked for where it is put.
 */
async function saved(page: Page, press: () => Promise<void>): Promise<Saved> {
	const folder = test.info().project.use.launchOptions?.downloadsPath;
	if (folder === undefined) {
		const [download] = await Promise.all([page.waitForEvent("download"), press()]);
		return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
	}
	await mkdir(folder, { recursive: true });
	for (const name of await readdir(folder)) await rm(join(folder, name));
	await press();
	let file: Saved | undefined;
	await expect(async () => {
		const names = await readdir(folder);
		expect(names).toHaveLength(1);
		const bytes = await readFile(join(folder, names[0]!));
		expect(bytes.length).toBeGreaterThan(0);
		file = { name: names[0]!, bytes };
	}).toPass();
	return file!;
}

const hash = (page: Page) => page.evaluate(() => location.hash);

/** Lets a file go over another design, and expects the first one back. */
async function expectBack(page: Page, file: Saved, before: string) {
	await page.goto("about:blank");
	await open(page, "#d_separator=50");
	await drop(page, [file]);
	await expect(page.getByText("A file was opened:")).toBeVisible();
	await expect.poll(() => hash(page)).toBe(before);
}

for (const kind of ["PNG", "SVG", "CSV"] as const)
	test(`a figure is saved as ${kind} and brings its design back`, async ({ page }) => {
		await open(page, design);
		const before = await hash(page);
		const figure = page.getByRole("figure", { name: /The path of the paper/ });
		await figure.getByRole("button", { name: "Save" }).click();
		const file = await saved(page, () => figure.getByRole("button", { name: kind, exact: true }).click());
		expect(file.name).toMatch(new RegExp(`^cellwright-[a-z-]+\\.${kind.toLowerCase()}$`));
		if (kind === "PNG") {
			// what was drawn is no empty picture: paper, ink and accent at least
			const colours = await page.evaluate(async (base64) => {
				const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
				const picture = await createImageBitmap(new Blob([bytes]));
				const canvas = Object.assign(document.createElement("canvas"), {
					width: picture.width,
					height: picture.height,
				});
				const context = canvas.getContext("2d")!;
				context.drawImage(picture, 0, 0);
				return new Set(new Uint32Array(context.getImageData(0, 0, picture.width, picture.height).data.buffer)).size;
			}, file.bytes.toString("base64"));
			expect(colours).toBeGreaterThan(20);
		}
		await expectBack(page, file, before);
	});

test("a design is saved as JSON, and passed on by link and QR code", async ({ page, context }) => {
	await open(page, design);
	const before = await hash(page);
	await page.getByRole("button", { name: "Share", exact: true }).click();
	const dialog = page.getByRole("dialog", { name: "Pass it on" });
	const link = await dialog.getByRole("textbox", { name: "Link of the design" }).inputValue();
	expect(new URL(link).hash).toBe(before);

	const png = await saved(page, () =>
		dialog.getByRole("region", { name: "QR code", exact: true }).getByRole("button", { name: "PNG" }).click(),
	);
	// a page without a policy of its own, which would not load a picture from a text
	const blank = await context.newPage();
	const { dark, width, height } = await blank.evaluate(async (base64) => {
		const picture = new Image();
		picture.src = `data:image/png;base64,${base64}`;
		await picture.decode();
		const { width, height } = picture;
		const context = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d")!;
		context.drawImage(picture, 0, 0);
		const { data } = context.getImageData(0, 0, width, height);
		return {
			dark: Array.from({ length: width * height }, (_, i) => (data[4 * i + 1]! < 128 ? 1 : 0)).join(""),
			width,
			height,
		};
	}, png.bytes.toString("base64"));
	await blank.close();
	const pixels = new Uint8ClampedArray(dark.length * 4).fill(255);
	for (let i = 0; i < dark.length; i++) if (dark[i] === "1") pixels.fill(0, 4 * i, 4 * i + 3);
	expect(jsQR(pixels, width, height)?.data).toBe(link);

	const json = await saved(page, () => dialog.getByRole("button", { name: "Design as JSON" }).click());
	expect(JSON.parse(json.bytes.toString("utf8"))).toMatchObject({ format: "cellwright" });
	await expectBack(page, json, before);
});

test("a design is kept in this browser, and is there after a reload", async ({ page }) => {
	await open(page, "#P=0.41&hold=none");
	await page.getByRole("button", { name: "Keep", exact: true }).click();
	await expect(page.getByText(/^Kept as/)).toBeVisible();
	await page.goto("about:blank");
	await open(page, "#view=compare");
	await page
		.getByRole("button", { name: /^Put in hand: / })
		.first()
		.click();
	await expect(page.getByRole("textbox", { name: "Cathode porosity", exact: true })).toHaveValue("41");
});

test("the report holds the design on paper", async ({ page }) => {
	await page.goto(`./?report${design}`);
	await expect(page.getByRole("heading", { name: "This design again" })).toBeVisible();
	await expect(page.getByRole("img", { name: /^Cross-section of the charged cell, to scale/ })).toBeVisible();
	const energy = await value(page, "E_V");
	await page.goto("about:blank");
	await open(page, design);
	await expect(result(page, "E_V")).toHaveAttribute("data-value", String(energy));
});
