/** A plain file server, as a static host would be: a folder under a path, with the headers of its _headers file. */
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
	".html": "text/html",
	".js": "text/javascript",
	".css": "text/css",
	".svg": "image/svg+xml",
	".json": "application/json",
	".woff2": "font/woff2",
};

export interface FileServer {
	/** Address of the folder, with a slash at its end. */
	readonly address: string;
	/** Serves another folder from now on. */
	readonly serve: (folder: string) => void;
	readonly stop: () => Promise<void>;
}

/** The headers that a _headers file gives a path below its folder: of every rule that fits, names in small letters. */
export function headersFor(rules: string, path: string): Readonly<Record<string, string>> {
	const headers: Record<string, string> = {};
	let fits = false;
	for (const line of rules.split("\n")) {
		if (line.startsWith("/")) fits = line.endsWith("*") ? path.startsWith(line.slice(0, -1)) : path === line;
		const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
		if (fits && name) headers[name.toLowerCase()] = value!;
	}
	return headers;
}

export async function startFileServer(first: string, under = "/"): Promise<FileServer> {
	let folder = first;
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://x");
		const path = pathname.slice(under.length - 1);
		const rules = join(folder, "_headers");
		try {
			if (!pathname.startsWith(under)) throw new Error("not here");
			const file = path.endsWith("/") ? `${path}index.html` : path;
			const body = await readFile(join(folder, file));
			const headers = existsSync(rules) ? headersFor(readFileSync(rules, "utf8"), path) : {};
			response
				.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", ...headers })
				.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${under}`,
		serve: (next) => {
			folder = next;
		},
		stop: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}
