import type { SVGProps } from "react";
import { decadeText } from "./decades";

interface Props extends SVGProps<SVGTextElement> {
	/** Of ten. */
	readonly power: number;
	readonly unit?: string;
}

/** A power of ten at a tick of a logarithmic axis. */
export function DecadeLabel({ power, unit, ...text }: Props) {
	const { base, exponent } = decadeText(power);
	return (
		<text {...text}>
			{base}
			{exponent !== undefined && (
				<tspan dy="-0.4em" fontSize="0.75em">
					{exponent}
				</tspan>
			)}
			{unit !== undefined && <tspan dy={exponent === undefined ? undefined : "0.3em"}> {unit}</tspan>}
		</text>
	);
}
