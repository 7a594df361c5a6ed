import { useMemo } from "react";
import { grainPaths, grains, type Pore, pathScale, pores, type Rectangle } from "./grains";
import type { Layer } from "./series";

const tones = [
	"fill-cathode forced-colors:fill-[CanvasText]",
	"fill-cathode [fill-opacity:0.9] forced-colors:[fill-opacity:1] forced-colors:fill-[CanvasText]",
	"fill-cathode [fill-opacity:0.8] forced-colors:[fill-opacity:1] forced-colors:fill-[CanvasText]",
];

export interface MicrostructureProps {
	readonly separator: Layer;
	readonly cathode: Rectangle;
	/** Porosity, and mg/cm² of solids: how much of the cathode the grains fill, and how many they are. */
	readonly P: number;
	readonly loading: number;
}

/** The pores of the separator and the grains of the cathode. */
export function Microstructure({ separator, cathode, P, loading }: MicrostructureProps) {
	const paths = useMemo(() => grainPaths(grains(cathode, P, loading), tones.length), [cathode, P, loading]);
	const circle = ({ x, y, r }: Pore) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
	return (
		<>
			<path
				className="fill-paper [fill-opacity:0.75] forced-colors:[fill-opacity:1] forced-colors:fill-[CanvasText]"
				d={pores(separator, separator.thickness).map(circle).join("")}
			/>
			<g transform={`scale(${pathScale})`}>
				{tones.map((tone, i) => (
					<path key={tone} className={tone} d={paths[i]} />
				))}
			</g>
		</>
	);
}
