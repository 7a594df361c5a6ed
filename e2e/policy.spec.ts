/** What the built files may do and where they point: the policy as promised, no text made code or HTML, known addresses. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { addressOf, works } from "#library/works";
import { expect, open, test } from "./app";
import { headersFor } from "./file-server";

const dist = resolve(process.env.CELLWRIGHT_TEST_BUILD ?? "dist");
const single = resolve(process.env.CELLWRIGHT_TEST_SINGLE ?? "dist-single", "cellwright.html");

/** The page without the notices at its end, which nothing runs. */
const wholeFile = () => readFileSync(single, "utf8").split("</html>")[0]!;
const page = () => readFileSync(join(dist, "index.html"), "utf8");

/** The text of every file that a browser would read as HTML, style, script, picture or schema. */
const texts = (): readonly (readonly [file: string, text: string])[] => [
	...readdirSync(dist, { recursive: true, encoding: "utf8" })
		.filter((file) => /\.(html|js|css|svg|json)$/.test(file))
		.map((file) => [file, readFileSync(join(dist, file), "utf8")] as const),
	["cellwright.html", wholeFile()],
];

/** What each directive of the one policy of a page allows. */
function policyOf(html: string): Readonly<Record<string, string>> {
	const tags = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g)];
	expect(tags).toHaveLength(1);
	const directives = tags[0]![1]!.replaceAll("&#39;", "'").split("; ");
	return Object.fromEntries(directives.map((each) => [each.split(" ")[0]!, each.split(" ").slice(1).join(" ")]));
}

const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const only = <T>(all: readonly T[]): T => {
	expect(all).toHaveLength(1);
	return all[0]!;
};

const inBoth = {
	"default-src": "'none'",
	"base-uri": "'none'",
	"form-action": "'none'",
	"require-trusted-types-for": "'script'",
	"trusted-types": "cellwright-scripts",
};

test("the fonts that are fetched along with the page are fetched once", async ({ page: tab }) => {
	const asked: string[] = [];
	tab.on("request", (request) => {
		if (request.url().endsWith(".woff2")) asked.push(request.url().split("/").at(-1)!);
	});
	await open(tab);
	await tab.evaluate(() => document.fonts.ready);
	const along = [...page().matchAll(/<link rel="preload"[^>]*href="\.\/assets\/([^"]*\.woff2)"/g)].map(
		([, file]) => file!,
	);
	expect(along).toHaveLength(2);
	for (const file of along) expect(asked.filter((each) => each === file)).toHaveLength(1);
});

test("the page loads from its own folder and nowhere else", () => {
	const html = page();
	expect(policyOf(html)).toEqual({
		...inBoth,
		"script-src": "'self'",
		"style-src": "'self'",
		"font-src": "'self'",
		"img-src": "'self' blob:",
		"worker-src": "'self'",
	});
	// before anything that it governs
	expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<(script|link|style)/));
	const places = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, place]) => place!);
	expect(places.length).toBeGreaterThan(4);
	for (const place of places) expect(place).toMatch(/^\.\/[^/]/);
	expect(html).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\son\w+=/);
});

test("the headers for hosts that set them are the page's own policy, and may stand in a frame", () => {
	const own = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page())![1]!;
	const rules = readFileSync("public/_headers", "utf8");
	for (const path of ["/", "/index.html"])
		expect(headersFor(rules, path)["content-security-policy"]).toBe(
			`${own.replaceAll("&#39;", "'")}; frame-ancestors *`,
		);
	expect(headersFor(rules, "/v/1.0.0/")["content-security-policy"]).toBeUndefined();
	expect(headersFor(rules, "/sw.js")["cache-control"]).toBe("no-cache");
	// for frames without an origin of their own
	for (const path of ["/index.html", "/assets/index.js", "/v/1.0.0/assets/index.js"])
		expect(headersFor(rules, path)["access-control-allow-origin"]).toBe("*");
});

test("the single file holds one script and one style, and its policy names them by their digests", () => {
	const html = wholeFile();
	const head = html.slice(0, html.indexOf("<body>"));
	const style = only([...head.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)])[1]!;
	const script = only([...html.slice(html.indexOf("<body>")).matchAll(/<script>([\s\S]*?)<\/script>/g)])[1]!;
	expect(policyOf(html)).toEqual({
		...inBoth,
		"script-src": sha256(script),
		"style-src": sha256(style),
		"font-src": "data:",
		"img-src": "data: blob:",
		"worker-src": "blob:",
	});
	expect(head).not.toMatch(/<script|\ssrc=/);
});

/**
 * What reads a text as code or as HTML. React has two such places for properties that Cellwright does not use, and
 * Recharts' tools a last resort for worlds without `globalThis` or `self`; Trusted Types refuse all of them at run time.
 */
const risky =
	/\beval\(|\bnew Function\b|\bFunction\(|\bdocument\.write|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|createContextualFragment|srcdoc\s*=|\bset(?:Timeout|Interval)\(["'`]/g;
const excused = [/^\.innerHTML=`<script><\\\/script>`/, /^\.innerHTML=\w+\)\}/, /^Function\(`return this`\)\(\)/];

test("no text is made code or HTML", () => {
	const found = texts().flatMap(([file, text]) =>
		[...text.matchAll(risky)]
			.map(({ index }) => text.slice(index, index + 40))
			.filter((part) => !excused.some((each) => each.test(part)))
			.map((part) => `${file}: ${part}`),
	);
	expect(found).toEqual([]);
});

/** Names of vocabularies, and where an error message of a library points; nothing of it is asked for. */
const named = [
	/^http:\/\/www\.w3\.org\/(2000\/svg|1999\/xlink|XML\/1998\/namespace|1998\/Math\/MathML)$/,
	/^https:\/\/json-schema\.org\/draft\/2020-12\/schema$/,
	/^https:\/\/doi\.org\/\$\{/,
	/^https:\/\/react\.dev\/errors\//,
	/^https:\/\/redux(-toolkit)?\.js\.org\/Errors\?code=\$\{/,
	/^https:\/\/bit\.ly\/(wb-precache|3cXEKWf)$/,
	/^https:\/\/tailwindcss\.com$/,
];

test("every address in the files is that of a source, or a name", () => {
	const sources = Object.values(works).map(addressOf);
	const addresses = texts().flatMap(([file, text]) =>
		[...text.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`<>\\)]+/g)].map(([address]) => ({ file, address })),
	);
	expect(addresses.length).toBeGreaterThan(10);
	const unknown = addresses.filter(
		({ address }) => !sources.includes(address) && !named.some((each) => each.test(address)),
	);
	expect(unknown).toEqual([]);
});

test("the notices that licences ask for go with the page, and with the single file", async ({ request }) => {
	const answer = await request.get("./licences.txt");
	expect(answer.ok()).toBe(true);
	expect(page()).toContain('<link rel="license" type="text/plain" href="./licences.txt">');
	const inFile = readFileSync(single, "utf8").split("</html>")[1]!.trim();
	expect(inFile).toMatch(/^<!--[\s\S]*-->$/);
	for (const text of [await answer.text(), inFile])
		for (const notice of [
			"Copyright (c) Meta Platforms, Inc. and affiliates",
			"Mike Bostock",
			"Copyright 2016 The Inter Project Authors",
			"SIL OPEN FONT LICENSE Version 1.1",
			"Copyright (c) 2026 Cellwright contributors",
		])
			expect(text).toContain(notice);
});
