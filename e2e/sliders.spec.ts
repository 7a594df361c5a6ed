/** The five sliders and their fields, what gives way, and the cell's boundaries, which do the same. */
import { expect, field, linked, open, pull, separatorKeys, slider, test, type, value } from "./app";
import { goldenValue } from "./golden";

test.describe("the five sliders", () => {
	test("move by the keys: a step, a tenth, ten steps, the ends", async ({ page }) => {
		await open(page);
		const separator = slider(page, "Separator thickness");
		const shown = field(page, "Separator thickness");
		await separator.focus();
		for (const [key, expected] of separatorKeys) {
			await page.keyboard.press(key);
			await expect(shown).toHaveValue(expected);
		}
		await expect(separator).toHaveAttribute("aria-valuetext", "200 micrometres");
	});

	test("are one step of undo each, dragged one after the other", async ({ page }) => {
		await open(page);
		const before = await value(page, "E_V");
		for (const name of ["Separator thickness", "Anode thickness"]) {
			const box = (await slider(page, name).boundingBox())!;
			await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
			await page.mouse.down();
			await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 8 });
			await page.mouse.up();
		}
		await page.keyboard.press("Control+z");
		expect(await value(page, "E_V")).not.toBe(before);
		await page.keyboard.press("Control+z");
		expect(await value(page, "E_V")).toBe(before);
		await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
	});

	test("move by the mouse, and one drag is one step of undo", async ({ page }) => {
		await open(page);
		const before = await value(page, "E_V");
		const box = (await slider(page, "Separator thickness").boundingBox())!;
		await page.mouse.move(box.x + box.width * 0.25, box.y + box.height / 2);
		await page.mouse.down();
		for (let i = 0; i < 20; i++) {
			await page.mouse.move(box.x + box.width * (0.25 - i * 0.01), box.y + box.height / 2);
			// a key that is pressed meanwhile ends nothing
			if (i === 10) await page.keyboard.press("Control");
		}
		const during = await value(page, "E_V");
		expect(during).toBeGreaterThan(before);
		await page.mouse.up();
		await page.keyboard.press("Control+z");
		expect(await value(page, "E_V")).toBe(before);
		await page.keyboard.press("Control+Shift+z");
		expect(await value(page, "E_V")).toBe(during);
		await page.getByRole("button", { name: "Undo" }).click();
		expect(await value(page, "E_V")).toBe(before);
		await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
	});

	test("take what is typed in a unit of its kind, or in none", async ({ page }) => {
		await open(page);
		for (const text of ["25", "25 µm", "25um", "0.025 mm", "25,0"]) {
			await type(page, "Separator thickness", "40");
			await expect(slider(page, "Separator thickness")).toHaveValue("40");
			await type(page, "Separator thickness", text);
			await expect.poll(() => linked(page, "d_separator"), text).toBe("25");
			await expect(slider(page, "Separator thickness")).toHaveValue("25");
		}
	});

	test("take one value after the other: Enter leaves what stands there to be typed over", async ({ page }) => {
		await open(page);
		const thickness = field(page, "Separator thickness");
		await thickness.focus();
		for (const [text, shown] of [
			["25 µm", "25"],
			["30", "30"],
			["rubbish", "rubbish"],
			["0.04 mm", "40"],
		] as const) {
			await page.keyboard.type(text);
			await page.keyboard.press("Enter");
			await expect(thickness).toHaveValue(shown);
		}
	});

	test("take what was pasted from a menu that keeps the release of the button to itself", async ({ page }) => {
		await open(page);
		const thickness = field(page, "Separator thickness");
		await thickness.focus();
		await thickness.evaluate((box) => {
			for (const type of ["pointerdown", "contextmenu"])
				box.dispatchEvent(new MouseEvent(type, { bubbles: true, button: 2 }));
		});
		await page.keyboard.insertText("25");
		await page.keyboard.press("Tab");
		await expect.poll(() => linked(page, "d_separator")).toBe("25");
	});

	test("refuse in words what is no value of theirs, and keep the design", async ({ page }) => {
		await open(page);
		const before = await value(page, "E_V");
		const entry = field(page, "Separator thickness");
		for (const text of ["9999", "abc", ""]) {
			await type(page, "Separator thickness", text);
			await expect(entry).toHaveValue(text);
			await expect(entry).toHaveAttribute("aria-invalid", "true");
			await expect(entry).toHaveAccessibleDescription(/0.1 to 2000\sµm/);
			expect(await value(page, "E_V")).toBe(before);
			await entry.press("Escape");
			await expect(entry).toHaveValue("50");
			await expect(entry).toHaveAttribute("aria-invalid", "false");
		}
	});

	test("have ticks at published values that set them exactly", async ({ page }) => {
		await open(page);
		await page.getByRole("button", { name: /^Set Cathode thickness to 105.7\sµm/ }).click();
		await expect.poll(async () => Number(await linked(page, "d_cathode"))).toBeCloseTo(105.714285714, 8);
		await page.getByRole("button", { name: /^Set Separator thickness to 110\sµm, cell 2/ }).click();
		await expect.poll(() => linked(page, "d_separator")).toBe("110");
	});

	test("take a value that is set by program as it is, and return to cell 1 by a double click on the name", async ({
		page,
	}) => {
		await open(page, "#d_separator=20");
		await slider(page, "Cathode thickness").fill("105.714");
		await expect.poll(() => linked(page, "d_cathode")).toBe("105.714");
		await slider(page, "Cathode porosity").fill("0.3");
		await expect.poll(() => linked(page, "P")).toBe("0.3");
		await page.locator("label[for=slider-d_separator]").dblclick();
		await expect.poll(() => linked(page, "d_separator")).toBe("50");
	});
});

test("a value typed beyond the slider is shown as it is and not pulled back by a key", async ({ page }) => {
	await open(page);
	await type(page, "Separator thickness", "999");
	const separator = slider(page, "Separator thickness");
	await expect(separator).toHaveAttribute("aria-valuetext", /^999 micrometres/);
	await separator.focus();
	await page.keyboard.press("ArrowRight");
	await expect.poll(() => linked(page, "d_separator")).toBe("999");
	await page.keyboard.press("ArrowLeft");
	await expect.poll(() => linked(page, "d_separator")).toBe("998");
});

test("what is being typed is not taken by a touch that was cancelled elsewhere", async ({ page }) => {
	await open(page);
	await field(page, "Separator thickness").fill("40");
	await page.getByText("Energy densities count").click();
	// a field that a press leaves is taken in a task of its own
	await expect.poll(() => linked(page, "d_separator")).toBe("40");
	await field(page, "Separator thickness").fill("31");
	await page.evaluate(
		() =>
			new Promise((done) => {
				window.dispatchEvent(new PointerEvent("pointercancel"));
				setTimeout(done);
			}),
	);
	await expect.poll(() => linked(page, "d_separator")).toBe("40");
	await expect(field(page, "Separator thickness")).toHaveValue("31");
});

test.describe("the hold", () => {
	test("pressing the same coating: from full activation to 400.5 and 481.5 Wh/l", async ({ page }) => {
		await open(page, "#utilisation=1&baseline=cell-1-theoretical");
		await type(page, "Cathode porosity", "30");
		await expect.poll(async () => Number(await linked(page, "d_cathode"))).toBeCloseTo(105.714, 3);
		expect(await value(page, "E_V")).toBeCloseTo(goldenValue("path: porosity 30 %, solids kept", "E_V"), 8);
		await expect(page.getByText("gives way as the same coating is pressed")).toBeVisible();
		await expect(page.getByText("+122 Wh/l")).toBeVisible();
		await type(page, "Anode thickness", "0");
		expect(await value(page, "E_V")).toBeCloseTo(goldenValue("path: zero excess, solids kept", "E_V"), 8);
	});

	test("of porosity lets loading and thickness grow together; none lets nothing follow", async ({ page }) => {
		await open(page);
		await page.getByRole("radio", { name: "porosity" }).check();
		await type(page, "Cathode loading", "46.2");
		await expect.poll(() => linked(page, "d_cathode")).toBe("400");
		await page.getByRole("radio", { name: "none" }).check();
		await type(page, "Cathode loading", "23.1");
		await expect.poll(() => linked(page, "d_cathode")).toBe("400");
		await expect.poll(() => linked(page, "hold")).toBe("none");
	});

	test("chosen anew changes no result, and leaves the word to what it stands against", async ({ page }) => {
		await open(page, "#view=map&hold=none&ranges=loading:10:40,P:0.3:0.7,d_cathode:50:400");
		await page.getByRole("radio", { name: "porosity" }).check();
		await expect(page.getByRole("alert").filter({ hasText: "cannot all be chosen" }).first()).toBeVisible();
		await expect(page.locator("p[aria-live=polite]")).toHaveText("");
	});

	test("a move that ends at the limit of what gives way says which", async ({ page }) => {
		await open(page);
		await type(page, "Cathode thickness", "1000");
		await expect(page.getByText(/stops here: cathode porosity reaches 90\s%/)).toBeVisible();
		await expect.poll(async () => Number(await linked(page, "P"))).toBe(0.9);
	});
});

test("the cell's boundaries do the same as the sliders, by mouse and by keys", async ({ page }) => {
	await open(page);
	const handle = page.getByRole("slider", { name: "Boundary of separator and cathode" });
	await handle.focus();
	await page.keyboard.press("ArrowRight");
	await expect.poll(() => linked(page, "d_separator")).toBe("51");
	await pull(page, handle, -40);
	const thickness = Number(await linked(page, "d_separator"));
	expect(thickness).toBeLessThan(45);
	await expect(field(page, "Separator thickness")).toHaveValue(String(thickness));
	await page.keyboard.press("Control+z");
	await expect.poll(() => linked(page, "d_separator")).toBe("51");
});
