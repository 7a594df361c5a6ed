/** The Path view: stages, the order of the steps, what it would take, and what is counted. */
import { expect, linked, open, result, stage, test, value } from "./app";

/** Rounded as the paper and its readers write them. */
const path = { E_V: [239, 278, 400, 481], E_m: [118, 138, 175, 188] } as const;

test("is opened by its link and shows both paths", async ({ page }) => {
	await open(page);
	await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Path" }).click();
	await expect(page).toHaveTitle("Path – Cellwright");
	await expect(page.getByRole("heading", { level: 1, name: "Path" })).toBeAttached();
	await expect.poll(() => linked(page, "view")).toBe("path");
	const bars = page.getByRole("figure", { name: /The path of the paper/ });
	await expect(bars).toContainText("leaves no room for carbon and binder");
	for (const printed of ["239", "278", "421", "511"]) await expect(bars.locator("svg").first()).toContainText(printed);
	for (const kept of ["400", "481"]) await expect(bars.locator("svg").first()).toContainText(kept);
	await page.goBack();
	await expect(page.getByRole("heading", { level: 1, name: "Explore" })).toBeAttached();
	await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("its stages are gone through by the keys, each with its caption", async ({ page }) => {
	await open(page, "#view=path");
	const stages = page.getByRole("radiogroup", { name: "Stage of the path" });
	const first = stages.getByRole("radio", stage("Cell 1, as built"));
	await expect(first).toBeChecked();
	await first.focus();
	for (let i = 0; i < 4; i++) {
		if (i > 0) await page.keyboard.press("ArrowDown");
		expect(Math.round(await value(page, "E_V"))).toBe(path.E_V[i]);
		expect(Math.round(await value(page, "E_m"))).toBe(path.E_m[i]);
	}
	await expect(page.getByText("No sodium beyond what the cathode brings")).toBeVisible();
	await expect(page.getByText("the paper prints 511 and 199")).toBeVisible();
	await page.getByRole("button", { name: "Back", exact: true }).click();
	await expect(stages.getByRole("radio", stage("30 % porosity"))).toBeChecked();
	for (let i = 0; i < 4; i++) await page.keyboard.press("Control+z");
	await expect(first).toBeChecked();
});

test.describe("the order of the steps", () => {
	test("changes by the keys; the end stays, the gains do not", async ({ page }) => {
		await open(page, "#view=path");
		const figure = page.getByRole("figure", { name: /What each step brings/ });
		await expect(figure.locator("svg").first()).toContainText("+81");
		await figure.getByRole("button", { name: "Move No reservoir" }).press("Home");
		await expect.poll(() => linked(page, "step1")).toBe("reservoir");
		const picture = figure.locator("svg").first();
		await expect(picture).toContainText("481");
		await expect(picture).not.toContainText("+81");
		const stages = page.getByRole("radiogroup", { name: "Stage of the path" }).getByRole("radio");
		await expect(stages.nth(1)).toHaveAccessibleName(/^No reservoir/);
		await expect(figure.getByRole("button", { name: "Move No reservoir" })).toBeFocused();
		await page.keyboard.press("Control+z");
		await expect.poll(() => linked(page, "step1")).toBeUndefined();
	});

	test("changes by dragging, as one step of undo, and Esc takes it back", async ({ page }) => {
		await open(page, "#view=path");
		const grip = page.getByRole("button", { name: "Move Full activation" });
		await grip.scrollIntoViewIfNeeded();
		const box = (await grip.boundingBox())!;
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const drag = async (to: number) => {
			await page.mouse.move(x, y);
			await page.mouse.down();
			for (let i = 1; i <= 10; i++) await page.mouse.move(x, y + (to * i) / 10);
		};
		await drag(2.2 * box.height);
		await page.mouse.up();
		await expect.poll(() => linked(page, "step3")).toBe("activation");
		await page.keyboard.press("Control+z");
		await expect.poll(() => linked(page, "step3")).toBeUndefined();
		await drag(1.2 * box.height);
		const stages = page.getByRole("radiogroup", { name: "Stage of the path" }).getByRole("radio");
		await expect(stages.nth(1)).toHaveAccessibleName(/^30 % porosity/);
		await page.keyboard.press("Escape");
		await page.mouse.up();
		await expect(stages.nth(1)).toHaveAccessibleName(/^Full activation/);
		// what ends as it began settles nothing: the address follows in its own time
		await expect.poll(() => linked(page, "step1")).toBeUndefined();
	});
});

test.describe("what it would take", () => {
	test("is answered for each lever, from the end of the path and from the design in hand", async ({ page }) => {
		await open(page, "#view=path");
		const takes = page.getByRole("region", { name: /What would it really take to reach/ });
		await expect(takes.getByRole("listitem").filter({ hasText: "The separator alone" })).toContainText("39.7 µm");
		await expect(takes.getByRole("listitem").filter({ hasText: "The sodium reservoir alone" })).toContainText(
			"Cannot help: it stands at 0 µm already",
		);
		await takes.getByRole("button", { name: "the design in hand" }).click();
		await expect.poll(() => linked(page, "from")).toBe("hand");
		await expect(takes.getByRole("listitem").filter({ hasText: "The separator alone" })).toContainText(
			"Does not reach it: it comes to",
		);
		await expect(takes.getByRole("listitem").filter({ hasText: "The porosity alone" })).toContainText(
			/at 5[.\d]*\s%.*there it is at its limit/,
		);
		await takes.getByRole("button", { name: "Load: all together" }).click();
		expect(await value(page, "E_V")).toBeCloseTo(511, 6);
		await expect(takes).toContainText("that is the target");
	});

	test("takes another target, and refuses what is none", async ({ page }) => {
		await open(page, "#view=path");
		const target = page.getByRole("textbox", { name: "Target" });
		await target.fill("abc");
		await target.press("Enter");
		await expect(page.getByText("“abc” is not a number.")).toBeVisible();
		await expect(target).toHaveAttribute("aria-invalid", "true");
		await target.fill("520 Wh/kg");
		await target.press("Enter");
		await expect(page.getByText("“Wh/kg” is no unit of it")).toBeVisible();
		await target.fill("1,000");
		await target.press("Enter");
		await expect(page.getByText("can be read in two ways")).toBeVisible();
		await target.fill("600 Wh/L");
		await target.press("Enter");
		await expect.poll(() => linked(page, "target")).toBe("600");
		await page.reload();
		await expect(page.getByRole("textbox", { name: "Target" })).toHaveValue("600");
		// a target in the one unit is none in the other
		await page.getByRole("group", { name: "Unit" }).first().getByRole("button", { name: "Wh/kg" }).click();
		await expect(page.getByRole("textbox", { name: "Target" })).toHaveValue("199");
		await expect.poll(() => linked(page, "target")).toBeUndefined();
	});
});

test("stages that are the same cell are gone through all the same", async ({ page }) => {
	await open(page, "#view=path&step4=Again,utilisation:1&step5=Thin,d_separator:30");
	const stages = page.getByRole("radiogroup", { name: "Stage of the path" }).getByRole("radio");
	const next = page.getByRole("button", { name: "Next", exact: true });
	for (let i = 1; i < 6; i++) {
		await next.click();
		await expect(stages.nth(i)).toBeChecked();
	}
	await expect(next).toBeDisabled();
	await stages.nth(3).check();
	await expect(stages.nth(3)).toBeChecked();
});

test("a bar loads what it shows, in the package in hand", async ({ page }) => {
	await page.goto("./#view=path&basis=pouch&N_cells=2");
	const full = Number(
		await page
			.getByRole("radio", stage("Full activation"))
			.locator("xpath=..")
			.locator(".stage-figure")
			.evaluate((figure) => Number.parseFloat(figure.textContent ?? "")),
	);
	await page
		.getByRole("figure", { name: /The path of the paper/ })
		.getByRole("button", { name: "Load Full activation" })
		.click();
	await expect.poll(() => linked(page, "N_cells")).toBe("2");
	expect(Math.round(await value(page, "E_V_pouch"))).toBe(full);
	await expect(page.getByText("the baseline, cell 1, theoretical").first()).toBeVisible();
});

test("says what the energy densities count, in every view and in the link", async ({ page }) => {
	await open(page, "#view=path");
	await page.getByRole("button", { name: "with pouch", exact: true }).click();
	await expect.poll(() => linked(page, "basis")).toBe("pouch");
	await expect(page.getByRole("region", { name: "Energy densities" })).toContainText(
		"Volumetric energy density, with pouch",
	);
	// worked out independently for 2.14 mAh/cm² and 8.83 µm per mAh/cm²: 219.69 Wh/l and 107.55 Wh/kg
	expect(await value(page, "E_V_pouch")).toBeCloseTo(219.7, 0);
	expect(await value(page, "E_m_pouch")).toBeCloseTo(107.5, 0);
	await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Explore" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "Explore" })).toBeAttached();
	await expect(page.getByRole("region", { name: "Energy densities" })).toContainText("density, with pouch");
	await expect(result(page, "E_V_pouch")).toHaveAccessibleName(/^Volumetric energy density/);
	await expect(page.getByRole("contentinfo")).toContainText("with pouch");
});

test("the plane shows the source of each comparison cell on demand", async ({ page }) => {
	await open(page, "#view=path");
	const plane = page.getByRole("figure", { name: /Both energy densities/ });
	await plane.getByRole("button", { name: "QuantumScape QSE-5" }).click();
	await expect(plane).toContainText("844 Wh/l");
	await expect(plane).toContainText("packaged cell");
	await expect(plane.getByRole("link").first()).toHaveAttribute("rel", /noreferrer/);
});
