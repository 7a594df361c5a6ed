import { createContext, type ReactNode, use } from "react";

/** Id of the description's text, which names the picture: it is then spoken without drawing the picture anew. */
export const DescriptionId = createContext("");

interface Props {
	readonly width: number;
	readonly height: number;
	readonly className?: string;
	readonly children: ReactNode;
}

/** The picture of a figure, in px of the page, named by the figure's description. */
export function Picture({ width, height, className, children }: Props) {
	return (
		// biome-ignore lint/a11y/noSvgWithoutTitle: the description of the figure is its name; a title would hang over the pointer
		<svg
			role="img"
			aria-labelledby={use(DescriptionId)}
			width={width}
			height={height}
			viewBox={`0 0 ${width} ${height}`}
			className={className ? `picture ${className}` : "picture"}
		>
			{children}
		</svg>
	);
}
