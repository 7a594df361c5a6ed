/** The Uncertainty view: what the ± comes from, how results are distributed, what depends on what. */
import { expect, field, linked, open, result, slider, test, type, value } from "./app";

const cell1 = "#view=uncertainty";
const theoretical = "#view=uncertainty&utilisation=1&baseline=cell-1";

test("says which measurement to improve first, with the paper's shares", async ({ page }) => {
	await open(page, theoretical);
	await expect(page.getByText(/Measure this next: the cathode thickness carries 66\s% of the variance/)).toBeVisible();
	const figure = page.getByRole("figure", { name: /comes from/ });
	await figure.getByRole("button", { name: "Table" }).click();
	const table = figure.getByRole("table");
	for (const [name, share] of [
		["Cathode thickness", "65.8"],
		["Anode thickness", "23.7"],
		["Separator thickness", "10.5"],
	] as const)
		await expect(table.getByRole("row", { name: new RegExp(`^${name}.*${share}`) })).toBeVisible();
});

test("a name on two lines keeps the space between its words for whoever copies or hears it", async ({ page }) => {
	await open(page, `${cell1}&of=E_m`);
	const names = page.getByRole("figure", { name: /comes from/ }).locator("svg text");
	await expect(names.filter({ hasText: /^Density of the cathode solids$/ })).toHaveCount(1);
	await expect(names.filter({ hasText: /^Density of the liquid electrolyte$/ })).toHaveCount(1);
});

test("a ± is edited in place: budget, headline and link follow, and it is one step of undo", async ({ page }) => {
	await open(page, cell1);
	await type(page, "± of cathode thickness", "5");
	// 238.6 √(6² + 5² + 4²)/305 = 6.9
	await expect(result(page, "E_V")).toHaveAttribute("data-uncertainty", /^6\.8|^6\.9/);
	await expect.poll(() => linked(page, "u_d_cathode")).toBe("5");
	await expect(page.getByText(/Measure this next: the anode thickness/)).toBeVisible();
	await page.getByRole("button", { name: "± as published" }).click();
	await expect.poll(() => linked(page, "u_d_cathode")).toBeUndefined();
	await page.keyboard.press("Control+z");
	await expect.poll(() => linked(page, "u_d_cathode")).toBe("5");
});

test("a ± that is none is refused in words at the field", async ({ page }) => {
	await open(page, cell1);
	const before = await result(page, "E_V").getAttribute("data-uncertainty");
	for (const [text, said] of [
		["-3", "A standard uncertainty is not negative."],
		["5000", /Cathode thickness has room for 1999\sµm/],
		["plenty", /“plenty” is not a number/],
	] as const) {
		await type(page, "± of cathode thickness", text);
		await expect(field(page, "± of cathode thickness")).toHaveAttribute("aria-invalid", "true");
		await expect(page.getByText(said)).toBeVisible();
		expect(await result(page, "E_V").getAttribute("data-uncertainty")).toBe(before);
	}
});

test("another input is given a ±, which then carries its share", async ({ page }) => {
	await open(page, cell1);
	await page.getByLabel("Give another input a ±:").selectOption("Mean discharge voltage");
	await type(page, "± of mean discharge voltage", "0.34");
	await expect(page.getByText(/the mean discharge voltage carries/)).toBeVisible();
});

test("draws 100,000 designs, says how far first order holds, and draws others", async ({ page }) => {
	await open(page, cell1);
	const figure = page.getByRole("figure", { name: /100,000 draws/ });
	await expect(figure).toBeVisible();
	await expect(page.getByText(/The draws bear out the first order.*100,000 designs drawn/)).toBeVisible();
	// the median of a monotonic function is the function of the medians, but for chance
	await expect(figure).toContainText(/the middle one is 238\.\d, 68\s% lie between 229\.\d and 248\.\d/);
	await page.getByRole("button", { name: "Draw others" }).click();
	await expect.poll(() => linked(page, "seed")).toBe("2");
	await page.getByRole("group", { name: "Draws" }).getByRole("button", { name: "10,000", exact: true }).click();
	await expect.poll(() => linked(page, "draws")).toBe("10000");
	await expect(page.getByText(/ 10,000 designs drawn/)).toBeVisible();
});

test("porosity that follows changes the ± by mass and not by volume", async ({ page }) => {
	await open(page, theoretical);
	const choice = page.getByRole("button", { name: "porosity follows from loading and thickness" });
	await expect(page.getByText(/either way: the porosity has no bearing on it/)).toBeVisible();
	await page.getByLabel("Result", { exact: true }).selectOption("Gravimetric energy density");
	await expect(
		page.getByText(/±\s6\.2\sWh\/kg as the paper takes it; ±\s4\.6 where the porosity follows/),
	).toBeVisible();
	await choice.click();
	await expect(page.getByText(/The headline keeps to the paper’s way/)).toBeVisible();
	await expect.poll(() => linked(page, "dependence")).toBe("follows");
	expect(Number(await result(page, "E_m").getAttribute("data-uncertainty"))).toBeCloseTo(6.18, 1);
});

test("says with what probability the design in hand is better than the baseline", async ({ page }) => {
	await open(page, cell1);
	await expect(page.getByText(/The design in hand is cell 1 itself/)).toBeVisible();
	await type(page, "Separator thickness", "45");
	await expect(page.getByText(/Better than cell 1 with a probability of \d+(\.\d+)?\s%/)).toBeVisible();
	await expect(page.getByText(/Drawn once for both: .*cathode thickness/)).toBeVisible();
});

test("follows a drag: what is on the page belongs to the design in hand once the hand is still", async ({ page }) => {
	await open(page, cell1);
	await expect(page.getByText(/100,000 designs drawn/)).toBeVisible();
	const box = (await slider(page, "Cathode porosity").boundingBox())!;
	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + box.width * 0.74, y);
	await page.mouse.down();
	for (let i = 0; i < 40; i++) await page.mouse.move(box.x + box.width * (0.74 - i * 0.012), y);
	await page.mouse.up();
	const now = await value(page, "E_V");
	await expect(page.locator("[data-late]")).toHaveCount(0);
	const said = await page.getByRole("figure", { name: /100,000 draws/ }).textContent();
	// the middle of the draws is the design itself, but for chance and the curvature of Eq. 1
	expect(Math.abs(Number(/the middle one is (\d+)/.exec(said ?? "")?.[1]) - now)).toBeLessThan(1.5);
});

test("what depends on each input: by its ±, and by a tenth with what gives way", async ({ page }) => {
	await open(page, cell1);
	const figure = page.getByRole("figure", { name: /what depends on each input/ });
	await figure.getByRole("button", { name: "Table" }).click();
	const row = figure.getByRole("row", { name: /^Cathode thickness/ });
	// 2.14 · 3.4/(305 ∓ 10 µm)
	await expect(row).toContainText("246.7");
	await expect(row).toContainText("231.1");
	await page.getByRole("button", { name: "by a tenth" }).click();
	await expect.poll(() => linked(page, "nudge")).toBe("tenth");
	await expect(figure.getByRole("row", { name: /^Mean discharge voltage/ })).toContainText("1.00");
});

test("long work tells how far it is and can be cancelled; the focus stays", async ({ page }) => {
	const keys = [
		"d_separator:5:200",
		"d_reservoir:0:100",
		"U:2:4.5",
		"q_active:50:250",
		"w_active:0.7:1",
		"utilisation:0.5:1",
	];
	const more = ["rho_cathode:2:5", "rho_Na:0.9:1", "q_Na:1100:1200", "loading:5:40"];
	await open(page, `${cell1}&ranges=${[...keys, ...more].join(",")}`);
	// as soon as it can be, whatever else the machine has to do
	await page.evaluate(
		() =>
			new Promise<void>((done) => {
				const button = (name: string) =>
					[...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
				const begun = new MutationObserver(() => {
					const cancel = button("Cancel");
					if (!cancel) return;
					begun.disconnect();
					cancel.click();
					done();
				});
				begun.observe(document.body, { subtree: true, childList: true, characterData: true });
				button("Compute")!.focus();
				button("Compute")!.click();
			}),
	);
	await expect(page.getByRole("button", { name: "Compute" })).toBeFocused();
	await expect(page.getByRole("figure", { name: /decides/ })).toHaveCount(0);
	await page.getByRole("button", { name: "Compute" }).click();
	await expect(page.getByRole("progressbar")).toBeVisible();
	await expect(page.getByRole("figure", { name: /decides/ })).toBeVisible();
	await expect(page.getByRole("progressbar")).toHaveCount(0);
});

test("Sobol indices over ranges: the focus stays, the answer is dimmed when the question is another", async ({
	page,
}) => {
	await open(page, cell1);
	await page.getByRole("button", { name: "Compute" }).click();
	const figure = page.getByRole("figure", { name: /decides/ });
	await expect(figure).toBeVisible();
	await expect(page.getByRole("button", { name: "Compute" })).toBeFocused();
	const from = field(page, "Cathode porosity, from");
	await from.fill("80");
	await from.press("Enter");
	await expect(page.getByText(/80\s% would turn the range round/)).toBeVisible();
	await from.fill("50");
	await from.press("Enter");
	await expect.poll(() => linked(page, "ranges")).toContain("P:0.5:0.7");
	await expect(page.getByText(/answer to an earlier question/)).toBeVisible();
});

test("without what runs the analyses the numbers stay usable, and the page says so", async ({ page, context }) => {
	await context.route(/worker-.*\.js$/, (route) => route.abort());
	await page.goto(`./${cell1}`);
	await expect(page.getByText(/What runs the analyses could not be started, or stopped twice/).first()).toBeVisible();
	const before = await value(page, "E_V");
	await slider(page, "Separator thickness").focus();
	await page.keyboard.press("ArrowLeft");
	expect(await value(page, "E_V")).toBeGreaterThan(before);
	await expect(page.getByText(/Measure this next/)).toBeVisible();
});
