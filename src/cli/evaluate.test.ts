/** The command line as its users run it: a process of its own, text in, text out. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { defaults, inputKeys, outputKeys } from "#model";

interface Case {
	readonly name: string;
	/** What differs from the default design. */
	readonly inputs: Readonly<Record<string, number>>;
	readonly outputs: Readonly<Record<string, number>>;
}
const golden = JSON.parse(readFileSync(new URL("../model/golden.json", import.meta.url), "utf8")) as {
	readonly cases: readonly Case[];
};

const root = fileURLToPath(new URL("../..", import.meta.url));
const command = "npm run --silent evaluate";
/** The same without npm around it, so that what it uses can be asked for; it reports as its very last line. */
const measured = `"${process.execPath}" --import tsx --import "data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))" src/cli/evaluate.ts`;

async function run(input: string | Uint8Array | Iterable<string | Uint8Array>, line = command) {
	const child = spawn(line, { cwd: root, shell: true });
	let out = "";
	let err = "";
	child.stdout.setEncoding("utf8").on("data", (text: string) => {
		out += text;
	});
	child.stderr.setEncoding("utf8").on("data", (text: string) => {
		err += text;
	});
	child.stdin.on("error", () => {}); // it may end before it has read everything
	const closed = once(child, "close");
	for (const chunk of typeof input === "string" || input instanceof Uint8Array ? [input] : input)
		if (!child.stdin.write(chunk)) await once(child.stdin, "drain");
	child.stdin.end();
	const [status] = (await closed) as [number];
	const answers = out.split("\n").filter((text) => text.startsWith(`{"inputs":{"`));
	return {
		status,
		out,
		err,
		lines: err.split("\n").slice(0, -1),
		answers: answers.map((l) => JSON.parse(l) as Pick<Case, "inputs" | "outputs">),
	};
}

const design = (value: unknown) => `${JSON.stringify(value)}\n`;

describe("npm run --silent evaluate", { timeout: 60_000 }, () => {
	it("gives every reference value, all keys, in order", async () => {
		const { status, err, answers } = await run(golden.cases.map(({ inputs }) => design(inputs)).join(""));
		expect(err).toBe("");
		expect(status).toBe(0);
		expect(answers).toHaveLength(golden.cases.length);
		golden.cases.forEach(({ inputs, outputs }, at) => {
			const { inputs: used, outputs: given, ...rest } = answers[at]!;
			expect(rest).toEqual({});
			expect(Object.keys(used)).toEqual([...inputKeys]);
			expect(Object.keys(given)).toEqual([...outputKeys]);
			for (const key of inputKeys) expect(used[key]).toBe(inputs[key] ?? defaults[key]);
			for (const [key, value] of Object.entries(outputs))
				expect(Math.abs(given[key]! - value), `${golden.cases[at]!.name}: ${key}`).toBeLessThanOrEqual(
					1e-9 * Math.abs(value),
				);
		});
	});

	it("answers each bad line by its number, evaluates the rest in order, and then exits with 1", async () => {
		const bad: readonly (readonly [line: string, answer: RegExp])[] = [
			['{"P": 1.4}', /^P = 1\.4 is outside 0\.05–0\.90/],
			['{"d_separator": 0, "P": 1.4}', /^d_separator = 0 is outside 0\.1–2000: .+; P = 1\.4 is outside 0\.05–0\.90/],
			['{"porosity": 0.3}', /^porosity is not an input of the model$/],
			['{"E_V": 300}', /^E_V is not an input of the model$/],
			['{"U": 5, "U_min": 5.5}', /^U_min = 5\.5 is outside 0–5/],
			['{"__proto__": {"P": 0.3}}', /^__proto__ is not an input of the model$/],
			['{"constructor": 1}', /^constructor is not an input of the model$/],
			['{"P": "0.3"}', /^P is not a number/],
			['{"P": null}', /^P is not a number/],
			['{"P": [0.3]}', /^P is not a number/],
			['{"P": {"value": 0.3}}', /^P is not a number/],
			['{"P": 1e999}', /^P is not a number/],
			['{"P": NaN}', /^not a JSON object/],
			['{"P": 0.3', /^not a JSON object/],
			["{'P': 0.3}", /^not a JSON object/],
			["P=0.3", /^not a JSON object/],
			["[0.3]", /^not a JSON object, but an array/],
			['"P"', /^not a JSON object, but a text/],
			["0.3", /^not a JSON object, but a number/],
			["null", /^not a JSON object, but null/],
			["true", /^not a JSON object, but true/],
			["\u00a0{}", /^not a JSON object/],
			['{"P": 0.3, "P": 0.4}', /^P stands twice$/],
			['{"P": "a\\":", "U": 3, "P": 0.3}', /^P stands twice$/],
			['{"a\\u001b[2J\\nline 1: fine": 1}', /^a\\u001b\[2J\\u000aline 1: fine is not an input of the model$/],
			[`{"P": 0.3}${" ".repeat(1_000_000)}`, /^longer than 1 MB$/],
			[`{${Array.from({ length: 90 }, (_, k) => `"k${k}": 1`).join(",")}}`, /k29 is not .+; and 60 more$/],
		];
		// before each bad line a design that can be told from all others
		const input = bad.map(([line], at) => `${design({ d_cathode: 100 + at })}${line}\n`).join("");
		const { status, lines, answers } = await run(input);
		expect(status).toBe(1);
		expect(answers.map(({ inputs }) => inputs.d_cathode)).toEqual(bad.map((_, at) => 100 + at));
		expect(lines).toHaveLength(bad.length);
		bad.forEach(([, answer], at) => {
			const [number, text] = [`line ${2 * at + 2}: `, lines[at]!];
			expect(text.startsWith(number), text).toBe(true);
			expect(text.slice(number.length)).toMatch(answer);
		});
	});

	it("takes a byte order mark, CRLF and a last line without an end; answers blank lines by number", async () => {
		const { status, lines, answers } = await run('\uFEFF{"P": 0.3}\r\n\r\n   \n{"P": 0.4}\r\n{"P": 0.5}');
		expect(lines).toEqual([2, 3].map((number) => `line ${number}: empty; the design of all defaults is {}`));
		expect(status).toBe(1);
		expect(answers.map(({ inputs }) => inputs.P)).toEqual([0.3, 0.4, 0.5]);
	});

	it("puts characters together that arrive in two pieces", async () => {
		const bytes = new TextEncoder().encode('{"η°€": 1}\n{}\n');
		const { lines, answers } = await run(Array.from(bytes, (byte) => Uint8Array.of(byte)));
		expect(lines).toEqual(["line 1: η°€ is not an input of the model"]);
		expect(answers).toHaveLength(1);
	});

	it("is content with no lines at all", async () => {
		expect(await run("")).toMatchObject({ status: 0, out: "", err: "" });
	});

	it("names every key, and refuses an option that it does not know", async () => {
		const { status, out } = await run("", `${command} -- --help`);
		expect(status).toBe(0);
		for (const key of [...inputKeys, ...outputKeys]) expect(out).toMatch(new RegExp(`^  ${key} `, "m"));
		expect(out).toMatch(/^ {2}P +1 +0\.05–0\.90 +0\.63 +Cathode porosity$/m);
		const unknown = await run("{}\n", `${command} -- --frobnicate`);
		expect(unknown).toMatchObject({ status: 2, out: "" });
		expect(unknown.err).toContain("--frobnicate");
	});

	it("keeps its memory however many lines there are, and none of a line that is too long", async () => {
		function* many() {
			yield '{"P": 0.3, "not ended';
			for (let megabytes = 0; megabytes < 64; megabytes++) yield "x".repeat(1 << 20);
			yield "\n";
			for (let thousands = 0; thousands < 100; thousands++)
				yield Array.from({ length: 1000 }, (_, k) => design({ d_cathode: 20 + thousands + k / 1000 })).join("");
		}
		const child = spawn(measured, { cwd: root, shell: true });
		let count = 0;
		let err = "";
		child.stdout.on("data", (chunk: Buffer) => {
			for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) count++;
		});
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			err += text;
		});
		const closed = once(child, "close");
		for (const chunk of many()) if (!child.stdin.write(chunk)) await once(child.stdin, "drain");
		child.stdin.end();
		const [status] = await closed;
		const [fault, kilobytes] = err.split("\n");
		expect(status).toBe(1);
		expect(fault).toBe("line 1: longer than 1 MB");
		expect(count).toBe(100_000);
		// 170 MB went through it; the process itself takes 80 to 130
		expect(Number(kilobytes)).toBeLessThan(200_000);
	});

	it("stops quietly when its reader has seen enough", async () => {
		const child = spawn(process.execPath, ["--import", "tsx", "src/cli/evaluate.ts"], { cwd: root });
		let err = "";
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			err += text;
		});
		child.stdin.on("error", () => {});
		const closed = once(child, "close");
		child.stdin.write("{}\n".repeat(20_000));
		await once(child.stdout, "data");
		child.stdout.destroy();
		await closed;
		expect(err).toBe("");
	});
});
