/** Colours against each other as WCAG 2.2 counts them: text 4.5 : 1 (1.4.3), graphics and focus 3 : 1 (1.4.11). */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("styles.css", import.meta.url), "utf8");
const themes = ["light", "dark"] as const;
type Theme = (typeof themes)[number];

/** The colours of the theme block, by name, as #rrggbb in either theme. */
const tokens = new Map(
	[...css.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
		([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const,
	),
);

function colour(name: string, theme: Theme): string {
	const found = tokens.get(name)?.[theme];
	if (!found) throw new Error(`--color-${name} is not in styles.css`);
	return found;
}

/** Relative luminance of #rrggbb in sRGB, from 0 to 1, by the definition in WCAG 2.2. */
function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((from) => {
		const c = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
	const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

/** What is read, on what it stands. */
const text = [
	["ink", "paper"],
	["ink", "panel"],
	["soft", "paper"],
	["soft", "panel"],
	["accent", "paper"],
	["accent", "panel"],
	// the word that is chosen of those that can be held; the way to the content
	["paper", "ink"],
] as const;

/** What has to be seen to be understood: lines and fills of charts, edges of controls, the ring of the focus. */
const graphics = [
	["rule", "paper"],
	["rule", "panel"],
	["anode", "paper"],
	["cathode", "paper"],
	["separator-line", "paper"],
	["separator-line", "panel"],
	["ink", "paper"],
	["accent", "paper"],
	["accent", "panel"],
] as const;

describe.each(themes)("in the %s theme", (theme) => {
	test.each(text)("%s can be read on %s", (ink, ground) => {
		expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
	});

	test.each(graphics)("%s can be told from %s", (line, ground) => {
		expect(contrast(colour(line, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
	});
});

test("the formula gives what WCAG states: 21 for black on white, and 4.54 for #767676 on white", () => {
	expect(contrast("#000000", "#ffffff")).toBe(21);
	expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

test("each colour has both themes, and is in a pairing above or is named here with its reason", () => {
	const exempt = new Set([
		// grid lines and rules between rows: all they do is done by place as well
		"hairline",
		// a face of the drawn cell and of its bars; its outline and its lines are separator-line, as the test below asks
		"separator",
	]);
	const paired = new Set<string>([...text, ...graphics].flat());
	expect([...tokens.keys()].filter((name) => !paired.has(name) && !exempt.has(name))).toEqual([]);
	expect(tokens.size).toBe(css.match(/--color-[a-z-]+: light-dark\(/g)?.length);
});

test("a face in the colour of the separator has the outline that can be told from paper", () => {
	const source = new URL("..", import.meta.url);
	const faces = readdirSync(source, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".tsx"))
		.flatMap((file) =>
			[...readFileSync(new URL(file, source), "utf8").matchAll(/"[^"]*\b(?:fill|bg)-separator(?!-)[^"]*"/g)].map(
				([classes]) => `${file}: ${classes}`,
			),
		);
	expect(faces.length).toBeGreaterThan(5);
	expect(faces.filter((face) => !/\b(?:stroke|ring)-separator-line\b/.test(face))).toEqual([]);
});
