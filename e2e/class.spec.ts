/** `?lock=…`: a link for a class, which keeps what it fixes. */
import { viewNames } from "#permalink";
import { expect, field, linked, open, slider, test, value } from "./app";
import { goldenValue } from "./golden";

const locked = "?lock=d_separator,d_cathode,U";

test("hides the controls of what it fixes; the others work, and names stay readable", async ({ page }) => {
	await open(page, "#d_separator=40", locked);
	await expect(
		page.getByText("Fixed by the link: separator thickness, cathode thickness, mean discharge voltage."),
	).toBeVisible();
	for (const name of ["Separator thickness", "Cathode thickness", "Mean discharge voltage"]) {
		await expect(slider(page, name)).toHaveCount(0);
		await expect(field(page, name)).toHaveCount(0);
	}
	await expect(page.getByRole("button", { name: /^Set (Separator|Cathode) thickness/ })).toHaveCount(0);
	await expect(page.getByRole("region", { name: "Separator", exact: true })).toContainText(
		/Separator thickness.*40.*± 4 µm · fixed/,
	);
	// of the cell only the sodium can be moved
	const cell = page.getByRole("region", { name: "The cell, to scale" });
	await expect(cell.getByRole("slider")).toHaveCount(1);
	await slider(page, "Anode thickness").press("PageDown");
	await expect(field(page, "Anode thickness")).toHaveValue("26");
});

test("refuses with words what would move it, and names what can be held instead", async ({ page }) => {
	await open(page, "", "?lock=d_cathode");
	await slider(page, "Cathode porosity").press("PageDown");
	await expect(field(page, "Cathode porosity")).toHaveValue("63");
	await expect(
		page.getByText("stays: cathode thickness is fixed by the link; hold thickness, and loading gives way"),
	).toBeVisible();
	await expect(page.locator("p[aria-live=polite]")).toHaveText(
		"Cathode porosity stays: cathode thickness is fixed by the link",
	);
	await page.getByRole("radio", { name: "thickness" }).check();
	await slider(page, "Cathode porosity").press("PageDown");
	await expect(field(page, "Cathode porosity")).toHaveValue("53");
	expect(Number(await field(page, "Cathode loading").inputValue())).toBeGreaterThan(23.1);
});

test("fixes with the hold what is tied to it", async ({ page }) => {
	await open(page, "", "?lock=d_cathode,hold");
	await expect(page.getByRole("radiogroup", { name: "Hold" })).toHaveCount(0);
	await expect(page.getByText("Held: loading · fixed")).toBeVisible();
	await expect(slider(page, "Cathode porosity")).toHaveCount(0);
	await expect(page.getByText("fixed with cathode thickness").first()).toBeVisible();
	await expect(slider(page, "Separator thickness")).toBeVisible();
});

test("leaves a loaded design, the trace and the ± where they are fixed", async ({ page }) => {
	await open(page, "", "?lock=d_separator");
	await page.getByRole("combobox", { name: "Published design" }).selectOption({ label: "Cell 2, as built" });
	await expect.poll(() => linked(page, "baseline")).toBe("cell-2");
	await expect(page.getByRole("region", { name: "Separator", exact: true })).toContainText(/50 ± 4 µm · fixed/);
	// with the separator that was fixed, not with that of 110 µm
	expect(await linked(page, "d_separator")).toBe("50");
	expect(await value(page, "E_V")).toBeGreaterThan(goldenValue("cell 2 as built", "E_V"));
	await page.getByRole("button", { name: "d separator: where separator thickness comes from" }).click();
	const trace = page.getByRole("region", { name: /^Trace/ });
	await expect(trace).toContainText("fixed by the link");
	await expect(trace.getByRole("button", { name: "Set" })).toHaveCount(0);
	await page.goto("./?lock=d_separator#view=uncertainty");
	await expect(page.getByRole("textbox", { name: "± of cathode thickness" })).toBeVisible();
	await expect(page.getByRole("textbox", { name: "± of separator thickness" })).toHaveCount(0);
});

test("keeps to its view and its designs", async ({ page }) => {
	await open(page, "", "?lock=views,presets");
	await expect(page.getByRole("navigation", { name: "Views" })).toHaveCount(0);
	await expect(page.getByRole("combobox", { name: "Published design" })).toHaveCount(0);
	await expect(page.getByRole("button", { name: "Reset" })).toHaveCount(0);
	await expect(page.getByRole("banner").getByRole("button", { name: "Source" })).toBeVisible();
	await expect(page.getByRole("figure", { name: /The path of the paper/ })).toBeVisible();
	await expect(page.getByRole("button", { name: /^Load / })).toHaveCount(0);
});

test("that fixes all inputs says what is held and what is published, and offers neither", async ({ page }) => {
	await open(page, "#baseline=cell-2", "?lock=inputs");
	await expect(page.getByRole("radiogroup", { name: "Hold" })).toHaveCount(0);
	await expect(page.getByText("Held: loading · fixed")).toBeVisible();
	await expect(page.getByRole("combobox", { name: "Published design" })).toHaveCount(0);
	await expect(page.getByRole("banner")).toContainText("Cell 2, as built");
});

test("says why a link of the page to another view is not followed", async ({ page }) => {
	await page.goto("./?lock=views#view=resistance");
	await page.locator("a.paper-entry").first().click();
	await expect(page.getByText("The other views are left out here.")).toBeVisible();
	expect(await page.evaluate(() => location.hash)).toContain("view=resistance");
});

test("keeps its values when a design that was kept is put in hand", async ({ page }) => {
	await open(page, "#d_separator=20&P=0.5");
	await page.getByRole("button", { name: "Keep" }).click();
	await expect(page.getByText(/^Kept as/)).toBeVisible();
	await page.goto("./?lock=d_separator#view=compare&d_separator=40");
	await page
		.getByRole("button", { name: /^Put in hand: / })
		.first()
		.click();
	await expect.poll(() => linked(page, "P")).toBe("0.5");
	await expect.poll(() => linked(page, "d_separator")).toBe("40");
});

test("says which of its words are none", async ({ page }) => {
	await open(page, "", "?lock=P,porosity");
	await expect(page.getByText(/^lock = porosity is neither an input nor one of/)).toBeVisible();
	await expect(slider(page, "Cathode porosity")).toHaveCount(0);
});

test("changes with another link that is put into the address bar", async ({ page }) => {
	await open(page, "", "?lock=d_separator");
	await page.evaluate(() => {
		location.hash = "#d_separator=25";
	});
	await expect(page.getByRole("region", { name: "Separator", exact: true })).toContainText(/25 ± 4 µm · fixed/);
	await page.keyboard.press("Control+z");
	await expect(page.getByRole("region", { name: "Separator", exact: true })).toContainText(/25 ± 4 µm · fixed/);
	await expect.poll(() => linked(page, "d_separator")).toBe("25");
});

test("holds for links of the page itself", async ({ page }) => {
	await page.goto("./?lock=d_separator#view=paper");
	await page.locator("a.look").first().click();
	await expect(page.getByRole("region", { name: "Separator", exact: true })).toContainText(/50 ± 4 µm · fixed/);
});

for (const lock of ["inputs,hold,presets", "d_separator,d_cathode,U,T,j,P"])
	test(`breaks nothing in any view, with ${lock}`, async ({ page }) => {
		for (const view of viewNames) {
			await page.goto(`./?lock=${lock}#view=${view}&P=0.5&d_cathode=148`);
			await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(view, "i"));
			await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
			await expect(page.getByText(/is being opened/)).toHaveCount(0);
			await page.evaluate(() => {
				for (const fold of document.querySelectorAll("details")) fold.open = true;
			});
			await expect(
				page.getByRole("slider", {
					name: /^(Separator thickness|Cathode thickness|Mean discharge voltage|Temperature|Current density|Cathode porosity)/,
				}),
			).toHaveCount(0);
			await expect.poll(() => linked(page, "P")).toBe("0.5");
		}
	});
