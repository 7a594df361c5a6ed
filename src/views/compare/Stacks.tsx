import { useMemo } from "react";
import { BandsChart, type Stack } from "#charts/compare/BandsChart";
import { energyKey } from "#model";
import { useStore } from "#state";
import { type Column, handColumn } from "./columns";

const stackOf = ({ id, name, hand, results }: Column): Stack => ({ id, name, hand, ...results });

/** The cells on one scale, in place of the one that other views show. */
export function Stacks({ others }: { readonly others: readonly Column[] }) {
	const basis = useStore((state) => state.showing.basis);
	const hand = useStore((state) => state.design);
	const beside = useMemo(() => others.map(stackOf), [others]);
	const stacks = useMemo(() => [stackOf(handColumn(hand)), ...beside], [hand, beside]);
	return (
		<section data-figure="cross-section" aria-label="The cells, on one scale">
			<BandsChart stacks={stacks} of={energyKey("E_V", basis)} />
		</section>
	);
}
