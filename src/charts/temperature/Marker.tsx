import type { LineId } from "./series";

/** The mark that tells a line besides its colour: circle, square, triangle, diamond, ring, bar. */
const shapes: Readonly<Record<LineId, (r: number) => string>> = {
	total: (r) => `M${-r},0a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`,
	activated: (r) => `M${-r},${-r}L${r},${r}M${-r},${r}L${r},${-r}`,
	cathode: (r) => `M${-0.9 * r},${-0.9 * r}h${1.8 * r}v${1.8 * r}h${-1.8 * r}Z`,
	separator: (r) => `M0,${-1.2 * r}L${1.2 * r},0L0,${1.2 * r}L${-1.2 * r},0Z`,
	interface: (r) => `M0,${-1.15 * r}L${1.1 * r},${0.8 * r}H${-1.1 * r}Z`,
	pores: (r) => `M0,${1.15 * r}L${1.1 * r},${-0.8 * r}H${-1.1 * r}Z`,
};

const faces: Readonly<Record<LineId, string>> = {
	total: "fill-ink stroke-paper",
	activated: "fill-none stroke-ink",
	cathode: "fill-cathode stroke-paper",
	separator: "fill-separator stroke-separator-line",
	interface: "fill-anode stroke-paper",
	pores: "fill-paper stroke-cathode",
};

interface Props {
	readonly of: LineId;
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

export function Marker({ of, x, y, r }: Props) {
	return (
		<path
			transform={`translate(${x} ${y})`}
			d={shapes[of](r)}
			className={faces[of]}
			strokeWidth={of === "activated" || of === "pores" ? 1.5 : 1}
		/>
	);
}
