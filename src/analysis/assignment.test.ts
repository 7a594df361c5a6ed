/** What is written beside these numbers has to hold for every published cell. */
import { describe, expect, it } from "vitest";
import { fullCellIds, particles } from "#library/circuits";
import { assignmentOf } from "./assignment";

describe("cell 1 after formation", () => {
	const assignment = () => assignmentOf("cell-1-after");
	it("has particles with 3 (1 − 0.63) 200/r of surface, r from 1 to 0.2 µm", () => {
		const { depth, chargeTransfer } = assignment();
		expect(depth).toBe(200);
		expect(chargeTransfer.surfaces[0]).toBeCloseTo(222, 9);
		expect(chargeTransfer.surfaces[1]).toBeCloseTo(1110, 9);
	});
	it("would peak with their double layer at 1/(2π 430.57 Ω cm² 222 · 10 µF/cm²) at most", () => {
		const { chargeTransfer } = assignment();
		expect(chargeTransfer.peaks[1]).toBeCloseTo(1e6 / (2 * Math.PI * 430.57 * 2220), 9);
		expect(chargeTransfer.peaks[0]).toBeCloseTo(chargeTransfer.peaks[1] / 5, 9);
	});
	it("has a capacitance that gives its peak, f = 1/(2πRC) after Hsu and Mansfeld", () => {
		const { chargeTransfer } = assignment();
		expect(chargeTransfer.capacitances[1]).toBeCloseTo(1 / (2 * Math.PI * 430.57 * 238.07203), 10);
	});
	it("has less of it after Brug, by the resistance before the arc: (1 + 430.57/6)^((0.92 − 1)/0.92)", () => {
		const { chargeTransfer } = assignment();
		const [brug, hsuMansfeld] = chargeTransfer.capacitances;
		expect(brug / hsuMansfeld).toBeCloseTo((1 + 430.57 / 6) ** (-0.08 / 0.92), 9);
	});
	it("lets salt diffuse through 200 µm in (200 µm)²/D√P", () => {
		const { diffusion } = assignment();
		// 25.06 µm²/s in the liquid, slowed by the porosity of 0.63 after Bruggeman; ωt = 2.5406 where −Im is largest
		expect(diffusion.seconds).toBeCloseTo(200 ** 2 / (25.06 * Math.sqrt(0.63)), 6);
		expect(diffusion.peak).toBeCloseTo(2.5406 / (2 * Math.PI * diffusion.seconds), 12);
		expect(diffusion.layer).toBeCloseTo(200 * Math.sqrt(diffusion.peak / diffusion.f), 12);
	});
});

/** The paper names no peak of the diffusion in cell 2 before formation: the arc's own there, as after formation. */
it.each([
	["cell-1-before", 1500, 10],
	["cell-1-after", 230, 10],
	["cell-2-before", 500, 30],
	["cell-2-after", 1000, 30],
] as const)("%s: the arcs peak where the paper prints it, at %d and %d Hz, to one per cent", (of, transfer, slow) => {
	const { chargeTransfer, diffusion } = assignmentOf(of);
	expect(Math.abs(chargeTransfer.f / transfer - 1)).toBeLessThan(0.01);
	expect(Math.abs(diffusion.f / slow - 1)).toBeLessThan(0.01);
});

describe.each(fullCellIds)("%s: what is concluded", (of) => {
	const assignment = () => assignmentOf(of);
	it("of each pair the smaller stands first", () => {
		const { chargeTransfer } = assignment();
		for (const [first, second] of [chargeTransfer.capacitances, chargeTransfer.surfaces, chargeTransfer.peaks])
			expect(first).toBeLessThan(second);
	});
	it("a flat interface: a double layer at most, and no less than a hundredth of one", () => {
		const { chargeTransfer } = assignment();
		for (const C of chargeTransfer.capacitances) {
			expect(1e6 * C).toBeLessThan(particles.doubleLayer);
			expect(1e6 * C).toBeGreaterThan(particles.doubleLayer / 100);
		}
	});
	it("not all particles: they would peak more than a hundred times lower", () => {
		const { chargeTransfer } = assignment();
		expect(chargeTransfer.f / chargeTransfer.peaks[1]).toBeGreaterThan(100);
	});
	it("not diffusion through the depth: that is below a tenth of 0.1 Hz, and the arc is that of a few micrometres", () => {
		const { diffusion } = assignment();
		expect(diffusion.peak).toBeLessThan(0.01);
		expect(diffusion.layer).toBeLessThan(5);
	});
});
