import { useDeferredValue, useMemo } from "react";
import { useStore } from "#state";
import { setReference, useCompared, useReference } from "#state/compared";
import { Inputs } from "#views/design/Inputs";
import { Workbench } from "#views/design/Workbench";
import { type Column, columnOf, handColumn, idOf } from "./columns";
import { Designs } from "./Designs";
import { KeptDesigns } from "./KeptDesigns";
import { SideBySide } from "./SideBySide";
import { Stacks } from "./Stacks";
import { ToldApart } from "./ToldApart";
import "./compare.css";

/** The design in hand beside up to five others, and the designs that are kept in this browser. */
export function Compare() {
	const compared = useCompared();
	const others = useMemo(() => compared.map(columnOf), [compared]);
	const isAlone = others.length === 0;
	return (
		<Workbench panel={<Inputs />} cell={isAlone ? undefined : <Stacks others={others} />}>
			<Designs compared={compared} />
			{!isAlone && <Against others={others} />}
			<KeptDesigns />
		</Workbench>
	);
}

/** Cells and headline go with the thumb; tables and pairs follow as soon as there is time. */
function Against({ others }: { readonly others: readonly Column[] }) {
	const hand = useStore((state) => state.design);
	const columns = useDeferredValue(useMemo(() => [handColumn(hand), ...others], [hand, others]));
	const chosen = useReference();
	const reference = (chosen && columns.find(({ id }) => id === idOf(chosen))) ?? columns[0]!;
	const choose = (id: string) => {
		const index = others.findIndex((other) => other.id === id);
		setReference(index < 0 ? undefined : index);
	};
	return (
		<>
			<SideBySide columns={columns} reference={reference} onReference={choose} />
			<ToldApart columns={columns} reference={reference} />
		</>
	);
}
