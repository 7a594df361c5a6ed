/** “Reach this by changing that”, beside the headline of every view. */
import { viewNames } from "#permalink";
import { expect, field, open, result, slider, test, type, value } from "./app";

test("in every view with a headline a value is reached by one input, in one step of undo", async ({ page }) => {
	await open(page);
	const before = await value(page, "E_V");
	await page.getByLabel("Goal: input").selectOption("Cathode porosity");
	await type(page, "Goal: value", "300 Wh/l");
	const goal = page.getByRole("region", { name: "Goal" });
	for (const view of viewNames.filter((name) => name !== "paper")) {
		await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: view }).click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(view, "i"));
		// d = U C/E − d_anode − d_separator = 137.6 µm, P = 1 − 0.37 · 200/d
		await expect(goal).toContainText(/46\.2\s±\s2\.8\s%, cathode thickness 137\.6\sµm/);
		await goal.getByRole("button", { name: /^Set cathode porosity to/ }).click();
		expect(await value(page, "E_V")).toBeCloseTo(300, 9);
		await expect(goal).toContainText("That is what it has.");
		await page.keyboard.press("Control+z");
		expect(await value(page, "E_V")).toBe(before);
	}
});

test("any result, any input; the answer follows a slider and goes along in the link", async ({ page, context }) => {
	await open(page);
	await page.getByLabel("Goal: result").selectOption("Ω cm², cell resistance");
	await page.getByLabel("Goal: input").selectOption("Temperature");
	await type(page, "Goal: value", "600");
	const goal = page.getByRole("region", { name: "Goal" });
	await expect(goal).toContainText(/ K/);
	const said = await goal.locator(".goal-answer").textContent();
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.locator(".goal-answer")).toHaveText(said ?? "");
	await slider(page, "Separator thickness").focus();
	await page.keyboard.press("End");
	await expect(goal.locator(".goal-answer")).not.toHaveText(said ?? "");
});

test("each answer that was asked for is spoken, the first one too; what a slider makes of it is not", async ({
	page,
}) => {
	await open(page, "#goal=E_V:300:P");
	const goal = page.getByRole("region", { name: "Goal" });
	const spoken = goal.getByRole("status");
	await expect(goal.locator(".goal-answer")).toContainText("46.2");
	await expect(spoken).toHaveText("");
	await type(page, "Goal: value", "");
	await type(page, "Goal: value", "310");
	const said = await goal.locator(".goal-answer b").textContent();
	await expect(spoken).toContainText(said!);
	await slider(page, "Separator thickness").press("PageUp");
	await expect(goal.locator(".goal-answer b")).not.toHaveText(said!);
	await expect(spoken).toContainText(said!);
	await page.getByLabel("Goal: result").selectOption("Ω cm², cell resistance");
	await type(page, "Goal: value", "600");
	await expect(spoken).not.toContainText(said!);
	await expect(spoken).not.toHaveText("");
});

test("what cannot be reached is told with the best there is and the limit", async ({ page }) => {
	await open(page, "#goal=E_V:900:d_separator");
	const goal = page.getByRole("region", { name: "Goal" });
	await expect(goal).toContainText(/Not reached: it comes to 285\.3\sWh\/l at 0\.1.*\sµm; there it is at its limit/);
	await page.getByLabel("Goal: input").selectOption("Temperature");
	await expect(goal).toContainText("Temperature cannot help: this result does not depend on it.");
});

test("a target that is no number is refused in words at the field, and an emptied one asks nothing", async ({
	page,
}) => {
	await open(page, "#goal=E_V:300:P");
	const goal = page.getByRole("region", { name: "Goal" });
	await type(page, "Goal: value", "a lot");
	await expect(field(page, "Goal: value")).toHaveAttribute("aria-invalid", "true");
	await expect(goal).toContainText("“a lot” is not a number.");
	await expect(goal).toContainText(/46\.2\s±\s2\.8\s%/);
	await type(page, "Goal: value", "300 Wh/kg");
	await expect(goal).toContainText("is no unit of it");
	await type(page, "Goal: value", "");
	await expect(goal.locator(".goal-answer")).toHaveCount(0);
	await expect(result(page, "E_V")).toBeVisible();
});
