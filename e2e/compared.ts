/** The designs beside the one in hand, as the Compare view shows them; and such designs from the independent model. */
import type { Page } from "@playwright/test";
import { defaults, defaultUncertainties, type Inputs, type Uncertainties } from "#model";
import { fromPreset, type Named } from "#permalink";
import golden from "../src/model/golden.json" with { type: "json" };
import { expect } from "./app";

export const picker = (page: Page) => page.getByRole("combobox", { name: "Add a design" });
export const names = (page: Page) => page.getByRole("textbox", { name: /^Name of / });
export const table = (page: Page) => page.getByRole("table", { name: /^Inputs and results of/ });
export const cell = (page: Page, key: string, column: number) =>
	page.locator(`[data-compared="${key}"][data-column="${column}"]`);

export async function add(page: Page, ...designs: readonly string[]): Promise<void> {
	for (const design of designs) {
		const before = await names(page).count();
		await picker(page).selectOption(design);
		await page.getByRole("button", { name: "Add", exact: true }).click();
		await expect(names(page)).toHaveCount(before + 1);
	}
}

interface Case {
	readonly name: string;
	readonly inputs: Partial<Inputs>;
	readonly outputs: Readonly<Record<string, number>>;
	readonly u: { readonly E_V: number; readonly E_m: number };
	readonly sigma?: Partial<Uncertainties>;
}
export const cases = golden.cases as unknown as readonly Case[];
export const goldenDesign = ({ name, inputs, sigma }: Case): Named => ({
	name,
	design: {
		...fromPreset("cell-1"),
		inputs: { ...defaults, ...inputs },
		u: { ...defaultUncertainties, ...sigma },
	},
});
