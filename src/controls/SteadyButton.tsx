import type { ComponentProps } from "react";

interface Props extends ComponentProps<"button"> {
	readonly off: boolean;
}

/** A button that keeps the focus also when it switches itself off: a disabled one would lose it. */
export function SteadyButton({ off, onClick, ...others }: Props) {
	return (
		<button type="button" className="word-button" {...others} aria-disabled={off} onClick={off ? undefined : onClick} />
	);
}
