/**
 * Work that has nothing to do with this program: arithmetic, small objects, a sort. Figures of two machines are compared
 * by how they stand to it.
 */

/** Milliseconds that it takes, median of fifteen goes. The text of this function also runs in the page: it needs no other. */
export function referenceTime(): number {
	const goes: number[] = [];
	for (let go = 0; go < 15; go++) {
		const began = performance.now();
		const some: { x: number; y: number }[] = [];
		let sum = 0;
		for (let i = 0; i < 200_000; i++) {
			const point = { x: i * 0.5, y: sum % 7 };
			sum += Math.sqrt(point.x + 1) / (point.y + 1);
			if (i % 16 === 0) some.push(point);
		}
		some.sort((a, b) => a.y - b.y);
		if (!(sum > 0)) throw new Error("The reference loop does not compute");
		goes.push(performance.now() - began);
	}
	return goes.sort((a, b) => a - b)[7]!;
}
