/** What all specs share: the page under watch, and the names that the contract of the screen gives. */
import { test as base, expect, type Locator, type Page } from "@playwright/test";

/** A page that fails its test on any error, any violation of the content policy, any request to somebody else. */
export const test = base.extend<{ watched: undefined }>({
	watched: [
		async ({ page, baseURL }, use) => {
			const faults: string[] = [];
			page.on("console", (message) => {
				if (message.text() === "Service Worker registration blocked by Playwright") return;
				if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
			});
			page.on("pageerror", (error) => faults.push(error.message));
			page.on("request", (request) => {
				const url = request.url();
				if (!url.startsWith(baseURL ?? "") && !url.startsWith("blob:")) faults.push(`request to ${url}`);
			});
			await page.addInitScript(() => {
				addEventListener("securitypolicyviolation", (event) => {
					console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
				});
			});
			await use(undefined);
			expect(faults).toEqual([]);
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
	Number(await result(page, key).getAttribute("data-value"));

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

export const fiveSliders = [
	"Separator thickness",
	"Cathode thickness",
	"Anode thickness",
	"Cathode porosity",
	"Cathode loading",
] as const;

/** A stage of the path by the name that it begins with. */
export const stage = (name: string) => ({ name: new RegExp(`^${name}`) });
