/** What all specs share: every page under watch, and the names that the contract of the screen gives. */
import {
	type BrowserContext,
	type BrowserContextOptions,
	test as base,
	expect,
	type Locator,
	type Page,
} from "@playwright/test";

/** What a test tells the one who watches all its pages. */
export interface Watch {
	/** A fault that the test provokes: it has to come, at least once, by the end of the test. */
	readonly provoke: (fault: RegExp) => void;
	/** Another place that pages of the test may ask something of: a server of its own, by the beginning of its address. */
	readonly allow: (address: string) => void;
	/** Another browser, with storage of its own and under the same watch; closed with the test. */
	readonly newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/** Chromium's hint on fonts that it has from its memory when a page comes again; that they are asked for once is a test. */
const ofMemory = /^The resource \S+\.woff2 was preloaded using link preload but not used within a few seconds/;

/** Playwright's own word on a page that wants a service worker where the configuration gives none. */
const withoutServiceWorker = "Service Worker registration blocked by Playwright";

/**
 * A test that fails on any error or warning, any violation of the content policy and any request to somebody else, in any
 * page: its own, those that it opens, those that the app opens, and what they hold in frames.
 */
export const test = base.extend<{ watch: Watch }>({
	watch: [
		async ({ context, browser, baseURL }, use) => {
			const faults: string[] = [];
			const provoked: RegExp[] = [];
			const places = ["blob:", ...(baseURL === undefined ? [] : [baseURL])];
			const opened: BrowserContext[] = [];
			const watched = async (one: BrowserContext) => {
				one.on("console", (message) => {
					const text = message.text();
					const isHint = text === withoutServiceWorker || ofMemory.test(text);
					if (["error", "warning"].includes(message.type()) && !isHint) faults.push(text);
				});
				one.on("weberror", (error) => faults.push(error.error().message));
				one.on("request", (request) => {
					const url = request.url();
					if (!places.some((place) => url.startsWith(place))) faults.push(`request to ${url}`);
				});
				await one.addInitScript(() => {
					addEventListener("securitypolicyviolation", (event) => {
						console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
					});
				});
				return one;
			};
			await watched(context);
			await use({
				provoke: (fault) => provoked.push(fault),
				allow: (address) => places.push(address),
				newContext: async (options) => {
					const other = await watched(await browser.newContext(options));
					opened.push(other);
					return other;
				},
			});
			const missed = () => provoked.filter((fault) => !faults.some((text) => fault.test(text)));
			await expect.poll(missed, { timeout: 2000 }).toEqual([]);
			for (const other of opened) await other.close();
			expect(faults.filter((text) => !provoked.some((fault) => fault.test(text)))).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

/** Opens the app with a design behind `#` and presentation in the query. */
export async function open(page: Page, hash = "", query = ""): Promise<void> {
	await page.goto(`./${query}${hash}`);
	await expect(result(page, "E_V")).toBeVisible();
}

/** A headline or other result of the design in hand. */
export const result = (page: Page, key: string): Locator => page.locator(`[data-quantity="${key}"]`);

/** Its full value. */
export const value = async (page: Page, key: string): Promise<number> =>
	Number((await result(page, key).getAttribute("data-value")) ?? Number.NaN);

export const slider = (page: Page, name: string): Locator => page.getByRole("slider", { name, exact: true });
export const field = (page: Page, name: string): Locator => page.getByRole("textbox", { name, exact: true });

/** Types into the field of an input and presses Enter. */
export async function type(page: Page, name: string, text: string): Promise<void> {
	await field(page, name).fill(text);
	await field(page, name).press("Enter");
}

/** The value of a key in the address bar; written at the end of every change. */
export async function linked(page: Page, key: string): Promise<string | undefined> {
	const hash = await page.evaluate(() => location.hash);
	return new URLSearchParams(hash.slice(1)).get(key) ?? undefined;
}

/** Pulls a boundary of the cell by the mouse, px to the right, and lets go. */
export async function pull(page: Page, boundary: Locator, px: number): Promise<void> {
	const box = (await boundary.boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + px / 2, y, { steps: 5 });
	await page.mouse.move(x + px, y, { steps: 5 });
	await page.mouse.up();
}

export const fiveSliders = [
	"Separator thickness",
	"Cathode thickness",
	"Anode thickness",
	"Cathode porosity",
	"Cathode loading",
] as const;

/** Keys that the slider of the separator takes one after the other from cell 1, and the µm that each leads to. */
export const separatorKeys = [
	["ArrowRight", "51"],
	["ArrowDown", "50"],
	["Shift+ArrowUp", "50.1"],
	["Shift+ArrowLeft", "50"],
	["PageUp", "60"],
	["PageDown", "50"],
	["Home", "5"],
	["End", "200"],
] as const;

/** A stage of the path by the name that it begins with. */
export const stage = (name: string) => ({ name: new RegExp(`^${name}`) });

/** What the browser does with files that are held over the page and let go, or only held. */
export const drop = (
	page: Page,
	files: readonly { readonly name: string; readonly bytes: Buffer }[],
	events: readonly ("dragover" | "drop")[] = ["dragover", "drop"],
): Promise<void> =>
	page.evaluate(
		([files, events]) => {
			const dataTransfer = new DataTransfer();
			for (const { name, base64 } of files) {
				const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
				dataTransfer.items.add(new File([bytes], name));
			}
			const init = { dataTransfer, bubbles: true, cancelable: true };
			for (const event of events) document.body.dispatchEvent(new DragEvent(event, init));
		},
		[files.map(({ name, bytes }) => ({ name, base64: bytes.toString("base64") })), events] as const,
	);
