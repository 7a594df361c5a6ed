import { expect, describe as group, it } from "vitest";
import { type ComparisonCell, comparisonCells, notComparable, sourcesOf } from "./cells";
import { factText, numberOf } from "./fact";
import { addressOf, workOf } from "./works";

const figures = ({ E_V, E_m }: ComparisonCell) => (E_V ? [E_V, E_m] : [E_m]);
const cell = (id: string) => comparisonCells.find((each) => each.id === id)!;

group("comparison cells", () => {
	it.each<[id: string, E_V: number | undefined, E_m: number, level: string]>([
		["catl-2021", undefined, 160, "cell"],
		["catl-naxtra", undefined, 175, "cell"],
		["catl-target", undefined, 200, "projection"],
		["hina-2023", 330, 145, "cell"],
		["deysher-2024", 700, 350, "projection"],
		["tesla-4680", 643.3, 241, "cell"],
		["byd-blade", 355.3, 160, "cell"],
		["quantumscape", 844, 301, "cell"],
		["unigrid", 417, 178, "cell"],
	])("%s", (id, E_V, E_m, level) => {
		expect(cell(id).E_V && numberOf(cell(id).E_V!)).toBe(E_V);
		expect(numberOf(cell(id).E_m)).toBe(E_m);
		expect(cell(id).level).toBe(level);
	});

	it("agree with nominal energy, mass and volume where these are known", () => {
		// 85.56 Wh, 355 g, 133 ml; 432 Wh, 2.7 kg, 1.216 l; 21.6 Wh
		expect(85.56 / 0.133).toBeCloseTo(numberOf(cell("tesla-4680").E_V!), 1);
		expect(85.56 / 0.355).toBeCloseTo(numberOf(cell("tesla-4680").E_m), 1);
		expect(432 / 1.216).toBeCloseTo(numberOf(cell("byd-blade").E_V!), 1);
		expect(432 / 2.7).toBeCloseTo(numberOf(cell("byd-blade").E_m), 1);
	});

	it("can be traced: a link, or a note that says why there is none", () => {
		for (const each of comparisonCells)
			for (const { work } of figures(each)) {
				expect(addressOf(workOf(work)) ?? each.note, each.id).toBeDefined();
			}
	});

	it("name the source of each figure where these differ", () => {
		expect(sourcesOf(cell("hina-2023")).map(({ work }) => work)).toEqual(["hinaforum", "fastmarkets2023"]);
		// the same paper, another figure of it
		expect(sourcesOf(cell("faradion"))).toHaveLength(2);
		expect(sourcesOf(cell("tesla-4680"))).toEqual([cell("tesla-4680").E_m]);
		expect(sourcesOf(cell("catl-2021"))).toEqual([cell("catl-2021").E_m]);
	});

	it("have ids and labels of their own", () => {
		expect(new Set(comparisonCells.map(({ id }) => id)).size).toBe(comparisonCells.length);
		expect(new Set(comparisonCells.map(({ short }) => short)).size).toBe(comparisonCells.length);
	});

	it("do not hold what counts the active material alone", () => {
		const theirs = comparisonCells.flatMap(figures).map(({ work }) => work as string);
		for (const { figure } of notComparable) expect(theirs).not.toContain(figure.work);
	});

	it("print a target as one", () => {
		expect(factText(cell("catl-target").E_m)).toBe(">\u202f200\u00a0Wh/kg");
	});
});
