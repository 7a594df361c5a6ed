import type { ReactNode } from "react";
import { type InputKey, inputOf, nameInSentence, shownInput, shownUncertainty, shownUnit } from "#model";
import { useStore } from "#state";
import { QuantityName } from "./QuantityName";

interface Props {
	readonly of: InputKey;
	/** The part of the name that the heading above already says. */
	readonly under?: string;
	readonly note?: ReactNode;
	/** Because of which input: itself, or the one that would give way. */
	readonly fixed: InputKey;
}

/** An input that a link has fixed, or what is tied to one that it has: its value as text, and no control. */
export function FixedQuantity({ of, under = "", note, fixed }: Props) {
	const value = useStore((state) => state.design.inputs[of]);
	const u = useStore((state) => state.design.u[of]);
	const { name, unit } = inputOf(of);
	return (
		<div className="quantity pb-2">
			<QuantityName of={of} under={under}>
				{(visible) => (
					<>
						<span className="sr-only">{name}</span>
						<span aria-hidden="true">{visible}</span>
					</>
				)}
			</QuantityName>
			<span className="whitespace-nowrap">
				<b className="font-semibold">{shownInput(of, value)}</b>{" "}
				<span className="text-soft text-[0.8125rem]">
					{u > 0 && `± ${shownUncertainty(of, u)} `}
					{shownUnit(unit).label}
					{fixed === of && " · fixed"}
				</span>
			</span>
			{fixed !== of && (
				<p className="col-span-2 text-soft text-[0.8125rem] leading-snug">fixed with {nameInSentence(fixed)}</p>
			)}
			{note && <div className="col-span-2 text-soft text-[0.8125rem] leading-snug">{note}</div>}
		</div>
	);
}
