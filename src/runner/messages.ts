/** What goes between who asks and where the work is done. Everything in it can be cloned: no function, no class. */
import type { Asked, JobName } from "./jobs";

export type ToHost =
	| { readonly kind: "run"; readonly id: number; readonly job: JobName; readonly asked: Asked<JobName> }
	| { readonly kind: "cancel"; readonly id: number };

export type FromHost =
	/** Part of the work that is done, 0 to 1. */
	| { readonly kind: "progress"; readonly id: number; readonly part: number }
	| { readonly kind: "answer"; readonly id: number; readonly answer: unknown; readonly ms: number }
	/** A fault of the program: the text is its message. */
	| { readonly kind: "fault"; readonly id: number; readonly why: string };

/** The way to a host and back. */
export interface Port {
	readonly post: (message: ToHost) => void;
	readonly close: () => void;
}

export interface Listener {
	readonly onMessage: (message: FromHost) => void;
	/** The host is gone: nothing comes from it any more. */
	readonly onDeath: () => void;
}

export type Connect = (listener: Listener) => Port;
