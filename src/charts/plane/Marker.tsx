import type { Level } from "#library/cells";
import type { Mark } from "./scene";

const outlines: Readonly<Record<Level, (x: number, y: number, r: number) => string>> = {
	stack: (x, y, r) => `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`,
	cell: (x, y, r) => `M${x - r * 0.9},${y - r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}Z`,
	projection: (x, y, r) => `M${x},${y - r * 1.3}L${x + r * 1.3},${y}L${x},${y + r * 1.3}L${x - r * 1.3},${y}Z`,
};

interface MarkerProps {
	readonly mark: Pick<Mark, "level" | "x" | "y" | "r">;
	readonly className: string;
	readonly strokeWidth?: number;
}

/** What is counted is told by shape: bare stack a circle, packaged cell a square, projection a diamond. */
export function Marker({ mark: { level, x, y, r }, className, strokeWidth = 1.25 }: MarkerProps) {
	return <path d={outlines[level](x, y, r)} className={className} strokeWidth={strokeWidth} />;
}
