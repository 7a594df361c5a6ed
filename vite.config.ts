import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { defineConfig } from "vitest/config";
import { notices } from "./src/cli/notices.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const sha256 = (content: string | Uint8Array) => `sha256-${createHash("sha256").update(content).digest("base64")}`;

/**
 * What the page may do, as a meta tag because a static host may not let anybody set headers. Nothing is loaded from
 * elsewhere, nothing is evaluated, no HTML is made from text. blob: is for pictures that the page itself exports. The one
 * Trusted Types policy knows two addresses (src/runner/script-address.ts). public/_headers says the same to hosts that
 * can set headers.
 */
const policy = (sources: { script: string; style: string; font: string; img: string; worker: string }) =>
	[
		"default-src 'none'",
		`script-src ${sources.script}`,
		`style-src ${sources.style}`,
		`font-src ${sources.font}`,
		`img-src ${sources.img}`,
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		`worker-src ${sources.worker}`,
		"trusted-types cellwright-scripts",
	].join("; ");
const policyTag = (content: string) => ({
	tag: "meta",
	attrs: { "http-equiv": "Content-Security-Policy", content },
	injectTo: "head-prepend" as const,
});

/** Built pages carry the policy; the development server needs inline scripts of its own. */
const contentSecurityPolicy = (): Plugin => ({
	name: "content-security-policy",
	apply: "build",
	transformIndexHtml: () => [
		policyTag(policy({ script: "'self'", style: "'self'", font: "'self'", img: "'self' blob:", worker: "'self'" })),
	],
});

/** The two text faces are needed for the first paint: their Latin subsets are fetched along with the page. */
const preloadFonts = (): Plugin => ({
	name: "preload-fonts",
	apply: "build",
	transformIndexHtml: {
		order: "post",
		handler: (_html, { bundle }) =>
			Object.keys(bundle ?? {})
				.filter((file) => /(inter-latin-wght-normal|source-serif-4-latin-wght-normal)-[^/]*\.woff2$/.test(file))
				.map((file) => ({
					tag: "link",
					attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href: `./${file}` },
					injectTo: "head",
				})),
	},
});

/** The notices that the licences of packages and typefaces ask for, as a file beside the page, which names it. */
const licences = (): Plugin => ({
	name: "licences",
	apply: "build",
	transformIndexHtml: () => [
		{ tag: "link", attrs: { rel: "license", type: "text/plain", href: "./licences.txt" }, injectTo: "head" },
	],
	generateBundle() {
		this.emitFile({ type: "asset", fileName: "licences.txt", source: notices(here(".")) });
	},
});

/** A program of its own beside the page's, as the text of one classic script. */
async function classicScript(entry: string, define: Record<string, string> = {}): Promise<string> {
	const built = await build({
		configFile: false,
		root: here("."),
		publicDir: false,
		logLevel: "warn",
		define,
		build: {
			write: false,
			target: "es2022",
			modulePreload: false,
			rolldownOptions: { input: here(entry), output: { format: "iife", codeSplitting: false } },
		},
	});
	const [chunk] = "output" in built ? built.output : [];
	if (chunk?.type !== "chunk") throw new Error(`${entry} gave no script`);
	return chunk.code;
}

/**
 * Writes sw.js, which keeps every file of the build for use without a network. Files are known by their digests, so a
 * host that answers with something else (a page of its own, an older copy) is not taken for this version.
 */
const serviceWorker = (): Plugin => {
	let publicDir = "";
	return {
		name: "service-worker",
		apply: "build",
		configResolved: (config) => {
			publicDir = config.publicDir;
		},
		writeBundle: {
			order: "post",
			sequential: true,
			async handler({ dir }, bundle) {
				const copied = readdirSync(publicDir, { recursive: true, withFileTypes: true })
					.filter((entry) => entry.isFile())
					.map(({ parentPath, name }) =>
						join(parentPath, name)
							.slice(publicDir.length + 1)
							.replaceAll("\\", "/"),
					);
				const files = [...Object.keys(bundle), ...copied]
					// _headers and the like are for the host, which does not serve them
					.filter((file) => !/(^|\/)[._]/.test(file))
					.sort()
					.map((url) => {
						const integrity = sha256(readFileSync(join(dir!, url)));
						// the name of an asset says which version of it is meant
						return { url, revision: url.startsWith("assets/") ? null : integrity.slice(7, 23), integrity };
					});
				const code = await classicScript("src/app/service-worker.ts", { __FILES__: JSON.stringify(files) });
				writeFileSync(join(dir!, "sw.js"), code);
			},
		},
	};
};

/** For the single file: the worker's program as a text in the page, which gives it an address as a blob. */
const workerInPage = (): Plugin => ({
	name: "worker-in-page",
	enforce: "pre",
	resolveId: (source) => (source === "./worker?worker&url" ? "\0worker-in-page" : undefined),
	async load(id) {
		if (id !== "\0worker-in-page") return;
		const text = JSON.stringify(await classicScript("src/runner/worker.ts"));
		return `export default URL.createObjectURL(new Blob([${text}], { type: "text/javascript" }));`;
	},
});

/**
 * What viteSingleFile leaves to be done: a module script shows nothing from file: or in a sandboxed frame, so it becomes a
 * classic one behind what it draws on; the icon goes in too; the policy names script and style by their digests; and the
 * notices stand at the end as a comment.
 */
const classicPage = (): Plugin => ({
	name: "classic-page",
	enforce: "post",
	transformIndexHtml: {
		order: "pre",
		handler: (html) =>
			html
				.replace("./icon.svg", `data:image/svg+xml;base64,${readFileSync(here("public/icon.svg"), "base64")}`)
				.replace(/\s*<link rel="(?:describedby|alternate|preload)"[^>]*>/g, ""),
	},
	generateBundle: {
		order: "post",
		handler(_options, bundle) {
			const page = bundle["index.html"];
			if (page?.type !== "asset") return this.error("There is no page to make one file of.");
			const html = String(page.source);
			const script = /<script type="module"[^>]*>([\s\S]*?)<\/script>/.exec(html);
			const style = /<style[^>]*>([\s\S]*?)<\/style>/.exec(html);
			if (!script || !style) return this.error("The page does not hold its script and its style.");
			const content = policy({
				script: `'${sha256(script[1]!)}'`,
				style: `'${sha256(style[1]!)}'`,
				font: "data:",
				img: "data: blob:",
				worker: "blob:",
			});
			const whole = html
				.replace(script[0], "")
				.replace(
					/<meta charset/,
					() => `<meta http-equiv="Content-Security-Policy" content="${content}">\n\t\t<meta charset`,
				)
				.replace("</body>", () => `<script>${script[1]}</script>\n\t</body>`);
			delete bundle["index.html"];
			// what would end the comment is left out of it
			const comment = `<!--\n${notices(here(".")).replace(/--(?=!?>)/g, "")}-->\n`;
			this.emitFile({ type: "asset", fileName: "cellwright.html", source: `${whole}${comment}` });
		},
	},
});

/** What the first page and later ones share, in one file: cut into many, each compressed for itself, it would be 2 kB more. */
const shared = {
	name: "shared",
	test: /node_modules\/(react|react-dom|scheduler|zustand)\/|preload-helper|src\/(model\/(?!equations|relations|impedance|rate\/(?!parameters))|permalink\/(index|design|link|steps|questions|text|number)\.ts|state\/(index|state|store|results|address|locks|notices|trail)\.ts|library\/(path|presets|active-materials|fact|index)\.ts|controls\/(Symbol|Choice|DraftField)|charts\/figure\/Figure)/,
};

export default defineConfig(({ mode }) => ({
	base: "./",
	plugins: [
		react(),
		tailwindcss(),
		...(mode === "single"
			? [workerInPage(), viteSingleFile(), classicPage()]
			: [contentSecurityPolicy(), preloadFonts(), licences(), serviceWorker()]),
	],
	build: {
		target: "es2022",
		...(mode === "single"
			? {
					outDir: "dist-single",
					modulePreload: false as const,
					// where a file of the build would be found is asked for, and never needed
					rolldownOptions: { output: { format: "iife" as const }, checks: { emptyImportMeta: false } },
				}
			: {
					assetsInlineLimit: 0,
					modulePreload: { polyfill: false },
					rolldownOptions: { output: { codeSplitting: { groups: [shared] } } },
				}),
	},
	...(mode === "single" ? { publicDir: false as const } : {}),
	worker: { format: "es" as const },
	preview: { host: "127.0.0.1", port: 4173, strictPort: false },
	test: { include: ["src/**/*.test.ts", "e2e/**/*.test.ts"], environment: "node" },
}));
