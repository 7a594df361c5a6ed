/** How relations of the rate tables are typeset: powers, roots as powers, logarithm, the smaller of two. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { outputKeys } from "#model";
import { parameterKeys } from "#model/rate/parameters";
import { type RateResultKey, rateConstants, rateResultKeys } from "#model/rate/quantities";
import { symbolOf } from "../Symbol";
import { type AnyKey, type ComputedKey, Formula, operands } from "./Formula";

interface Node {
	readonly tag: string;
	readonly parts: (Node | string)[];
}

/** The markup as a tree; it is well formed, and attributes do not matter here. */
function treeOf(markup: string): Node {
	const root: Node = { tag: "root", parts: [] };
	const open = [root];
	for (const [, close, tag, text] of markup.matchAll(/<(\/?)(\w+)[^>]*>|([^<]+)/g))
		if (text !== undefined) open.at(-1)!.parts.push(text);
		else if (close) open.pop();
		else {
			const node: Node = { tag: tag!, parts: [] };
			open.at(-1)!.parts.push(node);
			open.push(node);
		}
	return root;
}

/** In one line: x_below, x^raised and above/below, each in braces. */
function line(node: Node | string): string {
	if (typeof node === "string") return node;
	const parts = node.parts.map(line);
	if (node.tag === "msub") return `${parts[0]}_{${parts[1]}}`;
	if (node.tag === "msup") return `${parts[0]}^{${parts[1]}}`;
	if (node.tag === "mfrac") return `{${parts[0]}}/{${parts[1]}}`;
	if (node.tag === "mtable") return parts.join(" ⏎ ");
	return parts.join("");
}

/** Without the invisible signs of a product and of a function. */
const set = (of: ComputedKey, values?: (key: AnyKey) => string, most?: number): string =>
	line(treeOf(renderToStaticMarkup(createElement(Formula, { of, values, ...(most && { most }) })))).replaceAll(
		/[\u2061\u2062]/g,
		"",
	);

describe("in symbols", () => {
	it.each<[RateResultKey, string]>([
		["tau_Bruggeman", "τ_{Bruggeman}=P^{−1/2}"],
		["u_salt", "u_{salt}=min[1,(j_{lim}/j)^{1/2}]"],
		["t_diffusion", "t_{diffusion}={Pd_{cathode}^{2}}/{D_{pores}}"],
		["eta_salt", "η_{salt}={2RT}/{F}(1−t_{+})ln[(1+j_{share})/(1−j_{share})]"],
		// brackets do not grow: a fraction that fills them is on one line
		["s_end", "s_{end}={1}/{1+exp[−(U−U_{min}−jR_{cell})F/(g_{end}RT)]}"],
		["CE_needed", "CE_{needed}=kept^{1/N_{cycles}}"],
		["j_lim", "j_{lim}={2FD_{pores}c_{salt}}/{(1−t_{+})d_{cathode}}"],
		["t_Sand", "t_{Sand}=πPD_{pores}{Fc_{salt}/[2j(1−t_{+})]}^{2}"],
		["p_needed", "p_{needed}={p_{per j}j}/{f_{void}}"],
	])("%s", (of, text) => expect(set(of)).toBe(text));
});

describe("with values", () => {
	it("what is raised takes its unit along", () =>
		expect(set("p_heat", (key) => (key === "j" ? "2 mA/cm²" : `<${key}>`))).toBe(
			"&lt;p_heat&gt;=(2 mA/cm²)^{2}·&lt;R_cell&gt;",
		));
});

describe("on lines of so many characters", () => {
	const oneLine =
		"E_{m}={UC_{cathode}}/{ρ_{Na}d_{anode}+ρ_{separator}d_{separator}+[(1−P)ρ_{cathode}+Pρ_{liquid}]d_{cathode}}";
	it.each<[ComputedKey, number, string]>([
		["E_m", 200, oneLine],
		[
			"E_m",
			50,
			"E_{m}={UC_{cathode}}/{ρ_{Na}d_{anode}+ρ_{separator}d_{separator} ⏎ +[(1−P)ρ_{cathode}+Pρ_{liquid}]d_{cathode}}",
		],
		["d_cell", 24, "d_{cell}=d_{anode}+d_{cathode} ⏎ +d_{separator}"],
		["m_cathode", 22, "m_{cathode}= ⏎ [(1−P)ρ_{cathode} ⏎ +Pρ_{liquid}]d_{cathode}"],
		// brackets that hold a fraction on one line, and a power of brackets
		["t_Sand", 16, "t_{Sand}= ⏎ πPD_{pores} ⏎ {Fc_{salt} ⏎ /[2j(1−t_{+})]}^{2}"],
	])("%s on %d", (of, most, text) => expect(set(of, undefined, most)).toBe(text));

	it.each([...outputKeys, ...rateResultKeys])("nothing of %s is lost, however few", (key) => {
		for (const most of [12, 30]) expect(set(key, undefined, most).replaceAll(" ⏎ ", "")).toBe(set(key));
	});
});

describe("symbols", () => {
	const all: readonly AnyKey[] = [...parameterKeys, ...rateResultKeys, ...(Object.keys(rateConstants) as AnyKey[])];
	it("no two results look alike, and none shows its key", () => {
		const shown = all.map((key) => {
			const { letter, below } = symbolOf(key);
			return `${letter} ${below}`;
		});
		expect(shown.filter((text) => /_|plus|gas|tau|kappa|\bpi\b|sigma|eta/.test(text))).toEqual([]);
		expect(new Set(shown).size).toBe(all.length);
	});
	it("each relation names what it rests on", () => {
		expect(operands("R_pores")).toEqual(["d_cathode", "kappa_pores"]);
		for (const key of rateResultKeys) expect(operands(key).length).toBeGreaterThan(0);
	});
});
