import { useEffect, useRef } from "react";
import { orderKeys } from "#layout/order-keys";
import { stepKeys } from "#layout/step-keys";
import { setFlag, useFlag } from "./presentation";
import { shortcuts } from "./shortcuts";

/** The keys, drawn from the tables that act on them. */
export function Help({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
	const keyIsOff = useFlag("nokeys");
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		if (open && !dialog.current?.open) dialog.current?.showModal();
	}, [open]);
	return (
		<dialog ref={dialog} onClose={onClose} className="help" aria-labelledby="help-title">
			<div className="flex items-baseline justify-between gap-6">
				<h2 id="help-title" className="font-serif text-xl">
					Keys
				</h2>
				<button type="button" className="word-button" onClick={() => dialog.current?.close()}>
					Close
				</button>
			</div>
			<h3>On a slider, a boundary of the cell, the point of a map, or the frequency read in a spectrum</h3>
			<Keys rows={stepKeys} />
			<h3>On the path: a stage, and the grip of a step</h3>
			<Keys
				rows={[
					{ label: "↑ ↓ on a stage", does: "loads the stage before or after" },
					...orderKeys.map(({ label, does }) => ({ label: `${label} on a grip`, does: `moves the step ${does}` })),
				]}
			/>
			<h3>In a list of designs: Up and Down</h3>
			<Keys rows={orderKeys.map(({ label, does }) => ({ label, does: `moves the design ${does}` }))} />
			<h3>In a field</h3>
			<Keys
				rows={[
					{ label: "Enter", does: "takes what was typed" },
					{ label: "Esc", does: "puts back what stood there" },
				]}
			/>
			<h3>Anywhere</h3>
			<Keys rows={shortcuts} />
			<button type="button" className="word-button" onClick={() => setFlag("nokeys", !keyIsOff)}>
				{keyIsOff ? "Turn the key ? on" : "Turn the key ? off"}
			</button>
			<h3>With the mouse or a finger</h3>
			<p>
				Drag a slider or a boundary of the cell. Press a mark under a slider for a published value. Double-click a name
				to return to cell 1 as built. Press any number or symbol to see where it comes from. Typed values take units:
				25, 25 µm, 0.025 mm. On a map drag the point, or press where it is to go; along one input press or drag.
			</p>
			<h3>Licences</h3>
			<p>
				{import.meta.env.MODE === "single" ? (
					"Those of the packages and typefaces in this page stand at the end of its file."
				) : (
					<>
						Those of the packages and typefaces in this page: <a href="./licences.txt">licences.txt</a>.
					</>
				)}
			</p>
		</dialog>
	);
}

function Keys({ rows }: { readonly rows: readonly { readonly label: string; readonly does: string }[] }) {
	return (
		<dl className="keys">
			{rows.map(({ label, does }) => (
				<div key={label}>
					<dt>{label}</dt>
					<dd>{does}</dd>
				</div>
			))}
		</dl>
	);
}
