import { defineConfig } from "@playwright/test";
export default defineConfig({ testDir: ".", testMatch: "*.spec.ts", workers: 1, reporter: "line", timeout: 30000,
 use: { baseURL: "http://127.0.0.1:4555/", launchOptions: { executablePath: "/usr/bin/chromium" } },
 webServer: { command: "npx vite preview --port 4555 --strictPort", url: "http://127.0.0.1:4555/", cwd: "..", reuseExistingServer: false } });
