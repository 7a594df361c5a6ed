/**
 * The rules of asking, by hosts that the test holds in its hand; and the same questions inline and with everything cloned,
 * as a worker would have it.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defaults, evaluate } from "#model";
import { createRunner, gone, type Outcome } from "./client";
import { createHost } from "./host";
import type { Asked } from "./jobs";
import type { Connect, FromHost, Listener, ToHost } from "./messages";
import { inline, serialised } from "./ports";

const map = (size: number): Asked<"designMap"> => ({
	inputs: defaults,
	hold: "loading",
	x: { key: "d_separator", from: 20, to: 110 },
	y: { key: "d_reservoir", from: 0, to: 50 },
	of: ["E_V"],
	size,
});
const long: Asked<"globalSensitivity"> = {
	inputs: defaults,
	hold: "loading",
	of: "E_V",
	ranges: [
		{ key: "d_separator", from: 20, to: 110 },
		{ key: "d_reservoir", from: 0, to: 50 },
	],
	samples: 256,
	seed: 1,
};

/** A host that answers when it is told to, and remembers what it was sent. */
function puppet() {
	const hosts: { readonly sent: ToHost[]; readonly say: Listener; closed: boolean }[] = [];
	const connect: Connect = (say) => {
		const host = { sent: [] as ToHost[], say, closed: false };
		hosts.push(host);
		return {
			post: (message) => host.sent.push(message),
			close: () => {
				host.closed = true;
			},
		};
	};
	return { hosts, connect };
}

const answerTo = (id: number, answer: unknown): FromHost => ({ kind: "answer", id, answer, ms: 1 });
const kinds = (outcomes: readonly Outcome<unknown>[]) => outcomes.map(({ kind }) => kind);

describe("the latest wins", () => {
	it("asks one at a time, drops what waits for what is newer, and ends with the last", async () => {
		const { hosts, connect } = puppet();
		const runner = createRunner(connect);
		const asked = [3, 5, 7, 9].map((size) => runner.run("map", "designMap", map(size)));
		const [host] = hosts;
		expect(host!.sent).toHaveLength(1);
		host!.say.onMessage(answerTo(1, "first"));
		expect(host!.sent.map((message) => message.kind === "run" && (message.asked as { size: number }).size)).toEqual([
			3, 9,
		]);
		host!.say.onMessage(answerTo(4, "last"));
		const outcomes = await Promise.all(asked);
		expect(kinds(outcomes)).toEqual(["answer", "dropped", "dropped", "answer"]);
		expect(outcomes[3]).toMatchObject({ answer: "last" });
	});
	it("channels do not wait for each other", () => {
		const { hosts, connect } = puppet();
		const runner = createRunner(connect);
		void runner.run("map", "designMap", map(3));
		void runner.run("other", "designMap", map(5));
		expect(hosts[0]!.sent).toHaveLength(2);
	});
	it("cancels long work at once when something newer is asked", async () => {
		const { hosts, connect } = puppet();
		const runner = createRunner(connect);
		const heard: number[] = [];
		const first = runner.run("global", "globalSensitivity", long, (part) => heard.push(part));
		const [host] = hosts;
		host!.say.onMessage({ kind: "progress", id: 1, part: 0.25 });
		expect(heard).toEqual([0.25]);
		void runner.run("global", "globalSensitivity", { ...long, seed: 2 });
		expect((await first).kind).toBe("dropped");
		expect(host!.sent.map(({ kind }) => kind)).toEqual(["run", "cancel", "run"]);
		host!.say.onMessage({ kind: "progress", id: 1, part: 0.5 });
		expect(heard).toEqual([0.25]);
	});
	it("a cancelled question is dropped, and so is what waits", async () => {
		const { hosts, connect } = puppet();
		const runner = createRunner(connect);
		const both = [runner.run("map", "designMap", map(3)), runner.run("map", "designMap", map(5))];
		runner.cancel("map");
		expect(kinds(await Promise.all(both))).toEqual(["dropped", "dropped"]);
		expect(hosts[0]!.sent.at(-1)).toEqual({ kind: "cancel", id: 1 });
	});
});

describe("a host that dies", () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});
	it("is started anew once, with the newest question of each channel", async () => {
		const { hosts, connect } = puppet();
		const runner = createRunner(connect);
		const [old, newer] = [runner.run("map", "designMap", map(3)), runner.run("map", "designMap", map(5))];
		hosts[0]!.say.onDeath();
		expect(hosts).toHaveLength(2);
		expect(hosts[0]!.closed).toBe(true);
		expect(hosts[1]!.sent).toMatchObject([{ kind: "run", asked: { size: 5 } }]);
		hosts[1]!.say.onMessage(answerTo(2, "there"));
		expect(kinds([await old, await newer])).toEqual(["dropped", "answer"]);
	});
	it("and then reported, at once for all that is asked later", async () => {
		const { hosts, connect } = puppet();
		const runner = createRunner(connect);
		const asked = runner.run("map", "designMap", map(3));
		hosts[0]!.say.onDeath();
		hosts[1]!.say.onDeath();
		expect(await asked).toEqual({ kind: "failed", why: gone });
		expect(await runner.run("map", "designMap", map(3))).toEqual({ kind: "failed", why: gone });
		expect(hosts).toHaveLength(2);
	});
	it("one that has answered may die later, and again: each time it is the first", async () => {
		const { hosts, connect } = puppet();
		const runner = createRunner(connect);
		for (const id of [1, 2, 3]) {
			const asked = runner.run("map", "designMap", map(3));
			hosts.at(-1)!.say.onDeath();
			hosts.at(-1)!.say.onMessage(answerTo(id, "there"));
			expect((await asked).kind).toBe("answer");
		}
		expect(hosts).toHaveLength(4);
	});
	it("word from the first one, which is gone, is not listened to", async () => {
		const { hosts, connect } = puppet();
		const runner = createRunner(connect);
		const asked = runner.run("map", "designMap", map(3));
		hosts[0]!.say.onDeath();
		hosts[0]!.say.onDeath();
		expect(hosts).toHaveLength(2);
		hosts[0]!.say.onMessage({ kind: "fault", id: 1, why: "late" });
		hosts[1]!.say.onMessage(answerTo(1, "there"));
		expect((await asked).kind).toBe("answer");
	});
	it("silence counts as death, but not while it tells how far it is", async () => {
		const { hosts, connect } = puppet();
		const runner = createRunner(connect, 1000);
		const asked = runner.run("global", "globalSensitivity", long);
		vi.advanceTimersByTime(900);
		hosts[0]!.say.onMessage({ kind: "progress", id: 1, part: 0.1 });
		vi.advanceTimersByTime(900);
		expect(hosts).toHaveLength(1);
		vi.advanceTimersByTime(200);
		expect(hosts).toHaveLength(2);
		vi.advanceTimersByTime(1001);
		expect((await asked).kind).toBe("failed");
	});
	it("one that cannot be started at all is reported, not thrown", async () => {
		const runner = createRunner(() => {
			throw new Error("no workers here");
		});
		expect((await runner.run("map", "designMap", map(3))).kind).toBe("failed");
	});
});

describe.each([
	["inline", inline],
	["serialised", serialised],
] as const)("%s", (_, connect) => {
	it("answers as the function itself would", async () => {
		const outcome = await createRunner(connect).run("map", "designMap", map(3));
		expect(outcome.kind).toBe("answer");
		if (outcome.kind !== "answer") return;
		const { values } = outcome.answer.layers[0]!;
		expect(values).toHaveLength(9);
		expect(values[0]).toBeCloseTo(evaluate({ ...defaults, d_separator: 20, d_reservoir: 0 }).E_V, 9);
		expect(values[8]).toBeCloseTo(evaluate({ ...defaults, d_separator: 110, d_reservoir: 50 }).E_V, 9);
	});
	it("long work tells how far it is, and a short question is answered before it ends", async () => {
		const runner = createRunner(connect);
		const parts: number[] = [];
		const order: string[] = [];
		const slow = runner
			.run("global", "globalSensitivity", { ...long, samples: 1 << 14 }, (part) => parts.push(part))
			.then(({ kind }) => order.push(`long ${kind}`));
		const quick = runner.run("map", "designMap", map(3)).then(({ kind }) => order.push(`short ${kind}`));
		await Promise.all([slow, quick]);
		expect(order).toEqual(["short answer", "long answer"]);
		expect(parts.length).toBeGreaterThan(1);
		expect(parts).toEqual(parts.toSorted((a, b) => a - b));
		for (const part of parts) expect(part >= 0 && part <= 1).toBe(true);
	});
	it("a fault of the work is told, and the next question is answered", async () => {
		const runner = createRunner(connect);
		const faulty = { ...map(3), of: undefined } as unknown as Asked<"designMap">;
		expect(await runner.run("map", "designMap", faulty)).toMatchObject({ kind: "failed" });
		expect((await runner.run("map", "designMap", map(3))).kind).toBe("answer");
	});
});

it("a host goes in slices of its clock, and forgets what is cancelled", () => {
	const heard: FromHost[] = [];
	const waiting: (() => void)[] = [];
	let now = 0;
	const host = createHost(
		(message) => heard.push(message),
		(go) => waiting.push(go),
		() => (now += 5),
	);
	host({ kind: "run", id: 7, job: "globalSensitivity", asked: { ...long, samples: 1 << 14 } });
	expect(heard).toEqual([{ kind: "progress", id: 7, part: 0 }]);
	waiting.shift()!();
	expect(heard.at(-1)).toMatchObject({ kind: "progress", id: 7 });
	host({ kind: "cancel", id: 7 });
	const before = heard.length;
	waiting.shift()!();
	expect(heard).toHaveLength(before);
	expect(waiting).toHaveLength(0);
});
