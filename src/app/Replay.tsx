import { useStore } from "#state";

/** What a replay shows at this moment; it stands over the foot of the page, so that nothing moves for it. */
export function Replay() {
	const said = useStore((state) => state.replay);
	return (
		<p
			role="status"
			className="fixed inset-x-0 bottom-0 z-40 border-ink bg-paper px-5 font-serif min-[60rem]:px-8 text-[1.0625rem] not-empty:border-t not-empty:py-3 print:hidden"
		>
			{said}
		</p>
	);
}
