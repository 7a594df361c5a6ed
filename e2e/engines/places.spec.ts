/** Where the app stands otherwise, in an engine that is not Chromium: in a frame, on a disk, without a network. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, result, test } from "../app";
import { startFileServer } from "../file-server";
import { typed } from "./typed";

const built = process.env.CELLWRIGHT_TEST_BUILD ?? "dist";
const single = pathToFileURL(resolve(process.env.CELLWRIGHT_TEST_SINGLE ?? "dist-single", "cellwright.html")).href;

interface Message {
	readonly type: string;
	readonly settled: boolean;
	readonly link: string;
	readonly inputs: Readonly<Record<string, number>>;
}

test("in a frame a view tells what it shows, and takes a link", async ({ page }) => {
	const html = `<!doctype html><html lang="en"><title>A course</title><link rel="icon" href="data:,">
		<script>heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>
		<iframe id="cell" title="Cell" src="./?embed#d_separator=40" style="width: 600px; height: 700px"></iframe></html>`;
	await page.route("**/course.html", (route) => route.fulfill({ contentType: "text/html", body: html }));
	await page.goto("./course.html");
	const frame = page.frameLocator("#cell");
	const last = () => page.evaluate(() => (window as unknown as { heard: Message[] }).heard.at(-1));
	await expect.poll(async () => (await last())?.inputs.d_separator).toBe(40);
	await frame.getByRole("slider", { name: "Separator thickness", exact: true }).press("PageDown");
	await expect.poll(async () => (await last())?.inputs.d_separator).toBe(30);
	await page.evaluate(() => {
		const { contentWindow } = document.querySelector<HTMLIFrameElement>("#cell")!;
		contentWindow?.postMessage({ type: "cellwright", version: 1, link: "#d_separator=25&P=0.5" }, "*");
	});
	await expect.poll(async () => (await last())?.inputs).toMatchObject({ d_separator: 25, P: 0.5 });
	await expect(frame.getByRole("textbox", { name: "Cathode porosity", exact: true })).toHaveValue("50");
	expect((await last())?.settled).toBe(true);
});

test("the single file works from a disk", async ({ page, watch }) => {
	watch.allow("file:");
	watch.allow("data:");
	await page.goto(single);
	await expect(result(page, "E_V")).toHaveText(/239 ± 10/);
	await typed(page, "Separator thickness", "25");
	await expect(result(page, "E_V")).toHaveText(/260 ± 11/);
	expect(await page.evaluate(() => location.hash)).toContain("d_separator=25&");
	for (const view of ["Path", "Uncertainty", "Map", "Resistance", "Compare", "Paper", "Explore"]) {
		await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: view, exact: true }).click();
		await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toHaveText(view);
		await expect(page.getByText(/is being opened|could not be loaded/)).toHaveCount(0);
		// computed by a worker whose program is in the page
		if (view === "Uncertainty") await expect(page.getByText(/100,000 designs drawn/)).toBeVisible();
	}
	const faces = await page.evaluate(async () => {
		await document.fonts.ready;
		return [...document.fonts]
			.filter(({ status }) => status === "loaded")
			.map(({ family }) => family.replaceAll('"', ""));
	});
	expect(faces).toEqual(expect.arrayContaining(["Inter", "Source Serif 4"]));
});

test.describe("after one visit", () => {
	test.use({ serviceWorkers: "allow" });

	test("everything works without a network", async ({ page, context, watch }) => {
		const server = await startFileServer(built, "/some/course/");
		watch.allow(server.address);
		await page.goto(server.address);
		await expect
			.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL))
			.toBe(`${server.address}sw.js`);
		await page.close();
		await server.stop();
		const other = await context.newPage();
		await other.goto(`${server.address}#v=1&P=0.5&hold=none`);
		await expect(other.getByRole("textbox", { name: "Cathode porosity", exact: true })).toHaveValue("50");
		for (const view of ["Uncertainty", "Map", "Paper"]) {
			await other.getByRole("navigation", { name: "Views" }).getByRole("link", { name: view, exact: true }).click();
			await expect(other.getByRole("main").getByRole("heading", { level: 1 })).toHaveText(view);
			if (view === "Uncertainty") await expect(other.getByText(/100,000 designs drawn/)).toBeVisible();
		}
	});
});
