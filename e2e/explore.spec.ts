import golden from "../src/model/golden.json" with { type: "json" };
import { expect, field, fiveSliders, linked, open, result, slider, test, type, value } from "./app";

const goldenValue = (name: string, key: "E_V" | "E_m") => {
	const found = golden.cases.find((one) => one.name === name);
	if (!found) throw new Error(`no golden design “${name}”`);
	return found.outputs[key];
};

test("what is being typed is not taken by a touch that was cancelled elsewhere", async ({ page }) => {
	await open(page);
	await field(page, "Separator thickness").fill("40");
	await page.getByText("Energy densities count").click();
	expect(await linked(page, "d_separator")).toBe("40");
	await field(page, "Separator thickness").fill("31");
	await page.evaluate(() => window.dispatchEvent(new PointerEvent("pointercancel")));
	await page.waitForTimeout(100);
	expect(await linked(page, "d_separator")).toBe("40");
	await expect(field(page, "Separator thickness")).toHaveValue("31");
});

test("opens on cell 1 as built: 239 ± 10 Wh/l and 118 ± 5 Wh/kg", async ({ page }) => {
	await open(page);
	await expect(result(page, "E_V")).toHaveText(/239 ± 10 Wh\/l/);
	await expect(result(page, "E_m")).toHaveText(/118 ± 5 Wh\/kg/);
	expect(await value(page, "E_V")).toBeCloseTo(goldenValue("cell 1 as built", "E_V"), 9);
	await expect(page.getByRole("button", { name: /^Volumetric energy density/ })).toHaveCount(1);
	await expect(page.getByRole("button", { name: /^Gravimetric energy density/ })).toHaveAttribute(
		"data-quantity",
		"E_m",
	);
	await expect(page.getByText("bare stack").first()).toBeVisible();
	for (const name of fiveSliders) {
		await expect(slider(page, name)).toHaveCount(1);
		await expect(field(page, name)).toHaveCount(1);
	}
});

test("each quantity of the design in hand stands once", async ({ page }) => {
	await open(page);
	const keys = await page
		.locator("[data-quantity]")
		.evaluateAll((all) => all.map((one) => one.getAttribute("data-quantity")));
	expect(new Set(keys).size).toBe(keys.length);
	for (const key of Object.keys(golden.cases[0]!.outputs)) expect(keys).toContain(key);
});

test.describe("the five sliders", () => {
	test("move by the keys: a step, a tenth, ten steps, the ends", async ({ page }) => {
		await open(page);
		const separator = slider(page, "Separator thickness");
		const shown = field(page, "Separator thickness");
		await separator.focus();
		for (const [key, expected] of [
			["ArrowRight", "51"],
			["ArrowDown", "50"],
			["Shift+ArrowUp", "50.1"],
			["Shift+ArrowLeft", "50"],
			["PageUp", "60"],
			["PageDown", "50"],
			["Home", "5"],
			["End", "200"],
		] as const) {
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
		for (let i = 0; i < 20; i++) await page.mouse.move(box.x + box.width * (0.25 - i * 0.01), box.y + box.height / 2);
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

	for (const text of ["25", "25 µm", "25um", "0.025 mm", "25,0"])
		test(`take typed “${text}” as 25 µm`, async ({ page }) => {
			await open(page);
			await type(page, "Separator thickness", text);
			await expect.poll(() => linked(page, "d_separator")).toBe("25");
			await expect(slider(page, "Separator thickness")).toHaveValue("25");
		});

	for (const text of ["9999", "abc", ""])
		test(`refuse typed “${text}” in words and keep the design`, async ({ page }) => {
			await open(page);
			const before = await value(page, "E_V");
			await type(page, "Separator thickness", text);
			const entry = field(page, "Separator thickness");
			await expect(entry).toHaveValue(text);
			await expect(entry).toHaveAttribute("aria-invalid", "true");
			await expect(entry).toHaveAccessibleDescription(/0.1 to 2000 µm/);
			expect(await value(page, "E_V")).toBe(before);
			await entry.press("Escape");
			await expect(entry).toHaveValue("50");
			await expect(entry).toHaveAttribute("aria-invalid", "false");
		});

	test("have ticks at published values that set them exactly", async ({ page }) => {
		await open(page);
		await page.getByRole("button", { name: /^Set Cathode thickness to 105.7 µm/ }).click();
		expect(Number(await linked(page, "d_cathode"))).toBeCloseTo(105.714285714, 8);
		await page.getByRole("button", { name: /^Set Separator thickness to 110 µm, cell 2/ }).click();
		expect(await linked(page, "d_separator")).toBe("110");
	});

	test("take a value that is set by program as it is", async ({ page }) => {
		await open(page);
		await slider(page, "Cathode thickness").fill("105.714");
		expect(await linked(page, "d_cathode")).toBe("105.714");
		await slider(page, "Cathode porosity").fill("0.3");
		expect(await linked(page, "P")).toBe("0.3");
	});

	test("return to cell 1 as built by a double click on the name", async ({ page }) => {
		await open(page, "#d_separator=20");
		await page.locator("label[for=slider-d_separator]").dblclick();
		expect(await linked(page, "d_separator")).toBe("50");
	});
});

test.describe("the hold", () => {
	test("pressing the same coating: from full activation to 400.5 and 481.5 Wh/l", async ({ page }) => {
		await open(page, "#utilisation=1&baseline=cell-1-theoretical");
		await type(page, "Cathode porosity", "30");
		expect(Number(await linked(page, "d_cathode"))).toBeCloseTo(105.714, 3);
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
		expect(await linked(page, "d_cathode")).toBe("400");
		await page.getByRole("radio", { name: "none" }).check();
		await type(page, "Cathode loading", "23.1");
		expect(await linked(page, "d_cathode")).toBe("400");
		expect(await linked(page, "hold")).toBe("none");
	});

	test("a move that ends at the limit of what gives way says which", async ({ page }) => {
		await open(page);
		await type(page, "Cathode thickness", "1000");
		await expect(page.getByText(/stops here: cathode porosity reaches 90 %/)).toBeVisible();
		expect(Number(await linked(page, "P"))).toBe(0.9);
	});
});

test("the cell's boundaries do the same as the sliders, by mouse and by keys", async ({ page }) => {
	await open(page);
	const handle = page.getByRole("slider", { name: "Boundary of separator and cathode" });
	await handle.focus();
	await page.keyboard.press("ArrowRight");
	expect(await linked(page, "d_separator")).toBe("51");
	const box = (await handle.boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x - 20, y, { steps: 5 });
	await page.mouse.move(x - 40, y, { steps: 5 });
	await page.mouse.up();
	const thickness = Number(await linked(page, "d_separator"));
	expect(thickness).toBeLessThan(45);
	await expect(field(page, "Separator thickness")).toHaveValue(String(thickness));
	await page.keyboard.press("Control+z");
	expect(await linked(page, "d_separator")).toBe("51");
});

test("presets load whole designs and become the baseline", async ({ page }) => {
	await open(page);
	const select = page.getByRole("combobox", { name: "Published design" });
	for (const [name, design] of [
		["Cell 1, theoretical", "cell 1 theoretical"],
		["Cell 2, as built", "cell 2 as built"],
		["Cell 2, theoretical", "cell 2 theoretical"],
		["30 % porosity, as printed (95.39 µm)", "path: porosity 30 %, as printed"],
		["30 % porosity, solids kept (105.71 µm)", "path: porosity 30 %, solids kept"],
		["No reservoir, as printed (95.39 µm)", "path: zero excess, as printed"],
		["No reservoir, solids kept (105.71 µm)", "path: zero excess, solids kept"],
		["Cell 1, as built", "cell 1 as built"],
	] as const) {
		await select.selectOption({ label: name });
		expect(await value(page, "E_V")).toBeCloseTo(goldenValue(design, "E_V"), 8);
		expect(await value(page, "E_m")).toBeCloseTo(goldenValue(design, "E_m"), 8);
	}
	await select.selectOption({ label: "Cell 2, as built" });
	await expect(result(page, "E_V")).toHaveText(/148 ± 7 Wh\/l/);
	await type(page, "Separator thickness", "50");
	await expect(page.getByText("against cell 2").first()).toBeVisible();
	await page.getByRole("button", { name: "Reset" }).click();
	expect(await linked(page, "d_separator")).toBe("110");
});

test("the path of the paper: printed figures, live line, and buttons that load a step", async ({ page }) => {
	await open(page);
	const figure = page.getByRole("figure", { name: /The path of the paper/ });
	for (const printed of ["239", "278", "421", "511", "400", "481"])
		await expect(figure.getByText(printed, { exact: true }).first()).toBeVisible();
	await figure.getByRole("button", { name: "Load No reservoir, solids kept" }).click();
	expect(await value(page, "E_V")).toBeCloseTo(goldenValue("path: zero excess, solids kept", "E_V"), 8);
	await expect(figure.getByText("481 ± 33, now")).toBeVisible();
	await figure.getByRole("button", { name: "Table" }).click();
	await expect(figure.getByRole("table")).toContainText("421");
});

test("the design's own mismatch of solids is said in plain words", async ({ page }) => {
	await open(page);
	await expect(page.getByText("The solids do not fit.")).toHaveCount(0);
	await page
		.getByRole("combobox", { name: "Published design" })
		.selectOption({ label: "30 % porosity, as printed (95.39 µm)" });
	await expect(page.getByText(/The printed 95 µm holds only the volume of the active material/)).toBeVisible();
	await page.getByRole("button", { name: "Give them 108.2 µm" }).click();
	expect(await value(page, "solids_balance")).toBeCloseTo(1, 12);
	await expect(page.getByText("The solids do not fit.")).toHaveCount(0);
});

test("any number shows its formula in symbols and in figures, and stays live", async ({ page }) => {
	await open(page);
	await result(page, "E_V").click();
	const trace = page.getByRole("region", { name: "Trace of Volumetric energy density" });
	await expect(trace).toBeFocused();
	await expect(trace.getByText("Paper, Eq. 1")).toBeVisible();
	await expect(trace.locator("math")).toHaveCount(2);
	await expect(trace.locator("math").last()).toContainText("239 ± 10");
	await expect(trace.locator("math").last()).toContainText("200");
	await type(page, "Separator thickness", "25");
	await expect(trace.locator("math").last()).toContainText("260 ± 11");
	await trace.getByRole("listitem").filter({ hasText: "Areal capacity" }).getByRole("button").click();
	const deeper = page.getByRole("region", { name: "Trace of Areal capacity" });
	await deeper.getByRole("listitem").filter({ hasText: "Utilisation" }).getByRole("button").click();
	await expect(page.getByRole("region", { name: /Trace of Utilisation/ })).toContainText("2.14 of 2.52 mAh/cm²");
	await page.getByRole("button", { name: "Back" }).click();
	await expect(deeper).toBeVisible();
	await deeper.press("Escape");
	await expect(page.getByRole("region", { name: /^Trace/ })).toHaveCount(0);
});

test("every input says where it comes from, and one without a source says assumed", async ({ page }) => {
	await open(page);
	await page.getByRole("button", { name: "Where Cathode porosity comes from" }).click();
	await expect(page.getByRole("region", { name: "Trace of Cathode porosity" })).toContainText("(63 ± 3) %");
	await page.getByText("Voltage", { exact: true }).click();
	await page.getByRole("button", { name: "Where Mean discharge voltage comes from" }).click();
	await expect(page.getByRole("region", { name: /^Trace/ })).toContainText("Assumed");
});

test("after a change one polite sentence is spoken, during a drag none", async ({ page }) => {
	await open(page, "#utilisation=1");
	const spoken = page.locator("p[aria-live=polite]");
	await type(page, "Cathode porosity", "30");
	await expect(spoken).toHaveText("400 watt-hours per litre, plus or minus 23; up 122");
	const box = (await slider(page, "Cathode porosity").boundingBox())!;
	await page.mouse.move(box.x + box.width * 0.24, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 8 });
	await expect(spoken).toHaveText("400 watt-hours per litre, plus or minus 23; up 122");
	await page.mouse.up();
	await expect(spoken).toHaveText(/; down \d+$/);
});

test("the keys are listed in a dialog that closes with Esc", async ({ page }) => {
	await open(page);
	await page.keyboard.press("?");
	const help = page.getByRole("dialog", { name: "Keys" });
	await expect(help).toContainText("a tenth of a step up");
	await expect(help).toContainText("undo the last change");
	await page.keyboard.press("Escape");
	await expect(help).toBeHidden();
});

test("the picture and its data can be saved", async ({ page }) => {
	await open(page);
	const figure = page.getByRole("figure", { name: /The path of the paper/ });
	for (const kind of ["SVG", "PNG", "CSV"]) {
		await figure.getByRole("button", { name: "Save" }).click();
		const download = page.waitForEvent("download");
		await figure.getByText(kind, { exact: true }).click();
		expect((await download).suggestedFilename()).toMatch(new RegExp(`\\.${kind.toLowerCase()}$`));
	}
});

test("a value typed beyond the slider is shown as it is and not pulled back by a key", async ({ page }) => {
	await open(page);
	await type(page, "Separator thickness", "999");
	const separator = slider(page, "Separator thickness");
	await expect(separator).toHaveAttribute("aria-valuetext", /^999 micrometres/);
	await separator.focus();
	await page.keyboard.press("ArrowRight");
	expect(await linked(page, "d_separator")).toBe("999");
	await page.keyboard.press("ArrowLeft");
	expect(await linked(page, "d_separator")).toBe("998");
});
