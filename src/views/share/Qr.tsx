import { useMemo, useState } from "react";
import type { Stamp } from "#permalink/stamp";
import { saveFile } from "#state/save-file";
import { codePng, codeSvg } from "./code-files";
import { QrPicture } from "./QrPicture";
import { codeBytesAtMost, qrCode } from "./qr-code";

/** The link as a QR code, black on white in every theme; where it is too long for one, what to leave out. */
export function Qr({
	text,
	stamp,
	leaveOut,
}: {
	readonly text: string;
	/** What the saved picture carries, so that it opens here again. */
	readonly stamp: Stamp;
	/** What makes the link long and could be left out. */
	readonly leaveOut: readonly string[];
}) {
	const code = useMemo(() => qrCode(text), [text]);
	const [status, setStatus] = useState("");
	if (!code)
		return (
			<p role="status">
				The link has {text.length.toLocaleString("en-GB")} characters; a QR code holds{" "}
				{codeBytesAtMost.toLocaleString("en-GB")}.{" "}
				{leaveOut.length > 0
					? `It becomes shorter without ${leaveOut.join(", without ")}.`
					: "Pass on the link or a file instead."}
			</p>
		);
	const file = "cellwright-qr";
	return (
		<>
			<div className="share-qr" style={{ "--across": code.across } as React.CSSProperties}>
				<QrPicture code={code} />
			</div>
			<p>A camera that is held to it opens the design.</p>
			<p className="share-copy">
				<button
					type="button"
					className="word-button"
					aria-label="PNG: QR code"
					onClick={async () => {
						setStatus("");
						const png = await codePng(code, stamp);
						setStatus(
							png ? saveFile(`${file}.png`, png) : "The browser could not draw the PNG; SVG saves the same picture.",
						);
					}}
				>
					PNG
				</button>
				<button
					type="button"
					className="word-button"
					aria-label="SVG: QR code"
					onClick={() => {
						setStatus("");
						setStatus(saveFile(`${file}.svg`, codeSvg(code, stamp)));
					}}
				>
					SVG
				</button>
				<span role="status" className="text-soft">
					{status}
				</span>
			</p>
		</>
	);
}
