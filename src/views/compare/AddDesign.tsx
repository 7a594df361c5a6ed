import { useState } from "react";
import { SteadyButton } from "#controls/SteadyButton";
import { isPresetId, presetIds, presetOf } from "#library";
import { comparedAtMost, fromPreset, type Named } from "#permalink";
import { useStore } from "#state";
import { namedFor } from "#state/design-name";
import { useKept } from "#state/kept";

/** Chooses a design and adds it: the one in hand as it is now, a published one, or one that is kept in this browser. */
export function AddDesign({ full, onAdd }: { readonly full: number; readonly onAdd: (named: Named) => void }) {
	const kept = useKept((state) => state.designs);
	const withPublished = useStore((state) => !state.locks.words.has("presets"));
	const [chosen, choose] = useState("hand");
	const isFull = full >= comparedAtMost;
	const isThere = chosen === "hand" || (withPublished && isPresetId(chosen)) || kept.some(({ id }) => id === chosen);
	const what = isThere ? chosen : "hand";
	const add = () => {
		const found = kept.find(({ id }) => id === what);
		if (found) return onAdd(found);
		onAdd(namedFor(isPresetId(what) ? fromPreset(what) : useStore.getState().design));
	};
	return (
		<form
			className="compare-add min-w-0 max-w-full"
			onSubmit={(event) => {
				event.preventDefault();
				if (!isFull) add();
			}}
		>
			<label>
				<span className="text-soft">Add a design</span>{" "}
				<select
					className="select"
					disabled={isFull}
					value={isFull ? "" : what}
					onChange={(event) => choose(event.target.value)}
				>
					{isFull && <option value="">Six stand side by side: remove one first</option>}
					<option value="hand">The design in hand as it is now</option>
					{withPublished && (
						<optgroup label="Published">
							{presetIds.map((id) => (
								<option key={id} value={id}>
									{presetOf(id).name}
								</option>
							))}
						</optgroup>
					)}
					{kept.length > 0 && (
						<optgroup label="Kept in this browser">
							{kept.map(({ id, name }) => (
								<option key={id} value={id}>
									{name}
								</option>
							))}
						</optgroup>
					)}
				</select>
			</label>
			<SteadyButton type="submit" off={isFull}>
				Add
			</SteadyButton>
		</form>
	);
}
