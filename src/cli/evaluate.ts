/** Designs in, results out: one JSON object a line on both sides. `--help` says the rest. */
import { once } from "node:events";
import type { Writable } from "node:stream";
import { answer, lineLimit } from "./answer";
import { help } from "./help";
import { Lines } from "./lines";

/** Lines are handed over in pieces of about this many characters: enough to be fast, too few to matter in memory. */
const piece = 1 << 16;

/** Collects text and waits for a slow reader, so that memory does not grow with the number of lines. */
class Outlet {
	readonly #stream: Writable;
	#text = "";

	constructor(stream: Writable) {
		this.#stream = stream;
	}
	add(line: string): void {
		this.#text += `${line}\n`;
	}
	get full(): boolean {
		return this.#text.length >= piece;
	}
	async flush(): Promise<void> {
		if (this.#text === "") return;
		const text = this.#text;
		this.#text = "";
		if (!this.#stream.write(text)) await once(this.#stream, "drain");
	}
}

async function run(): Promise<void> {
	// A reader that has seen enough (`| head`) closes the pipe: that is no fault, and there is nobody left to tell.
	for (const stream of [process.stdout, process.stderr]) stream.on("error", () => process.exit());

	const results = new Outlet(process.stdout);
	const faults = new Outlet(process.stderr);
	const lines = new Lines(lineLimit);
	let number = 0;
	const answerAll = async (some: Iterable<Parameters<typeof answer>[0]>) => {
		for (const line of some) {
			number++;
			const { result, fault } = answer(line);
			if (result !== undefined) results.add(result);
			if (fault !== undefined) {
				process.exitCode = 1;
				faults.add(`line ${number}: ${fault}`);
			}
			if (results.full) await results.flush();
			if (faults.full) await faults.flush();
		}
		await results.flush();
		await faults.flush();
	};
	for await (const chunk of process.stdin) await answerAll(lines.push(chunk as Buffer));
	await answerAll(lines.end());
}

const [argument] = process.argv.slice(2);
if (argument === "--help" || argument === "-h") process.stdout.write(help());
else if (argument !== undefined) {
	console.error(`${argument} is not known: designs are read from standard input, and --help is the only option.`);
	process.exitCode = 2;
} else {
	if (process.stdin.isTTY) console.error("Type designs, one JSON object a line; an empty design is {}. Ctrl+D ends.");
	run().catch((error: unknown) => {
		console.error(`Standard input cannot be read: ${error instanceof Error ? error.message : error}`);
		process.exitCode = 1;
	});
}
