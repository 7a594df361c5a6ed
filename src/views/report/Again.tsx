import { useMemo } from "react";
import { designAddress, useStore } from "#state";
import { qrCode } from "../share/qr-code";

/** The link that gives the design again: a code for a camera, and text to be copied or, at worst, typed. */
export function Again() {
	// the address follows both
	useStore((state) => state.design);
	useStore((state) => state.showing);
	const link = designAddress();
	const code = useMemo(() => qrCode(link), [link]);
	return (
		<section aria-labelledby="report-again" className="report-again">
			<h2 id="report-again">This design again</h2>
			<p>The link holds every input; it opens with the same numbers to the last digit.</p>
			<div>
				{code && (
					<svg
						role="img"
						aria-label="QR code of the link"
						viewBox={`0 0 ${code.across} ${code.across}`}
						shapeRendering="crispEdges"
					>
						<rect width={code.across} height={code.across} fill="#fff" />
						<path d={code.path} fill="#000" />
					</svg>
				)}
				<p className="report-link">
					<a href={link}>{link}</a>
				</p>
			</div>
		</section>
	);
}
