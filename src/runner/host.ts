/** Does the work: in a worker, or in the page itself. Long work goes in slices, so that a short question need not wait. */
import { type Asked, type JobName, jobs } from "./jobs";
import type { FromHost, ToHost } from "./messages";

/** ms of long work at a time. */
const slice = 8;

interface Long {
	readonly id: number;
	readonly work: Generator<number, unknown>;
	/** ms that it has worked, without its pauses. */
	spent: number;
}

const isLong = (result: unknown): result is Generator<number, unknown> =>
	typeof result === "object" && result !== null && Symbol.iterator in result && "next" in result;

/**
 * Returns what takes a message; answers go to `post`. `later` lets other messages come in before it goes on: a timer in
 * a worker and in the page.
 */
export function createHost(
	post: (message: FromHost) => void,
	later: (go: () => void) => void = (go) => setTimeout(go),
	clock: () => number = () => performance.now(),
): (message: ToHost) => void {
	let under: Long[] = [];
	let going = false;

	const fault = (id: number, error: unknown) =>
		post({ kind: "fault", id, why: error instanceof Error ? error.message : String(error) });

	function work(): void {
		going = false;
		const long = under[0];
		if (!long) return;
		const began = clock();
		try {
			for (;;) {
				const { done, value } = long.work.next();
				const now = clock();
				if (done) {
					under = under.filter((each) => each !== long);
					post({ kind: "answer", id: long.id, answer: value, ms: long.spent + now - began });
					break;
				}
				if (now - began > slice) {
					long.spent += now - began;
					post({ kind: "progress", id: long.id, part: value });
					break;
				}
			}
		} catch (error) {
			under = under.filter((each) => each !== long);
			fault(long.id, error);
		}
		go();
	}

	function go(): void {
		if (going || under.length === 0) return;
		going = true;
		later(work);
	}

	function run<N extends JobName>(id: number, job: N, asked: Asked<N>): void {
		const began = clock();
		try {
			const result: unknown = (jobs[job] as (asked: Asked<N>) => unknown)(asked);
			if (isLong(result)) {
				under.push({ id, work: result, spent: 0 });
				post({ kind: "progress", id, part: 0 });
				go();
			} else post({ kind: "answer", id, answer: result, ms: clock() - began });
		} catch (error) {
			fault(id, error);
		}
	}

	return (message) => {
		if (message.kind === "cancel") under = under.filter(({ id }) => id !== message.id);
		else run(message.id, message.job, message.asked);
	};
}
