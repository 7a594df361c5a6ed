import { describe, expect, it } from "vitest";
import { tied, untied } from "./tied";

describe("one line", () => {
	it.each([
		["(95 ± 5) µm at 30 % porosity", "(95~±~5)~µm at 30~% porosity"],
		["585 Ω cm² and 0.2 mA/cm²", "585~Ω~cm² and 0.2~mA/cm²"],
		["1.9 × 10⁻¹⁷ m²/s, 50 × 2", "1.9~×~10⁻¹⁷~m²/s, 50~× 2"],
		["at 303.15 K, or 30.0 °C, and 0.2 C", "at 303.15~K, or 30.0~°C, and 0.2~C"],
		["1110 cm² of it takes 2000 s at 10 µF", "1110~cm² of it takes 2000~s at 10~µF"],
		["118 mAh/g, 0.44 mW/cm², 239 ± 10 Wh/l", "118~mAh/g, 0.44~mW/cm², 239~±~10~Wh/l"],
	])("%s", (text, shown) => {
		expect(tied(text)).toBe(shown.replaceAll("~", "\u00a0"));
		expect(untied(tied(text))).toBe(text);
	});
	it.each(["cell 1 has 2 electrodes", "cell 2 cycled", "Table 1 shows", "3 steps", "in 2 mostly", "cell 1 Charge"])(
		"%s stays as it is",
		(text) => expect(tied(text)).toBe(text),
	);
});
