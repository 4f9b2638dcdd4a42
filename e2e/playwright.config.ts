import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { browserArguments, findBrowser } from "../src/test/browser.ts";

const port = Number(process.env.E2E_PORT ?? 3990);
// Workers load this file again: the first to do so decides for all.
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), "stoa-e2e-"));
process.env.CHROMIUM_PATH ??= findBrowser() ?? "";

export default defineConfig({
  testDir: ".",
  testMatch: "*.journey.ts",
  outputDir: "../test-results",
  timeout: 90_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 1,
  // On a foreign machine a journey may be tried again; what needed it is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: [["list"], ["json"]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: browserArguments },
    viewport: { width: 1280, height: 800 },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
  webServer: {
    command: "node src/host/start.ts",
    cwd: join(import.meta.dirname, ".."),
    url: `http://localhost:${port}/healthz`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    env: { PORT: String(port), DATA_DIR: process.env.E2E_DATA_DIR, LOG_LEVEL: "warn" },
  },
});
