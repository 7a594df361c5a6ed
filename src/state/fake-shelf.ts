/** Test material: a storage that is shared by tabs, has only so much room, and fails when it is told to. */
import type { Shelf } from "./shelf";

export class FakeShelf implements Shelf {
	readonly content = new Map<string, string>();
	/** Characters of keys and values together. */
	room = Number.POSITIVE_INFINITY;
	/** What the next uses do instead of what they should; taken from the front. */
	faults: ("throw" | "nothing" | undefined)[] = [];

	get length(): number {
		return this.content.size;
	}
	key(index: number): string | null {
		return [...this.content.keys()][index] ?? null;
	}
	getItem(key: string): string | null {
		if (this.faults.shift() === "throw") throw new DOMException("", "SecurityError");
		return this.content.get(key) ?? null;
	}
	setItem(key: string, text: string): void {
		const fault = this.faults.shift();
		if (fault === "throw") throw new DOMException("", "QuotaExceededError");
		if (fault === "nothing") return;
		const others = [...this.content].filter(([other]) => other !== key);
		const used = others.reduce((sum, [other, value]) => sum + other.length + value.length, 0);
		if (used + key.length + text.length > this.room) throw new DOMException("", "QuotaExceededError");
		this.content.set(key, text);
	}
	removeItem(key: string): void {
		const fault = this.faults.shift();
		if (fault === "throw") throw new DOMException("", "SecurityError");
		if (fault !== "nothing") this.content.delete(key);
	}
}
