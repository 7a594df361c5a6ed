/** Figures are saved with their design inside, and bring it back. */
import { readFile } from "node:fs/promises";
import { crc32 } from "node:zlib";
import type { Page } from "@playwright/test";
import { drop, expect, open, test } from "./app";

/** Every kind of part that a link has, but designs to compare; digits that only survive when nothing is rounded. */
const design =
	"#v=1&view=explore&d_separator=27.125&d_cathode=105.71428571428572&P=0.41&loading=30.123456789012345&utilisation=0.97&hold=P&baseline=cell-2&u_P=0.011&tau=3.5&step1=activation&step2=Thin%2C%20%C2%B5m%20%26%20more,d_separator:30,P:0.4&step3=porosity&step4=reservoir&goal=E_V:400:P&ranges=P:0.3:0.7";

interface Saved {
	readonly name: string;
	readonly bytes: Buffer;
}

/** The design in the address bar, all numbers on the page, and the designs that are compared. */
const state = (page: Page) =>
	page.evaluate(() => ({
		hash: location.hash,
		numbers: [...document.querySelectorAll("[data-quantity]")].map((one) => ({ ...(one as HTMLElement).dataset })),
	}));

async function save(page: Page, kind: "PNG" | "SVG" | "CSV"): Promise<Saved> {
	const figure = page.getByRole("figure", { name: /The path of the paper/ });
	await figure.getByRole("button", { name: "Save" }).click();
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		figure.getByRole("button", { name: kind, exact: true }).click(),
	]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function expectBack(page: Page, before: Awaited<ReturnType<typeof state>>): Promise<void> {
	await expect(page.getByText("A file was opened:")).toBeVisible();
	await expect.poll(() => state(page)).toEqual(before);
}

/** Chunks of a PNG with their checksums held against zlib's own. */
function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
	expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
	const chunks: { type: string; data: Buffer }[] = [];
	for (let at = 8; at < png.length; ) {
		const end = at + 8 + png.readUInt32BE(at);
		expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)));
		chunks.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, end) });
		at = end + 4;
	}
	return chunks;
}

test.beforeEach(async ({ page }) => {
	await open(page, design);
	await expect(page.getByRole("figure", { name: /The path of the paper/ })).toBeVisible();
	await expect(page.getByText("Part of the link was not used")).toHaveCount(0);
});

test("a PNG has three pixels for one of the page, words about itself, and brings its design back", async ({ page }) => {
	const before = await state(page);
	const address = page.url();
	const file = await save(page, "PNG");
	expect(file.name).toMatch(/^cellwright-[a-z-]+\.png$/);

	const chunks = chunksOf(file.bytes);
	expect(chunks.map(({ type }) => type)).toEqual(expect.arrayContaining(["IHDR", "tEXt", "IDAT", "IEND"]));
	const texts = new Map(
		chunks
			.filter(({ type }) => type === "tEXt" || type === "iTXt")
			.map(({ data }) => data.toString("utf8").split(/\0+/) as [string, string]),
	);
	expect(texts.get("cellwright:link")).toBe(address);
	expect(texts.get("Title")).toMatch(/path of the paper/);
	expect(texts.get("Description")).toMatch(/Wh\/l/);
	expect(texts.get("Comment")).toMatch(/Lowack et al\. 2025/);

	const svg = (await save(page, "SVG")).bytes.toString("utf8");
	const width = Number(/ width="([\d.]+)"/.exec(svg)?.[1]);
	expect(chunks[0]?.data.readUInt32BE(0)).toBe(Math.round(3 * width));
	// the browser's own reader takes it too
	const drawn = await page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		return (await createImageBitmap(new Blob([bytes]))).width;
	}, file.bytes.toString("base64"));
	expect(drawn).toBe(Math.round(3 * width));

	await open(page, "#d_separator=50", "?theme=light");
	await drop(page, [file]);
	await expectBack(page, before);
});

test("an SVG has colours that every program knows", async ({ page }) => {
	for (const [view, figures] of [
		["explore", ["The cell", "path of the paper"]],
		["resistance", ["The cell resistance and its parts"]],
	] as const) {
		await page.goto("about:blank");
		await open(page, `#view=${view}`);
		for (const name of figures) {
			const figure = page.getByRole("figure", { name: new RegExp(name) }).first();
			await figure.getByRole("button", { name: "Save" }).click();
			const [download] = await Promise.all([
				page.waitForEvent("download"),
				figure.getByRole("button", { name: "SVG" }).click(),
			]);
			const svg = await readFile((await download.path())!, "utf8");
			const colours = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour!);
			expect(colours.length).toBeGreaterThan(4);
			for (const colour of new Set(colours)) expect(colour, name).toMatch(/^(none|rgb\(\d+, \d+, \d+\)|url\(.*\))$/);
		}
	}
});

test("an SVG is sound XML with title, source and link, and brings its design back", async ({ page, context }) => {
	const before = await state(page);
	const address = page.url();
	const file = await save(page, "SVG");

	// a page without a policy of its own, where XML may be read
	const reader = await context.newPage();
	const read = await reader.evaluate((text) => {
		const xml = new DOMParser().parseFromString(text, "image/svg+xml");
		return {
			faults: xml.querySelectorAll("parsererror").length,
			title: xml.querySelector("svg > title")?.textContent,
			link: xml.querySelector("svg > metadata")?.firstElementChild?.textContent,
			namespace: xml.querySelector("svg > metadata")?.firstElementChild?.namespaceURI,
			words: [...xml.querySelectorAll("svg > text")].map((one) => one.textContent).join(""),
		};
	}, file.bytes.toString("utf8"));
	await reader.close();
	expect(read).toMatchObject({ faults: 0, link: address, namespace: "urn:cellwright:file" });
	expect(read.title).toMatch(/path of the paper/);
	// what is seen: who computed it, after whom, and the whole link, broken into lines
	expect(read.words).toMatch(/Cellwright \d+\.\d+\.\d+ ·\s?model of Lowack et al\. 2025/);
	expect(read.words).toContain("P=0.41");
	expect(read.words).toContain("ranges=P:0.3:0.7");

	await open(page, "#d_separator=50", "?theme=light");
	await drop(page, [file]);
	await expectBack(page, before);
});

test("a CSV begins with what it is, and brings its design back through the file chooser", async ({ page }) => {
	const before = await state(page);
	const address = page.url();
	const file = await save(page, "CSV");
	const lines = file.bytes.toString("utf8").split("\r\n");
	const comments = lines.filter((line) => line.startsWith("# "));
	expect(lines.slice(0, comments.length)).toEqual(comments);
	expect(comments[0]).toMatch(/^# Cellwright: .*path of the paper/);
	expect(comments.at(-3)).toMatch(/^# Cellwright \d+\.\d+\.\d+ · model of Lowack et al\. 2025, doi 10\.1080/);
	expect(comments.at(-2)).toMatch(/^# Saved on \d{4}-\d\d-\d\d$/);
	expect(comments.at(-1)).toBe(`# ${address}`);
	expect(lines[comments.length]).toContain("(Wh/l)");

	await open(page, "#d_separator=50", "?theme=light");
	await page.getByRole("button", { name: "Share" }).click();
	const [chooser] = await Promise.all([
		page.waitForEvent("filechooser"),
		page.getByRole("button", { name: "Open a file…" }).click(),
	]);
	await chooser.setFiles({ name: file.name, mimeType: "text/csv", buffer: file.bytes });
	await expectBack(page, before);
});

test("a picture of designs side by side prints the link of the one in hand and carries them all", async ({ page }) => {
	// cell 2 as built, by its own link, compressed: what a version at the beginning of the format has written
	const frozen = JSON.parse(await readFile("src/permalink/frozen/h-set.json", "utf8")) as { link: string };
	await open(page, frozen.link.replace("view=compare", "view=explore"), "?theme=light");
	const address = page.url().replace("?theme=light", "");
	const before = await state(page);
	const text = (await save(page, "SVG")).bytes.toString("utf8");
	expect(text).toContain(address.replaceAll("&", "&amp;"));
	const words = [...text.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line).join("");
	expect(words).toContain("(with the designs compared: in the file itself)");
	expect(words).not.toContain("set=");
	await open(page, "#d_separator=50", "?theme=dark");
	await drop(page, [{ name: "figure.svg", bytes: Buffer.from(text) }]);
	await expectBack(page, before);
});

test("a file cut within its link leaves the design as it was", async ({ page }) => {
	const before = await state(page);
	for (const kind of ["PNG", "SVG", "CSV"] as const) {
		const { name, bytes } = await save(page, kind);
		const within = bytes.indexOf("d_reservoir=");
		expect(within).toBeGreaterThan(0);
		await drop(page, [{ name, bytes: bytes.subarray(0, within) }]);
		await expect(page.getByText(`This ${kind} was not saved by Cellwright`)).toBeVisible();
		expect(await state(page)).toEqual(before);
	}
});

test("a name that is written from right to left stands in a PNG where it stands on the page", async ({ page }) => {
	await open(page, "#v=1&view=path&step1=activation&step2=%D7%AA%D7%90%20%D7%A0%D7%AA%D7%A8%D7%9F,d_separator:30");
	const figure = page.getByRole("figure", { name: /What each step brings/ });
	await figure.getByRole("button", { name: "Save" }).click();
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		figure.getByRole("button", { name: "PNG", exact: true }).click(),
	]);
	const png = (await readFile(await download.path())).toString("base64");
	const rows = figure.locator("svg").first().locator("text");
	const [above, hebrew] = [rows.getByText("Full activation"), rows.getByText("\u05ea\u05d0")];
	const picture = (await figure.locator("svg").first().boundingBox())!;
	/** First dark pixel of the picture, from the left, in the row of a text. */
	const begins = async (text: typeof above) => {
		const box = (await text.boundingBox())!;
		return page.evaluate(
			async ({ png, middle, width }) => {
				const bytes = Uint8Array.from(atob(png), (one) => one.charCodeAt(0));
				const image = await createImageBitmap(new Blob([bytes]));
				const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
				context.drawImage(image, 0, 0);
				const margin = (image.width / 3 - width) / 2;
				const { data } = context.getImageData(0, Math.round(3 * (margin + middle)) - 12, image.width, 24);
				let first = image.width;
				for (let i = 0; i < data.length; i += 4) if (data[i + 1]! < 100) first = Math.min(first, (i / 4) % image.width);
				return first;
			},
			{ png, middle: box.y - picture.y + box.height / 2, width: picture.width },
		);
	};
	expect(Math.abs((await begins(hebrew)) - (await begins(above)))).toBeLessThan(12);
});

test("a saved picture has the words of its figure, and none on what a hand does with it", async ({ page }) => {
	await open(page, "#v=1&view=path");
	const figure = page.getByRole("figure", { name: /What each step brings/ });
	await expect(figure).toContainText("Drag a row to another place");
	await figure.getByRole("button", { name: "Save" }).click();
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		figure.getByRole("button", { name: "SVG", exact: true }).click(),
	]);
	const svg = await readFile(await download.path(), "utf8");
	expect(svg).toContain("in the order of the rows");
	expect(svg).not.toMatch(/drag|press/i);
});
