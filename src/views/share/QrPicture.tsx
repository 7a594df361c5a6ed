import type { QrCode } from "./qr-code";

/** The link as a camera reads it: black on white in every theme. */
export const QrPicture = ({ code: { across, path } }: { readonly code: QrCode }) => (
	<svg role="img" aria-label="QR code of the link" viewBox={`0 0 ${across} ${across}`} shapeRendering="crispEdges">
		<rect width={across} height={across} fill="#fff" />
		<path d={path} fill="#000" />
	</svg>
);
