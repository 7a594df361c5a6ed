/**
 * The smoke in WebKit, driven by plain WebDriver: Explore and its sliders, the link, every view, the worker, the single
 * file from a disk. run.ts starts it on a screen that nobody sees; pictures are left in test-results/engines.
 */
import { strict as assert } from "node:assert";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
// biome-ignore lint/style/noRestrictedImports: values of reference, not a part of the program
import golden from "../../src/model/golden.json" with { type: "json" };
import { figures } from "../figures";
import { startFileServer } from "../file-server";
import { debianWebKit } from "./browsers";
import { arrowRight, eventually, Session } from "./webdriver";

const built = process.env.CELLWRIGHT_TEST_BUILD ?? "dist";
const single = resolve(process.env.CELLWRIGHT_TEST_SINGLE ?? "dist-single", "cellwright.html");
const folderOfPictures = fileURLToPath(new URL("../../test-results/engines", import.meta.url));

const size = [1440, 1000] as const;

type Watched = typeof window & { faults?: string[] };

/** The build with one script before all others, which keeps what goes wrong: WebDriver does not tell what a console says. */
function watchedBuild(): string {
	const folder = mkdtempSync(join(tmpdir(), "cellwright-webkit-"));
	cpSync(built, folder, { recursive: true });
	const page = join(folder, "index.html");
	const worker = join(folder, "sw.js");
	const html = readFileSync(page, "utf8");
	const digest = (content: string) => `sha256-${createHash("sha256").update(content).digest("base64")}`;
	const watching = html.replace(/<meta charset/, '<script src="./watch.js"></script><meta charset');
	assert.notEqual(watching, html);
	writeFileSync(page, watching);
	// the service worker knows the page by its digest
	const before = readFileSync(worker, "utf8");
	const knowing = before.replace(digest(html), digest(watching));
	assert.notEqual(knowing, before);
	writeFileSync(worker, knowing);
	writeFileSync(
		join(folder, "watch.js"),
		`window.faults = [];
		const keep = (text) => window.faults.push(text);
		addEventListener("error", (event) => keep(event.message || "not loaded: " + (event.target.src || event.target.href)), true);
		addEventListener("unhandledrejection", (event) => keep(String(event.reason)));
		addEventListener("securitypolicyviolation", (event) => keep("policy: " + event.violatedDirective + " " + event.blockedURI));
		for (const kind of ["error", "warn"]) console[kind] = (...words) => keep(words.join(" "));`,
	);
	return folder;
}

/** What the page shows of the design in hand, and what went wrong so far. */
const shown = (browser: Session) =>
	browser.run(() => {
		const energy = document.querySelector<HTMLElement>('[data-quantity="E_V"]');
		const of = (type: string) =>
			document.querySelector<HTMLInputElement>(`input[type=${type}][aria-label="Separator thickness"]`)?.value;
		return {
			text: energy?.textContent ?? "",
			E_V: Number(energy?.dataset.value),
			slider: of("range"),
			field: of("text"),
			linked: new URLSearchParams(location.hash.slice(1)).get("d_separator"),
			faults: (window as Watched).faults ?? [],
			address: location.href,
		};
	});

/** Equation 1 for cell 1 as built with another separator: what is stored is as before, the thickness is not. */
function withSeparator(d: number): number {
	const { e_areal, d_cell } = golden.cases[0]!.outputs;
	// mWh/cm² over µm to Wh/l
	return (e_areal * 1e4) / (d_cell - 50 + d);
}

const near = (a: number, b: number) => assert(Math.abs(a - b) <= 1e-9 * b, `${a} is not ${b}`);

async function explore(browser: Session, address: string): Promise<void> {
	await browser.open(address);
	await eventually(async () => assert.match((await shown(browser)).text, /239 ± 10\s?Wh\/l/));

	await browser.run(() => document.getElementById("slider-d_separator")?.focus());
	await browser.press(arrowRight);
	await eventually(async () => assert.equal((await shown(browser)).linked, "51"));
	const keyed = await shown(browser);
	near(keyed.E_V, withSeparator(51));
	assert.deepEqual([keyed.slider, keyed.field], ["51", "51"]);

	const { x, y, width } = await browser.run(() => {
		const box = document.getElementById("slider-d_separator")!.getBoundingClientRect();
		return { x: box.x, y: box.y + box.height / 2, width: box.width };
	});
	// the thumb of 18 px stands where the value is, between half a thumb from either end
	const at = (d: number) => [x + 9 + ((d - 5) / 195) * (width - 18), y] as const;
	await browser.pointer(at(51), "down", at(80), at(100));
	const during = await shown(browser);
	const d = Number(during.slider);
	assert(d > 95 && d < 105, `dragged to 100 µm, the slider stands at ${d}`);
	assert.equal(during.field, String(d));
	near(during.E_V, withSeparator(d));
	await browser.pointer(at(100), "up");
	const after = await shown(browser);
	assert.deepEqual([after.slider, after.linked, after.E_V], [String(d), String(d), during.E_V]);

	await browser.openBeside(after.address);
	await browser.resize(...size);
	await eventually(async () => assert.equal((await shown(browser)).E_V, after.E_V));
	assert.equal((await shown(browser)).address, after.address);
}

async function views(browser: Session): Promise<void> {
	for (const [view, wanted] of Object.entries(figures)) {
		await browser.run((view) => {
			const links = [...document.querySelectorAll<HTMLElement>("nav a")];
			links.find((link) => link.textContent?.toLowerCase() === view)?.click();
		}, view);
		await eventually(async () => {
			const seen = await browser.run(() => ({
				title: document.querySelector("main h1")?.textContent?.toLowerCase(),
				opening: document.querySelectorAll("[data-opening]").length,
				drawn: /100,000 designs drawn/.test(document.querySelector("main")?.textContent ?? ""),
				broken: document.body.textContent?.match(/\bNaN\b|undefined|could not be loaded|Cellwright broke/)?.[0] ?? null,
				figures: [...document.querySelectorAll("figure")].map((figure) => {
					const pictures = [...figure.querySelectorAll("svg")];
					const width = Math.max(0, ...pictures.map((svg) => svg.getBoundingClientRect().width));
					const labels = pictures.flatMap((svg) => [...svg.querySelectorAll("text")]);
					return {
						name: document.getElementById(figure.getAttribute("aria-labelledby") ?? "")?.textContent ?? "",
						width,
						labels: labels.filter((label) => label.getBBox().width > 1).length,
					};
				}),
				over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
			}));
			assert.deepEqual([seen.title, seen.opening], [view, 0]);
			assert.deepEqual(seen.figures.map(({ name }) => name).sort(), wanted.toSorted());
			for (const { name, width, labels } of seen.figures) assert(width > 100 && labels > 1, `${name}: not drawn`);
			// computed by the worker
			assert.equal(seen.drawn, view === "uncertainty");
			assert.deepEqual([seen.broken, seen.over], [null, 0], view);
		});
		writeFileSync(`${folderOfPictures}/webkit-smoke-${view}.png`, await browser.picture());
	}
	const { faults } = await shown(browser);
	assert.deepEqual(faults, []);
}

async function fromDisk(browser: Session): Promise<void> {
	await browser.open(pathToFileURL(single).href);
	await eventually(async () => assert.match((await shown(browser)).text, /239 ± 10\s?Wh\/l/));
	await browser.run(() => document.getElementById("slider-d_separator")?.focus());
	await browser.press(arrowRight);
	await eventually(async () => assert.equal((await shown(browser)).linked, "51"));
	near((await shown(browser)).E_V, withSeparator(51));
	await browser.open(`${pathToFileURL(single).href}#view=uncertainty`);
	await eventually(async () => {
		const text = await browser.run(() => document.querySelector("main")?.textContent ?? "");
		assert.match(text, /100,000 designs drawn/);
	});
}

const { driver, browser: binary } = debianWebKit()!;
mkdirSync(folderOfPictures, { recursive: true });
const folder = watchedBuild();
const server = await startFileServer(folder);
const browser = await Session.start(driver, { "webkitgtk:browserOptions": { binary, args: ["--automation"] } });
try {
	await browser.resize(...size);
	for (const [name, part] of [
		["Explore by key and pointer, and its link in a new window", () => explore(browser, server.address)],
		["every view with its figures, without a fault", () => views(browser)],
		["the single file from a disk", () => fromDisk(browser)],
	] as const) {
		const begun = performance.now();
		await part();
		console.log(`  ✓  ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
	}
} finally {
	await browser.stop();
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
}
