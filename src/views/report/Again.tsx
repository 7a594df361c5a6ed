import { useMemo } from "react";
import { isAddress } from "#library/citation-link";
import { QrPicture } from "../share/QrPicture";
import { qrCode } from "../share/qr-code";

/** The link that gives the design again, for a camera; where it stands in words. */
export function Again({ link }: { readonly link: string }) {
	const onWeb = isAddress(link);
	const code = useMemo(() => (onWeb ? qrCode(link) : undefined), [link, onWeb]);
	return (
		<section aria-labelledby="report-again" className="report-again">
			<h2 id="report-again">This design again</h2>
			<p>
				{onWeb
					? "The link of [2] holds every input; it opens with the same numbers to the last digit."
					: "What [2] is opened with holds every input; at the end of the address of any copy of Cellwright it gives the same numbers to the last digit. This copy has no address on the web, so that there is no code for a camera."}
			</p>
			{code && <QrPicture code={code} />}
		</section>
	);
}
