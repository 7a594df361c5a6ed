import type { Limit } from "./series";

const outlines: Readonly<Record<Limit["id"], (x: number, y: number, r: number) => string>> = {
	charge: (x, y, r) => `M${x - 1.1 * r},${y}L${x + 0.9 * r},${y - r}V${y + r}Z`,
	discharge: (x, y, r) => `M${x - r},${y - r}l${2 * r},${2 * r}m0,${-2 * r}l${-2 * r},${2 * r}`,
	salt: (x, y, r) => `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`,
	other: (x, y, r) => `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`,
};

interface MarkerProps {
	readonly id: Limit["id"];
	readonly x: number;
	readonly y: number;
	/** Half its size. */
	readonly r: number;
	/** Colour of the line. */
	readonly className: string;
}

/** What limits is told by shape: charge a triangle, discharge a cross, salt a ring. */
export function Marker({ id, x, y, r, className }: MarkerProps) {
	return (
		<path
			d={outlines[id](x, y, r)}
			className={`${id === "discharge" ? "fill-none" : "fill-paper"} ${className}`}
			strokeWidth={1.5}
			{...(id === "other" && { strokeDasharray: "1.5 1.5" })}
		/>
	);
}
