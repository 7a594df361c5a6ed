import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/**
 * What the page may do, as a meta tag because a static host may not let anybody set headers. Nothing is loaded from
 * elsewhere, nothing is evaluated, no HTML is made from text. blob: is for pictures that the page itself exports. The one
 * Trusted Types policy knows one address: the worker that runs the analyses.
 */
const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"font-src 'self'",
	"img-src 'self' blob:",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"worker-src 'self'",
	"trusted-types cellwright-worker",
].join("; ");

/** Built pages carry the policy; the development server needs inline scripts of its own. */
const contentSecurityPolicy = (): Plugin => ({
	name: "content-security-policy",
	apply: "build",
	transformIndexHtml: () => [
		{ tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: policy }, injectTo: "head-prepend" },
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

/** What the first page and later ones share, in one file: cut into many, each compressed for itself, it would be 2 kB more. */
const shared = {
	name: "shared",
	test: /node_modules\/(react|react-dom|scheduler|zustand)\/|preload-helper|src\/(model\/(?!equations|relations|impedance|rate\/(?!parameters))|permalink\/(index|design|link|steps|questions|text|number)\.ts|state\/(index|store|results|address|locks)\.ts|library\/(path|presets|active-materials|fact|index)\.ts|controls\/(Symbol|Choice|DraftField)|charts\/figure\/Figure)/,
};

export default defineConfig({
	base: "./",
	plugins: [react(), tailwindcss(), contentSecurityPolicy(), preloadFonts()],
	build: {
		target: "es2022",
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		rolldownOptions: { output: { codeSplitting: { groups: [shared] } } },
	},
	worker: { format: "es" },
	preview: { host: "127.0.0.1", port: 4173, strictPort: false },
	test: { include: ["src/**/*.test.ts", "e2e/*.test.ts"], environment: "node" },
});
