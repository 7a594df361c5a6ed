/** npm as it is, before a registry made for the test: it speaks the addresses that `npm audit` asks, and knows two packages. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { advisoriesFor } from "./advisories";

let folder = "";
let server: Server;
/** Advisories by package; undefined where the registry refuses, as some mirrors do. */
let known: Readonly<Record<string, unknown>> | undefined;
/** What it was asked about. */
let asked: Readonly<Record<string, readonly string[]>>;

async function body(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part);
	const whole = Buffer.concat(parts);
	return String(request.headers["content-encoding"] === "gzip" ? gunzipSync(whole) : whole);
}

const versions = ["1.0.0", "1.1.0"];
const described = (name: string) => ({
	name,
	"dist-tags": { latest: "1.1.0" },
	versions: Object.fromEntries(
		versions.map((version) => [
			version,
			{ name, version, dist: {}, ...(name === "outer" ? { dependencies: { inner: "1.0.0" } } : {}) },
		]),
	),
});

const at = () => [`--registry=http://127.0.0.1:${(server.address() as AddressInfo).port}/`, "--fetch-retries=0"];

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "advisories-"));
	const root = { name: "page", version: "1.0.0", dependencies: { outer: "1.0.0" } };
	const packages = {
		"": root,
		"node_modules/outer": { version: "1.0.0", dependencies: { inner: "1.0.0" } },
		"node_modules/inner": { version: "1.0.0", dev: true },
	};
	writeFileSync(join(folder, "package.json"), JSON.stringify(root));
	writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ ...root, lockfileVersion: 3, packages }));
	[known, asked] = [{}, {}];
	server = createServer(async (request, response) => {
		if (request.method === "POST" && (known === undefined || !request.url?.endsWith("/advisories/bulk")))
			return response.writeHead(405).end();
		if (request.method === "POST") asked = JSON.parse(await body(request));
		const answer = request.method === "POST" ? known : described(request.url!.slice(1));
		response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	// npm's own folder for what it has been told before
	vi.stubEnv("npm_config_cache", join(folder, "cache"));
});
afterEach(async () => {
	vi.unstubAllEnvs();
	server.closeAllConnections();
	await new Promise((done) => server.close(done));
	rmSync(folder, { recursive: true, force: true });
});

const advisory = {
	id: 1,
	url: "https://example.org/GHSA-1",
	title: "Runs what it reads",
	severity: "high",
	vulnerable_versions: "<1.1.0",
	cwe: [],
	cvss: { score: 8, vectorString: null },
};

describe("advisories", { timeout: 60_000 }, () => {
	it("are none where the registry knows of none", async () => {
		expect(await advisoriesFor(folder, at())).toEqual([]);
		expect(asked).toEqual({ outer: ["1.0.0"], inner: ["1.0.0"] });
	});

	it("are given by name, range and severity, with what brings them in", async () => {
		known = { inner: [advisory] };
		const found = await advisoriesFor(folder, at());
		expect(found).toContain("inner <1.1.0: high, Runs what it reads (https://example.org/GHSA-1)");
		expect(found.filter((line) => line.startsWith("outer "))).toEqual([
			expect.stringMatching(/: high, through inner$/),
		]);
	});

	it("are asked for all packages, whatever npm is set to leave out", async () => {
		known = { inner: [advisory] };
		vi.stubEnv("NODE_ENV", "production");
		vi.stubEnv("npm_config_omit", "dev");
		vi.stubEnv("npm_config_offline", "true");
		vi.stubEnv("npm_config_audit", "false");
		expect(await advisoriesFor(folder, at())).toContainEqual(expect.stringMatching(/^inner /));
	});

	it("are not known where the registry refuses", async () => {
		known = undefined;
		await expect(advisoriesFor(folder, at())).rejects.toThrow(/^The registry could not be asked about .*: .*405/);
	});

	it("are not known where nobody answers", async () => {
		const nobody = at();
		server.closeAllConnections();
		await new Promise((done) => server.close(done));
		await expect(advisoriesFor(folder, nobody)).rejects.toThrow(
			/^The registry could not be asked about .*ECONNREFUSED/,
		);
		await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	});
});
