/** How large what can be pressed is (WCAG 2.5.8). */
import type { Page } from "@playwright/test";

const pressed = "a[href], button, input, select, textarea, summary, [role=slider], [tabindex='0']";

export interface Targets {
	readonly count: number;
	/** Less than 24 px high or wide, and by none of the exceptions of WCAG 2.5.8. */
	readonly small: readonly string[];
	/** Less than 24 px, with so much room around that a circle of 24 px meets no other target: the exception “Spacing”. */
	readonly spaced: readonly string[];
	/** Less than 44 px high. */
	readonly low: readonly string[];
}

/** Everything in sight that can be pressed, unfolded what is folded: there Chromium keeps sizes of before. A link in a line of text is as high as the line: the exception “Inline”. */
export const targetsOf = (page: Page): Promise<Targets> =>
	page.evaluate((selector) => {
		for (const fold of document.querySelectorAll("details")) fold.open = true;
		/** A radio button or box is pressed by its words as well. */
		const pressedAt = (one: Element) => (one.matches("[type=radio], [type=checkbox]") && one.closest("label")) || one;
		const seen = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
		const targets = [...new Set(seen.map(pressedAt))].filter((one) => getComputedStyle(one).display !== "inline");
		const said = (one: Element) => {
			const { width, height } = one.getBoundingClientRect();
			const name = one.getAttribute("aria-label") ?? one.textContent?.slice(0, 40) ?? "";
			return `${name}: ${width.toFixed(0)} × ${height.toFixed(0)}`;
		};
		const isSmall = (one: Element) => {
			const { width, height } = one.getBoundingClientRect();
			return Math.min(width, height) < 23.5;
		};
		const isSpaced = (one: Element) => {
			const box = one.getBoundingClientRect();
			const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
			return targets.every((other) => {
				if (other === one || other.contains(one) || one.contains(other)) return true;
				const { left, right, top, bottom } = other.getBoundingClientRect();
				const across = Math.max(left - x, 0, x - right);
				const down = Math.max(top - y, 0, y - bottom);
				return Math.hypot(across, down) >= (isSmall(other) ? 24 : 12);
			});
		};
		// a number within a sentence: “Inline” as well
		const small = targets.filter((one) => isSmall(one) && !(one.matches(".readout") && one.closest("p")));
		return {
			count: targets.length,
			small: small.filter((one) => !isSpaced(one)).map(said),
			spaced: small.filter(isSpaced).map((one) => one.getAttribute("aria-label") ?? one.textContent ?? ""),
			low: targets
				// what can be had elsewhere as well: the exception “Equivalent”
				.filter((one) => !one.closest("[aria-hidden=true]") && one.getBoundingClientRect().height < 43.5)
				.map(said),
		};
	}, pressed);
