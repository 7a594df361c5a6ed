/** `?embed`: one view in a frame of another page, and the messages between the two. */
import type { FrameLocator, Page } from "@playwright/test";
import { decodeLink, viewNames } from "#permalink";
import { expect, open, slider, test, type } from "./app";

interface Message {
	readonly type: string;
	readonly version: number;
	readonly model: string;
	readonly link: string;
	readonly view: string;
	readonly inputs: Readonly<Record<string, number>>;
	readonly outputs: Readonly<Record<string, number>>;
	readonly uncertainties: Readonly<Record<string, number>>;
	readonly settled: boolean;
	readonly height?: number;
	readonly refused?: readonly string[];
}

type Host = Window & { heard: Message[] };

/** A page of somebody else with the view in a frame: it keeps what it hears. */
async function host(page: Page, address: string, width = 900, sandbox?: string): Promise<FrameLocator> {
	const html = `<!doctype html><html lang="en"><title>A course</title>
		<script>heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>
		<iframe id="cell" title="Cell" ${sandbox === undefined ? "" : `sandbox="${sandbox}"`} src="./${address}" style="width: ${width}px; height: 700px; border: 0"></iframe></html>`;
	await page.route("**/course.html", (route) => route.fulfill({ contentType: "text/html", body: html }));
	await page.goto("./course.html");
	const frame = page.frameLocator("#cell");
	await expect(frame.locator('[data-quantity="E_V"]')).toBeVisible();
	return frame;
}

const heard = (page: Page): Promise<readonly Message[]> => page.evaluate(() => (window as unknown as Host).heard);
const last = async (page: Page): Promise<Message | undefined> => (await heard(page)).at(-1);

const bodyHeight = (frame: FrameLocator): Promise<number> =>
	frame.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));

/** What the host says to the frame, as one of its own scripts would. */
const say = (page: Page, message: unknown): Promise<void> =>
	page.evaluate((what) => {
		document.querySelector<HTMLIFrameElement>("#cell")?.contentWindow?.postMessage(what, "*");
	}, message);

test.describe("an embedded view", () => {
	test("stands alone, with one line to the whole page that carries the design of that moment", async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		const frame = await host(page, "?embed&theme=dark#P=0.5", 320);
		await expect(frame.getByRole("banner")).toHaveCount(0);
		await expect(frame.getByRole("navigation")).toHaveCount(0);
		await expect(frame.getByRole("button", { name: "Skip to the content" })).toHaveCount(0);
		await expect(frame.getByRole("contentinfo")).toHaveText("Cellwright · open the whole page");
		const wide = await frame.locator("html").evaluate((root) => root.scrollWidth);
		expect(wide).toBeLessThanOrEqual(320);
		await frame.getByRole("textbox", { name: "Separator thickness", exact: true }).fill("30");
		await frame.getByRole("textbox", { name: "Separator thickness", exact: true }).press("Enter");
		const [whole] = await Promise.all([
			page.context().waitForEvent("page"),
			frame.getByRole("link", { name: "open the whole page" }).click(),
		]);
		await expect(whole.getByRole("banner")).toBeVisible();
		expect(new URL(whole.url()).search).toBe("?theme=dark");
		const { design } = decodeLink(new URL(whole.url()).hash);
		expect(design.inputs).toMatchObject({ P: 0.5, d_separator: 30 });
		expect(await whole.evaluate(() => window.opener)).toBeNull();
	});

	test("tells the page around it what it shows, once it stands and after each change", async ({ page }) => {
		const frame = await host(page, "?embed#P=0.3&d_cathode=105.714&utilisation=1");
		await expect.poll(async () => (await last(page))?.settled).toBe(true);
		const first = (await heard(page))[0]!;
		expect(first).toMatchObject({ type: "cellwright", version: 1, model: "1.0.0", view: "explore", settled: true });
		expect(first.inputs).toMatchObject({ P: 0.3, d_cathode: 105.714, utilisation: 1 });
		// contract §2: 400.5 Wh/l
		expect(first.outputs.E_V).toBeCloseTo(400.5, 1);
		expect(first.uncertainties.E_V).toBeCloseTo(23, 0);
		expect(decodeLink(first.link).design.inputs.P).toBe(0.3);

		await frame.getByRole("slider", { name: "Separator thickness", exact: true }).press("PageDown");
		await expect.poll(async () => (await last(page))?.inputs.d_separator).toBe(40);
		expect((await last(page))?.settled).toBe(true);
		expect((await last(page))?.refused).toBeUndefined();
		const height = await bodyHeight(frame);
		await expect.poll(async () => (await last(page))?.height).toBe(height);
		await frame.getByText("All results").click();
		await expect.poll(async () => (await last(page))?.height).toBeGreaterThan(height);
	});

	test("in a frame as high as its page a formula opens beneath what was pressed, and the height stays", async ({
		page,
	}) => {
		const frame = await host(page, "?embed");
		const height = await bodyHeight(frame);
		await expect.poll(async () => (await last(page))?.height).toBe(height);
		await page.locator("iframe").evaluate((element: HTMLElement, px) => {
			element.style.height = `${px}px`;
		}, height);
		const pressed = frame.getByRole("button", { name: /^Volumetric energy density/ }).first();
		await pressed.click();
		const panel = (await frame.getByRole("region", { name: /^Trace of/ }).boundingBox())!;
		const button = (await pressed.boundingBox())!;
		expect(panel.y).toBeGreaterThanOrEqual(button.y + button.height);
		expect(panel.y - button.y - button.height).toBeLessThan(20);
		await frame.getByRole("button", { name: "Close" }).press("Enter");
		await expect(pressed).toBeFocused();
		await frame.getByRole("slider", { name: "Separator thickness", exact: true }).press("ArrowRight");
		await expect.poll(async () => (await last(page))?.inputs.d_separator).toBe(51);
		// the room that the formula took is not counted
		await expect.poll(async () => (await last(page))?.height).toBe(await bodyHeight(frame));
		expect(Math.abs((await bodyHeight(frame)) - height)).toBeLessThan(50);
	});

	test("tells no height but that of the view that it names, when it stands", async ({ page }) => {
		// slow enough that a view is being opened for a while
		await page.route(/\/assets\/(Paper|Compare)-/, async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 300));
			await route.continue();
		});
		const frame = await host(page, "?embed#view=compare", 600);
		const settles = async (view: string) => {
			await expect.poll(async () => (await last(page))?.view).toBe(view);
			await expect.poll(async () => (await last(page))?.height === (await bodyHeight(frame))).toBe(true);
		};
		await settles("compare");
		await say(page, { type: "cellwright", version: 1, link: "#view=paper" });
		await settles("paper");
		const heights = (view: string) =>
			heard(page).then((all) =>
				all.filter((each) => each.view === view && each.height !== undefined).map(({ height }) => height!),
			);
		const [compare, paper] = [await heights("compare"), await heights("paper")];
		// neither the line that says that it is being opened, nor the view before
		for (const [all, at] of [
			[compare, compare.at(-1)!],
			[paper, paper.at(-1)!],
		] as const)
			expect(Math.min(...all)).toBeGreaterThan(at / 2);
		expect(paper).not.toContain(compare.at(-1));
		const { inputs, height } = (await heard(page)).find(({ view }) => view === "paper")!;
		expect([inputs.P, height]).toEqual([0.63, undefined]);
	});

	test("on the way of a drag tells it now and then, and at its end that it is settled", async ({ page }) => {
		const frame = await host(page, "?embed", 1200);
		const thumb = frame.getByRole("slider", { name: "Separator thickness", exact: true });
		await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
		await expect(frame.getByRole("figure", { name: /The path of the paper/ })).toBeVisible();
		const box = (await thumb.boundingBox())!;
		await page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2);
		await page.mouse.down();
		const before = (await heard(page)).length;
		const began = performance.now();
		for (let i = 1; i <= 50; i++) await page.mouse.move(box.x + box.width * (0.2 + i / 100), box.y + box.height / 2);
		await expect.poll(async () => (await last(page))?.settled).toBe(false);
		const during = (await heard(page)).slice(before);
		expect(during.every(({ settled }) => !settled)).toBe(true);
		// ten a second, and one at either end
		expect(during.length).toBeLessThanOrEqual((performance.now() - began) / 100 + 2);
		await page.mouse.up();
		await expect.poll(async () => (await last(page))?.settled).toBe(true);
		const shown = await frame.getByRole("textbox", { name: "Separator thickness", exact: true }).inputValue();
		expect(String((await last(page))?.inputs.d_separator)).toBe(shown);
	});

	test("takes a link of the page around it as one step of undo, and says what it could not use", async ({ page }) => {
		const frame = await host(page, "?embed#d_separator=40");
		await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
		await say(page, { type: "cellwright", version: 1, link: "#d_separator=25&P=0.5&thickness=3&view=map" });
		await expect.poll(async () => (await last(page))?.inputs.d_separator).toBe(25);
		expect((await last(page))?.refused).toEqual(["thickness is not known and was left out."]);
		await expect.poll(async () => (await last(page))?.view).toBe("map");
		await frame.locator("main").press("Control+z");
		await expect.poll(async () => (await last(page))?.inputs.d_separator).toBe(40);
	});

	test("ignores whatever else is said to it, and whoever else says it", async ({ page }) => {
		const frame = await host(page, "?embed#d_separator=40");
		await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
		const link = "#d_separator=25";
		for (const message of [
			null,
			"cellwright",
			link,
			{ link },
			{ type: "cellwright", version: 2, link },
			{ type: "cellwright", version: 1, link: "d_separator=25" },
			{ type: "cellwright", version: 1, link: ["#d_separator=25"] },
			{ type: "other", version: 1, link },
			[{ type: "cellwright", version: 1, link }],
		])
			await say(page, message);
		// the same words from the frame itself
		await frame.locator("body").evaluate((_, link) => postMessage({ type: "cellwright", version: 1, link }, "*"), link);
		// all of these were heard before this one is
		await say(page, { type: "cellwright", version: 1, link: "#d_separator=41" });
		await expect.poll(async () => (await last(page))?.inputs.d_separator).toBe(41);
		expect((await heard(page)).some(({ inputs }) => inputs.d_separator === 25)).toBe(false);
	});

	test("no link that the page around it sends breaks it, and one that says nothing new is not answered", async ({
		page,
	}) => {
		await host(page, "?embed");
		await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
		for (const link of [
			"#",
			"#P=NaN",
			"#__proto__=1",
			`#z=${"a".repeat(100_000)}`,
			"#v=99",
			"#P=5%",
			"#d_separator=1e999",
		])
			await say(page, { type: "cellwright", version: 1, link });
		await expect.poll(async () => (await last(page))?.refused?.[0]).toMatch(/^d_separator = 1e999 is not a number/);
		const count = (await heard(page)).length;
		const { link } = (await last(page))!;
		await say(page, { type: "cellwright", version: 1, link });
		await say(page, { type: "cellwright", version: 1, link: "#P=0.5" });
		await expect.poll(async () => (await last(page))?.inputs.P).toBe(0.5);
		const news = (await heard(page)).slice(count).filter((each) => each.inputs.P !== 0.5);
		// the notice is gone: that moves the page, and no more
		expect(news.every((each) => each.link === link && each.refused === undefined)).toBe(true);
	});

	test("works without an origin of its own, where its host lets everybody read its files", async ({ page }) => {
		await page.route(/\/assets\//, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
		});
		const frame = await host(page, "?embed&lock=U#d_separator=40", 320, "allow-scripts");
		const inside = frame.locator("body");
		expect(await inside.evaluate(() => origin)).toBe("null");
		await frame.getByRole("slider", { name: "Separator thickness", exact: true }).press("PageDown");
		await expect.poll(async () => (await last(page))?.inputs.d_separator).toBe(30);
		await say(page, { type: "cellwright", version: 1, link: "#d_separator=25" });
		await expect.poll(async () => (await last(page))?.inputs.d_separator).toBe(25);
		// nothing is on its way any more when the page closes
		await page.unrouteAll({ behavior: "wait" });
	});

	test("shows every view without chrome, and nothing sticks out at 320 px", async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		for (const view of viewNames) {
			await page.goto(`./?embed#view=${view}`);
			await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(view, "i"));
			await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
			await expect(page.getByText(/is being opened/)).toHaveCount(0);
			await expect(page.getByRole("contentinfo")).toHaveText("Cellwright · open the whole page");
			await expect(page.getByRole("banner")).toHaveCount(0);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(320);
		}
	});
});

test("a page in no frame posts nothing", async ({ page }) => {
	await page.addInitScript(() => {
		const host = window as unknown as Host;
		host.heard = [];
		addEventListener("message", ({ data }) => host.heard.push(data));
	});
	for (const query of ["", "?embed"]) {
		await open(page, "", query);
		await slider(page, "Separator thickness").press("PageDown");
		await type(page, "Cathode porosity", "40");
		expect((await heard(page)).filter((each) => each.type === "cellwright")).toEqual([]);
	}
});
