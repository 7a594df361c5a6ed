/** The single file, as it is passed on: from a disk, and in the sandboxed frame of a learning platform. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Frame, Page } from "@playwright/test";
import { expect, test, type Watch } from "./app";

const file = resolve(process.env.CELLWRIGHT_TEST_SINGLE ?? "dist-single", "cellwright.html");

/** Frames that may run scripts and hand over files, and nothing else: no origin of their own, no storage. */
const frame = (content: string) =>
	`<!doctype html><title>Course</title><link rel="icon" href="data:,"><iframe title="Cellwright" style="width: 1240px; height: 880px" sandbox="allow-scripts allow-downloads" ${content}></iframe>`;

const inAttribute = (html: string) => html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** Serves one page of a course; gives its address and how to close it. */
async function course(pages: Readonly<Record<string, string>>) {
	const server = createServer((request, response) => {
		const body = pages[new URL(request.url ?? "/", "http://x").pathname];
		response.writeHead(body === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" }).end(body);
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

const placements: readonly (readonly [
	name: string,
	place: (page: Page, watch: Watch) => Promise<() => unknown>,
	views: readonly string[],
])[] = [
	[
		"from a disk",
		async (page) => {
			await page.goto(pathToFileURL(file).href);
			return () => {};
		},
		["Path", "Uncertainty", "Map", "Resistance", "Compare", "Paper", "Explore"],
	],
	[
		"in a sandboxed frame, by its address",
		async (page, watch) => {
			const { address, close } = await course({
				"/": frame('src="/files/cellwright.html"'),
				"/files/cellwright.html": readFileSync(file, "utf8"),
			});
			watch.allow(address);
			await page.goto(address);
			return close;
		},
		// the one with a worker, and back
		["Uncertainty", "Explore"],
	],
	[
		"in a sandboxed frame, as a text",
		async (page, watch) => {
			const { address, close } = await course({ "/": frame(`srcdoc="${inAttribute(readFileSync(file, "utf8"))}"`) });
			watch.allow(address);
			await page.goto(address);
			return close;
		},
		// the one with a worker, and back
		["Uncertainty", "Explore"],
	],
];

const energy = async (at: Frame) => Number(await at.locator('[data-quantity="E_V"]').getAttribute("data-value"));

// a trace would write down the whole file again at every step
test.use({ trace: "off" });
test.beforeEach(async ({ page, watch }) => {
	watch.allow(pathToFileURL(file).href);
	// its fonts, and the programs of its workers
	watch.allow("data:");
	await page.setViewportSize({ width: 1280, height: 920 });
});

for (const [name, place, views] of placements)
	test(`works ${name}`, async ({ page, watch }) => {
		const requests: string[] = [];
		const close = await place(page, watch);
		// what it is made of has come with it
		page.on("request", (request) => requests.push(request.url()));
		const at = page.frames().at(-1)!;
		await expect(at.locator('[data-quantity="E_V"]')).toHaveText(/239 ± 10/);

		const slider = at.getByRole("slider", { name: "Separator thickness", exact: true });
		const box = (await slider.boundingBox())!;
		await page.mouse.move(box.x + box.width * 0.25, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width * 0.1, box.y + box.height / 2, { steps: 5 });
		await page.mouse.up();
		const dragged = await energy(at);
		expect(dragged).toBeGreaterThan(240);
		expect(at.url()).toMatch(/#v=1&view=explore&d_separator=(?!50&)/);

		for (const view of views) {
			await at.getByRole("navigation", { name: "Views" }).getByRole("link", { name: view, exact: true }).click();
			await expect(at.getByRole("main").getByRole("heading", { level: 1 })).toHaveText(view);
			await expect(at.getByText(/is being opened|could not be loaded/)).toHaveCount(0);
			if (view === "Uncertainty") await expect(at.getByText(/100,000 designs drawn/)).toBeVisible();
		}
		expect(await energy(at)).toBe(dragged);

		await at.getByRole("button", { name: "Dark", exact: true }).click();
		await expect(at.locator("html")).toHaveAttribute("data-theme", "dark");
		await at.getByRole("button", { name: "Keep", exact: true }).click();
		const faces = await at.evaluate(async () => {
			await document.fonts.ready;
			return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
		});
		expect(faces.join()).toMatch(/Inter.*Source Serif 4|Source Serif 4.*Inter/);

		const figure = at.getByRole("figure", { name: /The path of the paper/ });
		for (const kind of ["SVG", "PNG"]) {
			await figure.getByRole("button", { name: "Save" }).click();
			const saved = page.waitForEvent("download");
			await figure.getByRole("button", { name: kind, exact: true }).click();
			expect((await saved).suggestedFilename()).toMatch(new RegExp(`\\.${kind.toLowerCase()}$`));
		}
		expect(requests.filter((address) => !address.startsWith("blob:") && !address.startsWith("data:"))).toEqual([]);
		await close();
	});

test("passes on from a disk what needs no address: the link, files, a citation; no QR code, frame or schema", async ({
	page,
}) => {
	await page.goto(`${pathToFileURL(file).href}#P=0.41`);
	await page.getByRole("button", { name: "Share", exact: true }).click();
	const part = (name: string) =>
		page.getByRole("dialog", { name: "Pass it on" }).getByRole("region", { name, exact: true });
	// nothing of whoever's disk it lies on
	const link = `cellwright.html${new URL(page.url()).hash}`;
	expect(link).toContain("P=0.41");
	await expect(part("Link").getByRole("textbox", { name: "Link of the design" })).toHaveValue(link);
	await expect(part("Link")).toContainText("This copy of Cellwright has no address on the web");
	for (const name of ["QR code", "Frame"]) {
		await expect(part(name)).toContainText("There is none: this copy has no address on the web");
		await expect(part(name).getByRole("button")).toHaveCount(0);
		await expect(part(name).getByRole("textbox")).toHaveCount(0);
	}
	await expect(part("Files")).toContainText("Its schema says what may stand in it.");
	await expect(part("Files").getByRole("link")).toHaveCount(0);
	const cited = await part("Cite").getByRole("textbox", { name: "Tool and design, [2]" }).inputValue();
	expect(cited).toContain(`single-file copy opened with ${new URL(page.url()).hash} (accessed`);
	const [saved] = await Promise.all([
		page.waitForEvent("download"),
		part("Files").getByRole("button", { name: "Design as JSON" }).click(),
	]);
	const { design } = JSON.parse(readFileSync(await saved.path(), "utf8"));
	expect(design.inputs.P).toBe(0.41);
	await part("Files").getByRole("button", { name: "Report" }).click();
	await expect(page.getByRole("heading", { name: "This design again" })).toBeVisible();
});

test("holds all it needs and points to no file beside it", () => {
	const html = readFileSync(file, "utf8");
	const head = html.slice(0, html.indexOf("<style")) + html.slice(html.indexOf("</style>"), html.indexOf("<script>"));
	expect(head).not.toMatch(/\b(?:src|href)="(?!data:)/);
	expect(html).not.toMatch(/<script[^>]*\s(?:type|src)=/);
	expect(head).toContain("require-trusted-types-for 'script'");
	expect(head).not.toMatch(/unsafe-|'self'/);
});

test("stands on the page as the hosted build does", async ({ page, baseURL }) => {
	/** Where the parts of the page stand, and in what face and size they are set. */
	const laidOut = async (address: string, view: string) => {
		// a new page each time: from one link to another the address alone would change
		await page.goto("about:blank");
		await page.goto(`${address}#view=${view}`);
		await expect(page.locator('[data-quantity="E_V"], main h2').first()).toBeVisible();
		await page.evaluate(() => document.fonts.ready);
		return page.evaluate(() =>
			[...document.querySelectorAll("header, nav a, .tools button, main h2, .panel label, [data-quantity=E_V]")]
				// what is folded keeps the sizes of before its typeface came
				.filter((element) => element.checkVisibility())
				.map((element) => {
					const { left, width } = element.getBoundingClientRect();
					const { fontFamily, fontSize, paddingLeft } = getComputedStyle(element);
					return [element.textContent, Math.round(left), Math.round(width), fontFamily, fontSize, paddingLeft].join(
						" ",
					);
				}),
		);
	};
	for (const view of ["explore", "paper"]) {
		const hosted = await laidOut(baseURL!, view);
		expect(hosted.length).toBeGreaterThan(20);
		expect(await laidOut(pathToFileURL(file).href, view)).toEqual(hosted);
	}
});
