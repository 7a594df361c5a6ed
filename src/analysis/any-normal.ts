/** For tests of draws: their moments, and the normal distribution in closed form. */

export const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
export const sd = (values: Float64Array) => {
	const middle = mean(values);
	return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length);
};
const density = (z: number) => Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
/** Φ(z) = ½ + φ(z)(z + z³/3 + z⁵/15 + …): exact to the last digits, where the series has ended. */
export function below(z: number): number {
	if (Math.abs(z) > 8) return z < 0 ? 0 : 1;
	let [term, sum] = [z, z];
	for (let k = 3; Math.abs(term) > 1e-17; k += 2) {
		term *= (z * z) / k;
		sum += term;
	}
	return 0.5 + density(z) * sum;
}
/** Mean and sd of a normal distribution between two limits, in closed form. */
export function truncated(nominal: number, u: number, min: number, max: number) {
	const [a, b] = [(min - nominal) / u, (max - nominal) / u];
	const within = below(b) - below(a);
	const shift = (density(a) - density(b)) / within;
	return {
		mean: nominal + u * shift,
		sd: u * Math.sqrt(1 + (a * density(a) - b * density(b)) / within - shift ** 2),
	};
}
