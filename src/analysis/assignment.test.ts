/** What is written beside these numbers has to hold for every published cell. */
import { describe, expect, it } from "vitest";
import { fullCellIds, particles } from "#library/circuits";
import { assignmentOf } from "./assignment";

describe("cell 1 after formation", () => {
	const { depth, chargeTransfer, diffusion } = assignmentOf("cell-1-after");
	it("has particles with 3 (1 − 0.63) 200/r of surface, r from 1 to 0.2 µm", () => {
		expect(depth).toBe(200);
		expect(chargeTransfer.surfaces[0]).toBeCloseTo(222, 9);
		expect(chargeTransfer.surfaces[1]).toBeCloseTo(1110, 9);
	});
	it("would peak with their double layer at 1/(2π 430.57 Ω cm² 222 · 10 µF/cm²) at most", () => {
		expect(chargeTransfer.peaks[1]).toBeCloseTo(1e6 / (2 * Math.PI * 430.57 * 2220), 9);
		expect(chargeTransfer.peaks[0]).toBeCloseTo(chargeTransfer.peaks[1] / 5, 9);
	});
	it("has a capacitance that gives its peak, f = 1/(2πRC) after Hsu and Mansfeld", () => {
		expect(chargeTransfer.capacitances[1]).toBeCloseTo(1 / (2 * Math.PI * 430.57 * 238.07203), 10);
	});
	it("has less of it after Brug, by the resistance before the arc: (1 + 430.57/6)^((0.92 − 1)/0.92)", () => {
		const [brug, hsuMansfeld] = chargeTransfer.capacitances;
		expect(brug / hsuMansfeld).toBeCloseTo((1 + 430.57 / 6) ** (-0.08 / 0.92), 9);
	});
	it("lets salt diffuse through 200 µm in (200 µm)²/D√P", () => {
		// 25.06 µm²/s in the liquid, slowed by the porosity of 0.63 after Bruggeman; ωt = 2.5406 where −Im is largest
		expect(diffusion.seconds).toBeCloseTo(200 ** 2 / (25.06 * Math.sqrt(0.63)), 6);
		expect(diffusion.peak).toBeCloseTo(2.5406 / (2 * Math.PI * diffusion.seconds), 12);
		expect(diffusion.layer).toBeCloseTo(200 * Math.sqrt(diffusion.peak / diffusion.f), 12);
	});
});

describe.each(fullCellIds)("%s: what is concluded", (of) => {
	const { chargeTransfer, diffusion } = assignmentOf(of);
	it("of each pair the smaller stands first", () => {
		for (const [first, second] of [chargeTransfer.capacitances, chargeTransfer.surfaces, chargeTransfer.peaks])
			expect(first).toBeLessThan(second);
	});
	it("a flat interface: a double layer at most, and no less than a hundredth of one", () => {
		for (const C of chargeTransfer.capacitances) {
			expect(1e6 * C).toBeLessThan(particles.doubleLayer);
			expect(1e6 * C).toBeGreaterThan(particles.doubleLayer / 100);
		}
	});
	it("not all particles: they would peak more than a hundred times lower", () => {
		expect(chargeTransfer.f / chargeTransfer.peaks[1]).toBeGreaterThan(100);
	});
	it("not diffusion through the depth: that is below a tenth of 0.1 Hz, and the arc is that of a few micrometres", () => {
		expect(diffusion.peak).toBeLessThan(0.01);
		expect(diffusion.layer).toBeLessThan(5);
	});
});
