/** Analyses of the design in hand, as components use them. One worker does them all; it starts with the first question. */
import { useCallback, useEffect, useRef, useState } from "react";
import { createRunner, type Runner } from "#runner/client";
import type { Answer, Asked, JobName } from "#runner/jobs";
import { worker } from "#runner/worker-port";

let runner: Runner | undefined;
const theRunner = (): Runner => {
	runner ??= createRunner(worker);
	return runner;
};

interface Live<N extends JobName> {
	/** The last answer, which may be to an earlier question. */
	readonly answer?: Answer<N>;
	/** What it is the answer to. */
	readonly of?: Asked<N>;
	/** Whether it answers what is asked now. */
	readonly fresh: boolean;
	readonly failed?: string;
	/** ms that the work took, without the way there and back. */
	readonly ms?: number;
}

/**
 * Keeps an analysis up with what is asked: a new object is a new question, so pass one that stays the same while nothing
 * in it changes. The latest wins; until its answer is there the last one stays.
 */
export function useLive<N extends JobName>(channel: string, job: N, asked: Asked<N> | undefined): Live<N> {
	const [known, setKnown] = useState<Omit<Live<N>, "fresh">>({});
	useEffect(() => {
		if (asked === undefined) return;
		let gone = false;
		void theRunner()
			.run(channel, job, asked)
			.then((outcome) => {
				if (gone && outcome.kind === "failed") return;
				if (outcome.kind === "answer") setKnown({ answer: outcome.answer, of: asked, ms: outcome.ms });
				else if (outcome.kind === "failed") setKnown((before) => ({ ...before, failed: outcome.why }));
			});
		return () => {
			gone = true;
		};
	}, [channel, job, asked]);
	useEffect(() => () => theRunner().cancel(channel), [channel]);
	return { ...known, fresh: known.of === asked && asked !== undefined };
}

export interface Long<N extends JobName> {
	readonly start: (asked: Asked<N>) => void;
	readonly cancel: () => void;
	/** Part that is done while it works, 0 to 1. */
	readonly progress?: number;
	readonly answer?: Answer<N>;
	readonly of?: Asked<N>;
	readonly failed?: string;
	readonly ms?: number;
}

/** An analysis that is started by hand, tells how far it is, and can be cancelled; the last answer stays meanwhile. */
export function useLong<N extends JobName>(channel: string, job: N): Long<N> {
	const [known, setKnown] = useState<Omit<Long<N>, "start" | "cancel">>({});
	const latest = useRef(0);
	const start = useCallback(
		(asked: Asked<N>) => {
			const mine = ++latest.current;
			setKnown(({ failed: _, ...before }) => ({ ...before, progress: 0 }));
			void theRunner()
				.run(channel, job, asked, (progress) => {
					if (mine === latest.current) setKnown((before) => ({ ...before, progress }));
				})
				.then((outcome) => {
					if (mine !== latest.current) return;
					if (outcome.kind === "answer") setKnown({ answer: outcome.answer, of: asked, ms: outcome.ms });
					else
						setKnown(({ progress: _, ...before }) =>
							outcome.kind === "failed" ? { ...before, failed: outcome.why } : before,
						);
				});
		},
		[channel, job],
	);
	const cancel = useCallback(() => theRunner().cancel(channel), [channel]);
	useEffect(() => () => theRunner().cancel(channel), [channel]);
	return { ...known, start, cancel };
}
