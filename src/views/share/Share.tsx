import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { isAddress } from "#library/citation-link";
import { decodeLink, encodeLink } from "#permalink";
import { useStore } from "#state";
import { linkToPassOn } from "#state/passed-on";
import { today } from "#state/stamp-now";
import { addressWith, type Look, plainLook } from "./address";
import { Cite } from "./Cite";
import { Files } from "./Files";
import { FramePart } from "./FramePart";
import { LinkPart } from "./LinkPart";
import { Qr } from "./Qr";
import "./share.css";

/** What can be passed on of the design in hand: its link, a picture of the link, a frame, files, a report, a citation. */
export function Share({ onReport, onClose }: { readonly onReport: () => void; readonly onClose: () => void }) {
	const dialog = useRef<HTMLDialogElement>(null);
	const copyButton = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (!dialog.current?.open) dialog.current?.showModal();
		copyButton.current?.focus();
	}, []);

	// what is passed on is what the link holds: nothing of a replay, and no digit more
	const address = useStore(linkToPassOn);
	const {
		base,
		design,
		showing: shown,
	} = useMemo(() => {
		const cut = address.indexOf("#");
		return { base: address.slice(0, cut), ...decodeLink(address.slice(cut)) };
	}, [address]);
	const [date] = useState(today);
	const [look, setLook] = useState<Look>(plainLook);
	const [withSet, setWithSet] = useState(true);
	const showing = withSet ? shown : { ...shown, set: undefined };
	const whole = base + encodeLink(design, showing);
	const link = addressWith(whole, look);
	const stamp = { link: whole, date };
	const onWeb = isAddress(whole);
	const close = () => dialog.current?.close();

	return (
		<dialog ref={dialog} onClose={onClose} className="share" aria-labelledby="share-title">
			<div className="share-head">
				<h2 id="share-title">Pass it on</h2>
				<button type="button" className="word-button" onClick={close}>
					Close
				</button>
			</div>
			<Part title="Link">
				<LinkPart
					link={link}
					look={look}
					onLook={setLook}
					set={shown.set === undefined ? undefined : { along: withSet, onAlong: setWithSet }}
					copyButton={copyButton}
				/>
			</Part>
			<Part title="Files">
				<Files
					design={design}
					showing={shown}
					stamp={stamp}
					onReport={() => {
						close();
						onReport();
					}}
					onOpened={close}
				/>
			</Part>
			<Part title="Cite">
				<Cite design={design} showing={showing} stamp={stamp} />
			</Part>
			<Part title="QR code">
				{onWeb ? (
					<Qr
						text={link}
						stamp={stamp}
						leaveOut={[
							...(showing.set === undefined ? [] : ["the designs it is compared with"]),
							...(look.fixed.has("others") ? ["what is fixed of the other inputs"] : []),
							...(design.steps.some((step) => typeof step !== "string") ? ["own steps on the path"] : []),
						]}
					/>
				) : (
					<p>There is none: this copy has no address on the web that a camera could open.</p>
				)}
			</Part>
			<Part title="Frame">
				{onWeb ? (
					<FramePart base={base} design={design} showing={showing} look={look} />
				) : (
					<p>There is none: this copy has no address on the web that another page could show.</p>
				)}
			</Part>
		</dialog>
	);
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
	const id = useId();
	return (
		<section aria-labelledby={id} className="share-part">
			<h3 id={id}>{title}</h3>
			<div>{children}</div>
		</section>
	);
}
