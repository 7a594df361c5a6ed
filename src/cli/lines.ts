/** Cuts a stream of bytes into lines without ever holding more than one of them. */

const newline = 0x0a;
const byteOrderMark = "\uFEFF";

/** Stands for a line that is longer than the limit; its bytes are not kept. */
export const tooLong = Symbol("line over the limit");
export type Line = string | typeof tooLong;

export class Lines {
	readonly #limit: number;
	/** The bytes of a line whose end has not come yet; undefined once they are over the limit. */
	#held: Buffer[] | undefined = [];
	#length = 0;
	#first = true;

	constructor(limit: number) {
		this.#limit = limit;
	}

	/** The lines that `chunk` completes. A carriage return before the end of a line is white space and stays. */
	*push(chunk: Buffer): Generator<Line> {
		let from = 0;
		for (let to = chunk.indexOf(newline); to >= 0; to = chunk.indexOf(newline, from)) {
			this.#hold(chunk, from, to);
			yield this.#release();
			from = to + 1;
		}
		this.#hold(chunk, from, chunk.length);
	}

	/** The last line, where no newline ended it. */
	*end(): Generator<Line> {
		if (this.#length > 0) yield this.#release();
	}

	#hold(chunk: Buffer, from: number, to: number): void {
		this.#length += to - from;
		if (this.#length > this.#limit) this.#held = undefined;
		else if (to > from) this.#held?.push(chunk.subarray(from, to));
	}

	#release(): Line {
		const parts = this.#held;
		this.#held = [];
		this.#length = 0;
		const first = this.#first;
		this.#first = false;
		if (!parts) return tooLong;
		// decoded only when whole, so that no character is torn between two chunks
		const text = (parts.length === 1 ? parts[0]! : Buffer.concat(parts)).toString("utf8");
		return first && text.startsWith(byteOrderMark) ? text.slice(1) : text;
	}
}
