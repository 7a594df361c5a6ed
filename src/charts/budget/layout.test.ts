import { describe, expect, it } from "vitest";
import { budget } from "#analysis/budget";
import { textWidth } from "#layout/text-width";
import { presetOf } from "#library";
import { type OutputKey, quantity, shownUnit } from "#model";
import { layoutOf } from "./layout";
import { rowsOf, shareText, uncertaintyText, wholeOf } from "./series";

const em = 16;
const { inputs, u } = presetOf("cell-1");
const drawn = (of: OutputKey) => {
	const unit = shownUnit(quantity(of).unit);
	const made = budget(inputs, u, of, "independent");
	return { whole: wholeOf(of, unit, made), rows: rowsOf(made, unit.factor) };
};

describe.each(["E_V", "E_m", "eta_voltage", "R_cell", "E_m_pouch"] as const)("the budget of %s", (of) => {
	const { whole, rows } = drawn(of);

	it.each([280, 500, 640, 728, 900, 1100, 1600])("at %i px: nothing stands in another's place", (width) => {
		const { narrow, nameX, names, nameSize, fieldX, barX, barSpan, scale, shareX } = layoutOf(width, em, whole, rows);
		const arrow = (halved: number) => textWidth(`→ ± ${uncertaintyText(halved, whole.u)}`, nameSize);
		names.forEach((lines, i) => {
			const { text, share, halved } = rows[i]!;
			const nameEnd = nameX + Math.max(...lines.map((line) => textWidth(line, nameSize)));
			const shareEnd = barX + share * barSpan + 0.5 * em + textWidth(shareText(share), nameSize);
			if (narrow) {
				expect(lines).toHaveLength(1);
				expect(nameEnd).toBeLessThanOrEqual(width);
				expect(barX + barSpan).toBeLessThanOrEqual(width);
				expect(fieldX + textWidth(text, nameSize)).toBeLessThan(shareX - textWidth(shareText(share), nameSize));
				expect(shareX).toBeLessThan(width - arrow(halved));
			} else {
				expect(lines.length).toBeLessThanOrEqual(2);
				expect(nameEnd).toBeLessThan(fieldX);
				expect(fieldX + textWidth(text, nameSize)).toBeLessThan(barX);
				expect(shareEnd).toBeLessThan(scale ? scale.x : width - arrow(halved));
				if (scale) expect(scale.x + scale.span).toBeLessThan(width - arrow(halved));
			}
		});
	});
});

it("a phone has the bars beneath the fields, a desk the scale of the ± beside them", () => {
	const { whole, rows } = drawn("E_V");
	expect(layoutOf(280, em, whole, rows).narrow).toBe(true);
	expect(layoutOf(1100, em, whole, rows)).toMatchObject({ narrow: false, scale: { span: 11 * em } });
});
