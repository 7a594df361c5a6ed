/**
 * Asks a host. For each channel one question is under way and one waits; a newer one takes the place of the one that
 * waits, so that there is never a queue. A host that dies, or that gives no word for long, is started anew once.
 */
import type { Answer, Asked, JobName } from "./jobs";
import type { Connect, FromHost, Port } from "./messages";

export type Outcome<T> =
	| { readonly kind: "answer"; readonly answer: T; readonly ms: number }
	/** A newer question of the same channel took its place, or it was cancelled. */
	| { readonly kind: "dropped" }
	| { readonly kind: "failed"; readonly why: string };

export interface Runner {
	/** Resolves, and never rejects. */
	readonly run: <N extends JobName>(
		channel: string,
		job: N,
		asked: Asked<N>,
		onProgress?: (part: number) => void,
	) => Promise<Outcome<Answer<N>>>;
	/** Drops what is under way and what waits. */
	readonly cancel: (channel: string) => void;
}

interface Question {
	readonly id: number;
	readonly channel: string;
	readonly job: JobName;
	readonly asked: Asked<JobName>;
	readonly onProgress: ((part: number) => void) | undefined;
	readonly settle: (outcome: Outcome<never>) => void;
	/** Once the host has said that it is long work: a newer question then cancels it. */
	long: boolean;
}

/** ms without a word, while something is under way, after which a host counts as dead. */
const patience = 20_000;

export const gone =
	"What runs the analyses could not be started, or stopped twice. The numbers on the page are not affected; reload the page to try again.";

export function createRunner(connect: Connect, wait = patience): Runner {
	let port: Port | undefined;
	let deaths = 0;
	let nextId = 1;
	let watch: ReturnType<typeof setTimeout> | undefined;
	const underWay = new Map<string, Question>();
	const waiting = new Map<string, Question>();

	const byId = (id: number) => [...underWay.values()].find((question) => question.id === id);

	function look(): void {
		clearTimeout(watch);
		watch = underWay.size > 0 ? setTimeout(died, wait) : undefined;
	}

	function died(): void {
		if (!port) return;
		port.close();
		port = undefined;
		deaths++;
		clearTimeout(watch);
		if (deaths > 1) {
			const all = [...underWay.values(), ...waiting.values()];
			underWay.clear();
			waiting.clear();
			for (const { settle } of all) settle({ kind: "failed", why: gone });
			return;
		}
		for (const [channel, question] of waiting) {
			underWay.get(channel)?.settle({ kind: "dropped" });
			underWay.set(channel, question);
		}
		waiting.clear();
		for (const question of underWay.values()) send(question);
	}

	function onMessage(message: FromHost): void {
		const question = byId(message.id);
		if (!question) return;
		if (message.kind === "progress") {
			question.long = true;
			if (waiting.has(question.channel)) drop(question);
			else question.onProgress?.(message.part);
			look();
			return;
		}
		// one that has answered was no stillbirth: a later death is the first again
		deaths = 0;
		underWay.delete(question.channel);
		question.settle(
			message.kind === "answer"
				? { kind: "answer", answer: message.answer as never, ms: message.ms }
				: { kind: "failed", why: `This analysis failed: ${message.why}` },
		);
		next(question.channel);
		look();
	}

	function drop(question: Question): void {
		port?.post({ kind: "cancel", id: question.id });
		underWay.delete(question.channel);
		question.settle({ kind: "dropped" });
		next(question.channel);
	}

	function next(channel: string): void {
		const question = waiting.get(channel);
		if (!question) return;
		waiting.delete(channel);
		send(question);
	}

	function send(question: Question): void {
		underWay.set(question.channel, question);
		if (!port && deaths < 2) {
			let alive: Port | undefined;
			// of a host that has been given up nothing is heard any more
			const isHeard = () => alive === undefined || alive === port;
			try {
				alive = connect({
					onMessage: (message) => isHeard() && onMessage(message),
					onDeath: () => isHeard() && died(),
				});
				port = alive;
			} catch {
				deaths = 2;
			}
		}
		if (!port) {
			underWay.delete(question.channel);
			question.settle({ kind: "failed", why: gone });
			return;
		}
		const { id, job, asked } = question;
		port.post({ kind: "run", id, job, asked });
		look();
	}

	return {
		run: (channel, job, asked, onProgress) =>
			new Promise((resolve) => {
				const question: Question = {
					id: nextId++,
					channel,
					job,
					asked,
					onProgress,
					settle: resolve as Question["settle"],
					long: false,
				};
				const before = underWay.get(channel);
				if (!before) {
					send(question);
					return;
				}
				waiting.get(channel)?.settle({ kind: "dropped" });
				waiting.set(channel, question);
				if (before.long) drop(before);
			}),
		cancel: (channel) => {
			waiting.get(channel)?.settle({ kind: "dropped" });
			waiting.delete(channel);
			const question = underWay.get(channel);
			if (question) drop(question);
			look();
		},
	};
}
