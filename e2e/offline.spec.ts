/** Without a network: the server is stopped, not only hidden. And what happens when a newer version is there. */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { test as base, expect, field, result, type, value } from "./app";
import { type FileServer, startFileServer } from "./file-server";

const built = process.env.CELLWRIGHT_TEST_BUILD ?? "dist";

const test = base.extend<{ folder: string; server: FileServer }>({
	serviceWorkers: "allow",
	// biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
	folder: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), "cellwright-"));
		await use(folder);
		rmSync(folder, { recursive: true, force: true });
	},
	server: async ({ watch }, use) => {
		const server = await startFileServer(built, "/some/course/");
		watch.allow(server.address);
		await use(server);
		await server.stop();
	},
});

/** Opens a page and waits until all of its version is kept. */
async function visit(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(result(page, "E_V")).toBeVisible();
	const folder = new URL(".", address).href;
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL))
		.toBe(new URL("sw.js", folder).href);
}

const digest = (file: string) => `sha256-${createHash("sha256").update(readFileSync(file)).digest("base64")}`;

/** The build with another name in its title, as another version of it would be. */
function version(name: string, folder: string): string {
	const copy = join(folder, name);
	cpSync(built, copy, { recursive: true });
	const page = join(copy, "index.html");
	const worker = join(copy, "sw.js");
	const before = digest(page);
	writeFileSync(
		page,
		readFileSync(page, "utf8").replace("</head>", `<meta name="version" content="${name}" /></head>`),
	);
	const after = digest(page);
	const code = readFileSync(worker, "utf8");
	expect(code).toContain(before);
	writeFileSync(worker, code.replace(before, after).replace(before.slice(7, 23), after.slice(7, 23)));
	return copy;
}

const versionOf = (page: Page) => page.locator('meta[name="version"]').getAttribute("content");

test("after one visit everything works without a network", async ({ context, page, server }) => {
	test.setTimeout(90_000);
	await visit(page, server.address);
	await page.close();
	await server.stop();

	const other = await context.newPage();
	await other.goto(`${server.address}?theme=dark#v=1&P=0.5&hold=none`);
	await expect(field(other, "Cathode porosity")).toHaveValue("50");
	await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
	await expect(other.getByRole("figure", { name: /The path of the paper/ })).toBeVisible();
	const faces = await other.evaluate(async () => {
		await document.fonts.ready;
		return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
	});
	expect(faces.join()).toMatch(/Inter.*Source Serif 4|Source Serif 4.*Inter/);

	await result(other, "E_V").click();
	await expect(other.getByRole("region", { name: /^Trace/ })).toBeVisible();
	await other.keyboard.press("Escape");

	const figure = other.getByRole("figure", { name: /The path of the paper/ });
	for (const [kind, file] of [
		["SVG", /\.svg$/],
		["PNG", /\.png$/],
		["CSV", /\.csv$/],
	] as const) {
		await figure.getByRole("button", { name: "Save" }).click();
		const saved = other.waitForEvent("download");
		await figure.getByRole("button", { name: kind, exact: true }).click();
		expect((await saved).suggestedFilename()).toMatch(file);
	}

	for (const view of ["Path", "Uncertainty", "Map", "Resistance", "Compare", "Paper"]) {
		await other.getByRole("navigation", { name: "Views" }).getByRole("link", { name: view, exact: true }).click();
		await expect(other.getByRole("main").getByRole("heading", { level: 1 })).toHaveText(view);
		await expect(other.getByText(/is being opened/)).toHaveCount(0);
		if (view === "Uncertainty") await expect(other.getByText(/100,000 designs drawn/)).toBeVisible();
		if (view === "Map") await expect(other.getByRole("figure").first()).toBeVisible();
	}
	await other.getByRole("button", { name: "Share" }).click();
	await expect(other.getByRole("dialog")).toBeVisible();
	await other.goto(`${server.address}?report#v=1&P=0.5`);
	await expect(other.getByRole("button", { name: /Print/ })).toBeVisible();
	await expect(other.getByText("could not be loaded")).toHaveCount(0);
});

test("a newer version is announced, not forced, and used when it is asked for", async ({
	context,
	page,
	server,
	folder,
}) => {
	server.serve(version("older", folder));
	await visit(page, `${server.address}#P=0.5&hold=none`);
	const beside = await context.newPage();
	await visit(beside, server.address);
	await expect(page.getByText(/newer version/)).toHaveCount(0);

	server.serve(version("newer", folder));
	await page.reload();
	await expect(page.getByText("A newer version of Cellwright is ready.")).toBeVisible();
	expect(await versionOf(page)).toBe("older");
	await page.reload();
	await expect(page.getByRole("button", { name: "Use it now" })).toBeVisible();
	expect(await versionOf(page)).toBe("older");
	await type(page, "Separator thickness", "27.125");
	const before = await value(page, "E_V");

	await page.getByRole("button", { name: "Use it now" }).click();
	await expect.poll(() => versionOf(page)).toBe("newer");
	expect(await value(page, "E_V")).toBe(before);
	await expect(page.getByText(/newer version/)).toHaveCount(0);
	// the other page goes on with what it has until its reader wants otherwise
	expect(await versionOf(beside)).toBe("older");
	await beside.getByRole("button", { name: "Use the newer one here" }).click();
	await expect.poll(() => versionOf(beside)).toBe("newer");
});

test("a page that stays open asks for a newer version once a day, when it is looked at", async ({
	page,
	server,
	folder,
}) => {
	await page.clock.install();
	await page.addInitScript(() => {
		const asked = { times: 0 };
		const { update } = ServiceWorkerRegistration.prototype;
		ServiceWorkerRegistration.prototype.update = function () {
			asked.times++;
			return update.call(this);
		};
		Object.assign(window, { asked });
	});
	/** Turns to the page so many hours later, and gives how often it has asked. */
	const lookAfter = async (hours: number): Promise<number> => {
		await page.clock.fastForward(hours * 3_600_000);
		return page.evaluate(() => {
			document.dispatchEvent(new Event("visibilitychange"));
			return (window as typeof window & { asked: { times: number } }).asked.times;
		});
	};
	server.serve(version("older", folder));
	await visit(page, server.address);
	expect(await lookAfter(23)).toBe(0);
	expect(await lookAfter(1)).toBe(1);
	expect(await lookAfter(1)).toBe(1);
	await expect(page.getByText(/newer version/)).toHaveCount(0);
	server.serve(version("newer", folder));
	expect(await lookAfter(23)).toBe(2);
	await expect(page.getByText("A newer version of Cellwright is ready.")).toBeVisible();
	expect(await versionOf(page)).toBe("older");
});

test("a page that broke is reloaded with the newer version that waits", async ({ page, server, folder, watch }) => {
	server.serve(version("older", folder));
	await visit(page, `${server.address}#P=0.5`);
	server.serve(version("newer", folder));
	await page.reload();
	await expect(page.getByText("A newer version of Cellwright is ready.")).toBeVisible();
	watch.provoke(/broken on purpose/);
	await page.evaluate(() => {
		Object.defineProperty(document, "title", {
			set: () => {
				throw new Error("broken on purpose");
			},
		});
	});
	await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Paper" }).click();
	await expect(page.getByRole("heading", { name: "Something in Cellwright broke." })).toBeVisible();
	await page.getByRole("button", { name: "Reload" }).click();
	await expect.poll(() => versionOf(page)).toBe("newer");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Paper");
	expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get("P")).toBe("0.5");
});

test("an earlier version under v/ keeps its own files, whatever becomes of the one above it", async ({
	page,
	server,
	folder,
}) => {
	const root = version("root", folder);
	mkdirSync(join(root, "v"));
	cpSync(version("earlier", folder), join(root, "v/0.9.0"), { recursive: true });
	server.serve(root);
	await visit(page, server.address);
	expect(await versionOf(page)).toBe("root");
	const earlier = `${server.address}v/0.9.0/`;
	await visit(page, `${earlier}?theme=dark#P=0.5`);
	expect(await versionOf(page)).toBe("earlier");
	// it is controlled by the version above until its own worker takes over: nothing to be told
	await expect(page.locator(".notices")).toHaveCount(0);
	const kept = await page.evaluate(() => caches.keys());
	expect(kept.map((name) => name.slice(name.indexOf("http"))).sort()).toEqual([server.address, earlier]);

	const next = version("next", folder);
	cpSync(join(root, "v"), join(next, "v"), { recursive: true });
	server.serve(next);
	await page.goto(server.address);
	// Chromium lets a newer worker wait for what the active one has not finished: then it is asked again
	await expect(async () => {
		if ((await versionOf(page)) !== "next") await page.getByRole("button", { name: "Use it now" }).click();
		await expect.poll(() => versionOf(page), { timeout: 6000 }).toBe("next");
	}).toPass({ timeout: 25_000 });

	await server.stop();
	await page.goto(`${earlier}#P=0.4`);
	await expect(result(page, "E_V")).toBeVisible();
	expect(await versionOf(page)).toBe("earlier");
	await page.goto(server.address);
	expect(await versionOf(page)).toBe("next");
});

test("an answer that is not the file of this version is not kept", async ({ page, server, folder }) => {
	const torn = version("torn", folder);
	writeFileSync(join(torn, "index.html"), readFileSync(join(torn, "index.html"), "utf8").replace("torn", "other"));
	server.serve(torn);
	await page.goto(server.address);
	await expect(result(page, "E_V")).toBeVisible();
	// it has begun, …
	await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
	// … and given up: all or nothing
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined))
		.toBe(true);
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
