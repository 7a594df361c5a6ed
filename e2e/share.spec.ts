/** The dialog that passes a design on: link, QR code, frame, files, citation. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import jsQR from "jsqr";
import { expect, open, result, test, value } from "./app";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Pass it on" });
const part = (page: Page, name: string) => dialog(page).getByRole("region", { name, exact: true });
const link = (page: Page) => dialog(page).getByRole("textbox", { name: "Link of the design" });

async function share(page: Page, hash = "", query = ""): Promise<void> {
	await open(page, hash, query);
	await page.getByRole("button", { name: "Share", exact: true }).click();
	await expect(dialog(page)).toBeVisible();
}

/** The text of a QR code in a picture, as jsQR reads it; undefined where it finds none. */
async function readQr(page: Page, png: Buffer): Promise<string | undefined> {
	// a page without the policy of ours, which would not load a picture from a text
	const blank = await page.context().newPage();
	const { dark, width, height } = await blank.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const { width, height } = image;
		const canvas = document.createElement("canvas");
		canvas.width = width;
		canvas.height = height;
		const context = canvas.getContext("2d")!;
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, width, height);
		let dark = "";
		for (let i = 0; i < data.length; i += 4) dark += data[i + 1]! < 128 ? "1" : "0";
		return { dark, width, height };
	}, png.toString("base64"));
	await blank.close();
	const pixels = new Uint8ClampedArray(dark.length * 4).fill(255);
	for (let i = 0; i < dark.length; i++) if (dark[i] === "1") pixels.fill(0, 4 * i, 4 * i + 3);
	return jsQR(pixels, width, height)?.data;
}

/** The text or bytes that pressing a button saves, and the name of the file. */
async function saved(
	page: Page,
	press: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
	const [download] = await Promise.all([page.waitForEvent("download"), press()]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("Share and Enter copy the link that is in the address bar; Escape leads back to Share", async ({
	page,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await open(page, "#P=0.41&d_separator=27.125", "?theme=dark");
	const button = page.getByRole("button", { name: "Share", exact: true });
	await button.focus();
	await page.keyboard.press("Enter");
	await expect(dialog(page).getByRole("button", { name: "Copy link" })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(part(page, "Link").getByRole("status")).toHaveText("Copied");
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(page.url().replace("?theme=dark", ""));
	await expect(link(page)).toHaveValue(copied);
	await page.keyboard.press("Escape");
	await expect(dialog(page)).toHaveCount(0);
	await expect(button).toBeFocused();
	await button.click();
	await dialog(page).getByRole("button", { name: "Close" }).click();
	await expect(button).toBeFocused();
});

test("where the browser forbids copying, the text is selected and the key is named", async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, "clipboard", { value: undefined });
	});
	await share(page);
	await page.keyboard.press("Enter");
	await expect(part(page, "Link").getByRole("status")).toContainText("press Ctrl C");
	await expect(link(page)).toBeFocused();
	const selected = await link(page).evaluate((field: HTMLInputElement) => [field.selectionStart, field.selectionEnd]);
	expect(selected).toEqual([0, (await link(page).inputValue()).length]);
});

test("only what is chosen is in the query, and it does what it says", async ({ page, context }) => {
	await share(page, "#P=0.41", "?theme=light");
	expect(new URL(await link(page).inputValue()).search).toBe("");
	await part(page, "Link").getByRole("button", { name: "dark", exact: true }).click();
	await part(page, "Link").getByRole("checkbox", { name: "For a projector" }).check();
	await part(page, "Link").getByText("Fix for a class").click();
	await part(page, "Link").getByRole("checkbox", { name: "Cathode porosity" }).check();
	await part(page, "Link").getByRole("checkbox", { name: "All other inputs" }).check();
	await part(page, "Link").getByRole("checkbox", { name: "All other inputs" }).uncheck();
	const address = await link(page).inputValue();
	expect(new URL(address).search).toBe("?theme=dark&projector&lock=P");
	const other = await context.newPage();
	await other.goto(address);
	await expect(result(other, "E_V")).toBeVisible();
	expect(await value(other, "E_V")).toBe(await value(page, "E_V"));
	await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
	await expect(other.locator("html")).toHaveAttribute("data-projector", "");
});

test("a camera reads exactly the link from the QR code, at any width, in any theme, with forced colours", async ({
	page,
}) => {
	for (const [query, width, forcedColors] of [
		["?theme=light", 1440, "none"],
		["?theme=dark", 390, "none"],
		["", 1024, "active"],
	] as const) {
		await page.emulateMedia({ forcedColors });
		await page.setViewportSize({ width, height: 900 });
		await share(page, "#P=0.41", query);
		const code = dialog(page).getByRole("img", { name: "QR code of the link" });
		await code.scrollIntoViewIfNeeded();
		const across = (await code.getAttribute("viewBox"))!.split(" ").map(Number)[2]!;
		const module = (await code.boundingBox())!.width / across;
		expect(module).toBeGreaterThanOrEqual(3);
		expect(module).toBe(Math.round(module));
		expect(await readQr(page, await code.screenshot())).toBe(await link(page).inputValue());
	}
});

test("the saved QR code holds the link for a camera, and the design for this page", async ({ page }) => {
	await share(page, "#P=0.41&d_separator=27.125");
	const expected = await link(page).inputValue();
	const png = await saved(page, () => part(page, "QR code").getByRole("button", { name: "PNG" }).click());
	expect(png.name).toBe("cellwright-qr.png");
	expect(await readQr(page, png.bytes)).toBe(expected);
	const svg = await saved(page, () => part(page, "QR code").getByRole("button", { name: "SVG" }).click());
	for (const { name, bytes } of [png, svg]) {
		await page.goto("./");
		await expect(result(page, "E_V")).toHaveText(/239 ± 10/);
		await page.getByRole("button", { name: "Share", exact: true }).click();
		const [chooser] = await Promise.all([
			page.waitForEvent("filechooser"),
			dialog(page).getByRole("button", { name: "Open a file…" }).click(),
		]);
		await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
		await expect(dialog(page)).toHaveCount(0);
		await expect.poll(() => new URL(page.url()).hash).toBe(new URL(expected).hash);
	}
});

test("a link too long for a QR code says what to leave out", async ({ page }) => {
	const own = Array.from(
		{ length: 8 },
		(_, i) =>
			`&step${i + 4}=${encodeURIComponent(`Schritt äöü ${"ä".repeat(40)} ${i}`)},d_separator:${30 - i},rho_Na:0.96${i}`,
	);
	await share(page, `#P=0.41${own.join("")}`);
	const text = await part(page, "QR code").textContent();
	const length = (await link(page).inputValue()).length;
	expect(length).toBeGreaterThan(2953);
	expect(text).toContain(length.toLocaleString("en-GB"));
	expect(text).toContain("2,953");
	expect(text).toContain("without own steps on the path");
	await expect(dialog(page).getByRole("img")).toHaveCount(0);
});

test("the code of the frame shows the chosen view within a page of another origin", async ({
	page,
	context,
	watch,
}) => {
	await share(page, "#P=0.41");
	await part(page, "Frame").getByRole("button", { name: "Resistance" }).click();
	await expect(part(page, "Frame").getByRole("button", { name: "640" })).toHaveAttribute("aria-pressed", "true");
	await part(page, "Frame").getByRole("button", { name: "480" }).click();
	const code = await part(page, "Frame").getByRole("textbox", { name: "Code of the frame" }).inputValue();
	const expected = await value(page, "E_V");
	const server = createServer((_, response) => {
		response.writeHead(200, { "content-type": "text/html" });
		response.end(
			`<!doctype html><title>Course</title><script>addEventListener("message", ({ data }) => { window.said = data; });</script>${code}`,
		);
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const other = await context.newPage();
	// another name of this machine: another site than the page of Cellwright
	const course = `http://localhost:${(server.address() as AddressInfo).port}/`;
	watch.allow(course);
	await other.goto(course);
	const frame = other.frameLocator("iframe");
	await expect(frame.locator('[data-quantity="E_V"]').first()).toHaveAttribute("data-value", String(expected));
	await expect(frame.getByRole("navigation", { name: "Views" })).toHaveCount(0);
	// its own figure begins beneath the headline
	await expect(frame.getByRole("heading", { name: "What is the resistance made of?" })).toBeInViewport();
	await expect(frame.getByRole("region", { name: /^The cell, to scale|^Design check|^Goal/ })).toHaveCount(0);
	const box = (await other.locator("iframe").boundingBox())!;
	expect(Math.abs(box.height - 480)).toBeLessThanOrEqual(4);
	await expect
		.poll(() => other.evaluate(() => (window as typeof window & { said?: { type: string; view: string } }).said))
		.toMatchObject({ type: "cellwright", view: "resistance" });
	await other.close();
	server.close();
});

test("files: JSON and CSV open again with the same design, BPX is a file too", async ({ page }) => {
	await share(page, "#P=0.41&d_separator=27.125");
	const hash = new URL(page.url()).hash;
	const files = part(page, "Files");
	const json = await saved(page, () => files.getByRole("button", { name: "Design as JSON" }).click());
	expect(json.name).toBe("cellwright-design.json");
	await expect(files.getByText("Saved cellwright-design.json")).toBeVisible();
	const csv = await saved(page, () => files.getByRole("button", { name: "CSV: Inputs and results" }).click());
	const lines = csv.bytes.toString("utf8").split("\r\n");
	expect(lines).toContain("P,Cathode porosity,input,0.41,0.03,1");
	expect(lines.find((line) => line.startsWith("E_V,"))!.split(",")[3]).toBe(String(await value(page, "E_V")));
	const bpx = await saved(page, () => files.getByRole("button", { name: "BPX" }).click());
	expect(() => JSON.parse(bpx.bytes.toString("utf8"))).not.toThrow();
	for (const { name, bytes } of [json, csv]) {
		await page.goto("./");
		await page.getByRole("button", { name: "Share", exact: true }).click();
		const [chooser] = await Promise.all([
			page.waitForEvent("filechooser"),
			files.getByRole("button", { name: "Open a file…" }).click(),
		]);
		await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
		await expect.poll(() => new URL(page.url()).hash).toBe(hash);
	}
});

test("the schema of the JSON is where the dialog says, and Report takes the place of the view", async ({
	page,
	request,
}) => {
	await share(page);
	const address = await part(page, "Files")
		.getByRole("link", { name: "schema" })
		.evaluate((a: HTMLAnchorElement) => a.href);
	const answer = await request.get(address);
	expect(answer.ok()).toBe(true);
	expect((await answer.json()).$schema).toMatch(/json-schema\.org/);
	await part(page, "Files").getByRole("button", { name: "Report" }).click();
	await expect(dialog(page)).toHaveCount(0);
	expect(new URL(page.url()).search).toBe("?report");
});

test("cites tool, design and paper in text and BibTeX, and the methods as the headline has them", async ({
	page,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.goto("./#P=0.41&basis=collectors");
	await page.getByRole("button", { name: "Share", exact: true }).click();
	const cite = part(page, "Cite");
	const address = await link(page).inputValue();
	const tool = cite.getByRole("textbox", { name: "Tool and design, [2]" });
	await expect(tool).toHaveValue(/Cellwright 1\.0\.0,.*accessed \d{4}-\d\d-\d\d/);
	expect(await tool.inputValue()).toContain(address);
	await cite.getByRole("button", { name: "BibTeX" }).click();
	expect(await tool.inputValue()).toContain(` url          = {${address}}`);
	const key = /^@misc\{([^,]+),/.exec(await tool.inputValue())![1]!;
	await expect(cite.getByText(`[1] is lowack2025 and [2] is ${key}`)).toBeVisible();
	await expect(cite.getByRole("textbox", { name: "Paper, [1]" })).toHaveValue(/^@article\{/);
	const methods = cite.getByRole("textbox", { name: /^Methods/ });
	const headline = async (key: string) => /[\d.]+ ± [\d.]+ Wh\/k?[gl]/.exec(await result(page, key).innerText())![0];
	await cite.getByRole("button", { name: "Copy: Methods" }).click();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await methods.inputValue());
	for (const key of ["E_V_collectors", "E_m_collectors"]) expect(copied).toContain(await headline(key));
	expect(copied).toContain("41.0 ± 3.0 % porosity");
});

test("nothing in the dialog moves sideways, and on a phone it takes the whole width", async ({ page }) => {
	await share(page);
	await part(page, "Link").getByText("Fix for a class").click();
	for (const width of [1280, 320]) {
		await page.setViewportSize({ width, height: 720 });
		const { scrollWidth, clientWidth } = await dialog(page).evaluate(({ scrollWidth, clientWidth }) => ({
			scrollWidth,
			clientWidth,
		}));
		expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
		if (width === 320) expect(clientWidth).toBe(320);
	}
});
