/** `?report`: one design on paper. */
import type { Page } from "@playwright/test";
import { outputKeys } from "#model";
import { expect, result, slider, test, value } from "./app";
import { goldenCase } from "./golden";

/** With a ± that was set, a pouch, another liquid, and steps of its own, one of which is refused. */
const full =
	"#v=1&d_separator=30&d_cathode=105.714&P=0.3&utilisation=1&U_min=2.8&N_cells=12&basis=pouch&u_d_separator=3" +
	"&c_salt=1.4&step4=Thin%20separator,d_separator:20&step5=Window,U_min:3.6&step6=Oxide,material:nfm111";

async function openReport(page: Page, hash = "", query = "?report"): Promise<void> {
	await page.goto(`./${query}${hash}`);
	await expect(page.getByRole("heading", { name: "This design again" })).toBeVisible();
}

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name });

test("holds all results of a design, each once", async ({ page }) => {
	for (const name of ["cell 1 as built", "path: zero excess, solids kept", "random 5"]) {
		const found = goldenCase(name);
		const link = Object.entries(found.inputs).map(([key, number]) => `${key}=${number}`);
		await openReport(page, `#${["v=1", ...link].join("&")}`);
		await expect(result(page, "E_V")).toHaveText(new RegExp(`${Math.round(found.outputs.E_V)} ±`));
		const keys = await page
			.locator("[data-quantity]")
			.evaluateAll((all) => all.map((one) => one.getAttribute("data-quantity")));
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys).toHaveLength(outputKeys.length);
		for (const [key, expected] of Object.entries(found.outputs)) {
			const shown = await value(page, key);
			expect(Math.abs(shown - expected), `${name} ${key}`).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
		}
	}
});

test("of cell 1 says what the paper prints of it, what is counted, and what is assumed", async ({ page }) => {
	await openReport(page);
	await expect(heading(page, "Cell 1, as built")).toBeVisible();
	await expect(result(page, "E_V")).toHaveText(/239 ± 10 Wh\/l/);
	await expect(result(page, "E_m")).toHaveText(/118 ± 5 Wh\/kg/);
	await expect(page.getByText(/Not counted: current collectors, tabs, packaging/)).toBeVisible();
	await expect(heading(page, /What is changed/)).toHaveCount(0);
	const row = (name: string) => page.getByRole("row", { name: new RegExp(name) });
	await expect(row("Mean discharge voltage")).toContainText("assumed");
	await expect(row("Anode thickness").getByRole("cell")).toContainText(["36 µm", "6 µm"]);
	await expect(page.getByRole("img", { name: /^Cross-section of the charged cell, to scale/ })).toBeVisible();
	await expect(page.getByRole("slider")).toHaveCount(0);
	await expect(page).toHaveTitle("Cell 1, as built – Cellwright");
});

test("names what is changed, the path that goes with it, and a step that was not taken", async ({ page }) => {
	await openReport(page, full);
	await expect(heading(page, "What is changed against cell 1")).toBeVisible();
	const changed = page.getByRole("table").filter({ hasText: "This design" });
	await expect(changed.getByRole("row", { name: /^Cathode porosity/ })).toContainText(
		/63\.0 ± 3\.0\s%.*30\.0 ± 3\.0\s%/,
	);
	await expect(changed.getByRole("row", { name: /^Separator thickness/ })).toContainText(
		/50 ± 4\sµm.*30\.0 ± 3\.0\sµm/,
	);
	await expect(changed.getByRole("row", { name: /^Salt concentration/ })).toContainText(/1\smol\/l.*1\.4\smol\/l/);
	await expect(page.getByText(/two pouch foils of 113\sµm around 12 cells/)).toBeVisible();
	await expect(page.getByRole("row", { name: /^Window/ })).toContainText("Not taken");
	await expect(page.getByText("NaNi₁∕₃Fe₁∕₃Mn₁∕₃O₂")).toBeVisible();
	const row = page
		.getByRole("row")
		.filter({ has: page.getByRole("rowheader", { name: "Cathode thickness", exact: true }) });
	await expect(row.getByRole("cell").nth(1)).toHaveText("105.714 µm");
	await expect(row).toContainText("In cell 1: 200 ± 10 µm, measured; ± as there. Paper, Table 1");
	await expect(page.locator(".report-methods")).toContainText("cathode of 106 ± 10 µm with 30.0 ± 3.0 % porosity");
});

test("holds where nothing flows, nothing is in reserve and hardly a solid is left", async ({ page }) => {
	await openReport(page, "#v=1&d_reservoir=0&j=0&P=0.9");
	await expect(page.locator("article")).not.toContainText(/NaN|Infinity|undefined/);
});

test("has one verdict on a current that the cell cannot carry", async ({ page }) => {
	await openReport(
		page,
		"#v=1&P=0.9&d_cathode=2000&loading=200&d_separator=0.1&d_reservoir=1000&T=370.95&j=100&hold=none",
	);
	for (const key of ["U_discharge", "eta_voltage", "E_V_j", "E_m_j"])
		await expect(page.getByRole("row").filter({ has: result(page, key) })).toContainText("would be below zero");
	const rate = page.getByRole("row").filter({ has: page.locator("[data-rate=E_V_rate]") });
	await expect(rate).toContainText("none: the voltage would be below zero");
	await expect(page.locator(".report-methods")).toContainText("200 mg/cm² of dry solids");
});

test("its link gives the same design in a new window", async ({ page, context }) => {
	await openReport(page, full);
	const link = (await page.locator(".report-link").textContent())!;
	const next = await context.newPage();
	await next.goto(link);
	await expect(result(next, "E_V_pouch")).toHaveAttribute("data-value", String(await value(page, "E_V_pouch")));
	await next.close();
});

test("the button prints; Back leads to the design, and the title of the page with it", async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute("data-printed", "");
	});
	await openReport(page, "#v=1&P=0.41");
	await page.getByRole("button", { name: "Print or save as PDF" }).click();
	await expect(page.locator("html")).toHaveAttribute("data-printed", "");
	await page.getByRole("button", { name: "Back to the design" }).click();
	await expect(slider(page, "Cathode porosity")).toBeVisible();
	await expect(page).toHaveTitle("Cellwright");
	expect(new URL(page.url()).search).toBe("");
	expect(page.url()).toContain("P=0.41");
});

test("in print it is black on white, also from the dark theme, and nothing but the report", async ({ page }) => {
	await openReport(page, full, "?report&theme=dark");
	await page.emulateMedia({ media: "print" });
	await expect(page.getByRole("button", { name: /Print|Back/ })).toHaveCount(0);
	await expect(page.getByRole("navigation")).toHaveCount(0);
	const colours = await page.evaluate(() => {
		const { color, backgroundColor } = getComputedStyle(document.body);
		return [color, backgroundColor];
	});
	expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
	// as wide as A4 and as Letter leave within the margins
	for (const width of [658, 680]) {
		await page.setViewportSize({ width, height: 900 });
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(width);
	}
});

test("takes at most nine sheets of A4 or of Letter", async ({ page }) => {
	await openReport(page, full);
	for (const format of ["A4", "Letter"]) {
		const pdf = (await page.pdf({ format })).toString("latin1");
		const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
		expect(sheets).toBeGreaterThan(1);
		expect(sheets).toBeLessThanOrEqual(9);
	}
});

test("nothing sticks out at any width, however long the name of a step is", async ({ page }) => {
	for (const hash of [full, `#view=explore&step4=${"W".repeat(52)},U_min:3.6`]) {
		await page.goto("about:blank");
		await openReport(page, hash);
		for (const width of [1280, 704, 320]) {
			await page.setViewportSize({ width, height: 720 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			const relations = page.getByRole("region", { name: "Relations" });
			await expect.poll(() => relations.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
		}
	}
});
