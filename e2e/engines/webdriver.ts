/** As much of WebDriver (https://www.w3.org/TR/webdriver2/) as a smoke needs, over plain HTTP. */
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** The private-use code point that stands for the key. */
export const arrowRight = "\uE014";

type Point = readonly [x: number, y: number];

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const { port } = server.address() as { port: number };
	await new Promise((done) => server.close(done));
	return port;
}

/** Asks again until there is an answer; fails with the last reason after so many seconds. */
export async function eventually<T>(ask: () => Promise<T>, seconds = 20): Promise<T> {
	for (const end = Date.now() + seconds * 1000; ; ) {
		try {
			return await ask();
		} catch (error) {
			if (Date.now() > end) throw error;
			await pause(50);
		}
	}
}

/** One browser that is driven. */
export class Session {
	readonly #driver: ChildProcess;
	readonly #address: string;

	private constructor(driver: ChildProcess, address: string) {
		this.#driver = driver;
		this.#address = address;
	}

	/** Starts a driver and lets it start a browser. Throws where either does not come up. */
	static async start(program: string, options: object): Promise<Session> {
		const port = await freePort();
		const driver = spawn(program, [`--port=${port}`], { stdio: "ignore" });
		const base = `http://127.0.0.1:${port}`;
		try {
			const { sessionId } = await eventually(() =>
				call<{ sessionId: string }>("POST", `${base}/session`, { capabilities: { alwaysMatch: options } }),
			);
			return new Session(driver, `${base}/session/${sessionId}`);
		} catch (error) {
			driver.kill();
			throw error;
		}
	}

	async stop(): Promise<void> {
		try {
			await call("DELETE", this.#address);
		} finally {
			this.#driver.kill();
		}
	}

	open(address: string): Promise<unknown> {
		return call("POST", `${this.#address}/url`, { url: address });
	}

	/** Goes on in a new window with that address. */
	async openBeside(address: string): Promise<void> {
		const { handle } = await call<{ handle: string }>("POST", `${this.#address}/window/new`, { type: "window" });
		await call("POST", `${this.#address}/window`, { handle });
		await this.open(address);
	}

	resize(width: number, height: number): Promise<unknown> {
		return call("POST", `${this.#address}/window/rect`, { x: 0, y: 0, width, height });
	}

	/** What a function gives that runs in the page; it takes and gives what JSON can hold. */
	run<A extends readonly unknown[], T>(body: (...args: A) => T, ...args: A): Promise<T> {
		// tsx marks functions within functions by their names, with a helper that the page has not
		const script = `const __name = (marked) => marked; return (${body})(...arguments)`;
		return call("POST", `${this.#address}/execute/sync`, { script, args });
	}

	/** Presses keys one after the other. */
	press(...pressed: readonly string[]): Promise<unknown> {
		const actions = pressed.flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value })));
		return this.#perform({ type: "key", id: "keyboard", actions });
	}

	pointer(...steps: readonly ("down" | "up" | Point)[]): Promise<unknown> {
		const actions = steps.map((step) => {
			if (step === "down" || step === "up") return { type: `pointer${step === "up" ? "Up" : "Down"}`, button: 0 };
			const [x, y] = step;
			return { type: "pointerMove", duration: 0, origin: "viewport", x: Math.round(x), y: Math.round(y) };
		});
		return this.#perform({ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions });
	}

	/** What the window shows, as a PNG. */
	async picture(): Promise<Buffer> {
		return Buffer.from(await call<string>("GET", `${this.#address}/screenshot`), "base64");
	}

	#perform(source: object): Promise<unknown> {
		return call("POST", `${this.#address}/actions`, { actions: [source] });
	}
}

/** One command of the protocol; throws with what the driver says against it. */
async function call<T>(method: "GET" | "POST" | "DELETE", address: string, body?: object): Promise<T> {
	const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
	const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
	if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
	return value;
}
