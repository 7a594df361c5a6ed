import type { SVGProps } from "react";
import type { PartId } from "./series";

/** Colours of the layers; the pores are the lighter part of the cathode. */
const fills: Readonly<Record<Exclude<PartId, "interface">, string>> = {
	separator: "fill-separator stroke-separator-line",
	pores: "fill-cathode [fill-opacity:0.55]",
	rest: "fill-cathode",
	cathode: "fill-cathode",
};

/** The interface belongs to both of its neighbours: it is hatched. */
export function Hatch({ id }: { readonly id: string }) {
	return (
		<pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
			<rect width={5} height={5} className="fill-paper" />
			<path d="M1.5 0V5" className="stroke-anode" strokeWidth={3} />
		</pattern>
	);
}

/** How a part of the resistance is filled; `hatch` is the id of the pattern in the same picture. */
export const partFace = (of: PartId, hatch: string): Pick<SVGProps<SVGElement>, "fill" | "className"> =>
	of === "interface" ? { fill: `url(#${hatch})` } : { className: fills[of] };
