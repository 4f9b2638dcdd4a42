import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./imports.ts";

export type Sum = { passed: number; failed: number };

const bin = (path: string) => join(root, "node_modules", path);

type RunOptions = {
  env?: Record<string, string>;
  /** Prints everything at the end, for stages that run beside each other. */
  holdsOutput?: boolean;
};

const run = (name: string, argv: readonly string[], { env, holdsOutput }: RunOptions = {}): Promise<number> => {
  const title = `\n── ${name}\n`;
  const held: Uint8Array[] = [Buffer.from(title)];
  if (!holdsOutput) process.stdout.write(title);
  const child = spawn(process.execPath, argv, {
    cwd: root,
    stdio: ["ignore", holdsOutput ? "pipe" : "inherit", holdsOutput ? "pipe" : "inherit"],
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => held.push(chunk));
  return new Promise((resolve) =>
    child.once("close", (code) => {
      if (holdsOutput) process.stdout.write(Buffer.concat(held));
      resolve(code ?? 1);
    }),
  );
};

/** A stage that either holds or does not. */
const single = async (name: string, argv: readonly string[]): Promise<Sum> =>
  (await run(name, argv)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

export const formatAndLint = () =>
  single("format and lint", [bin("@biomejs/biome/bin/biome"), "ci", "--error-on-warnings", "."]);

export const types = () => single("types", [bin("typescript-native/bin/tsc"), "--noEmit"]);

type VitestReport = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number };

/** Vitest with the given arguments; a run that fails without a failed test (coverage, a crash) counts as one failure. */
export const vitest = async (name: string, given: readonly string[], options?: RunOptions): Promise<Sum> => {
  const folder = mkdtempSync(join(tmpdir(), "stoa-report-"));
  const report = join(folder, "report.json");
  const argv = ["run", ...given, "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const code = await run(name, [bin("vitest/vitest.mjs"), ...argv], options);
  const found = existsSync(report) ? (JSON.parse(readFileSync(report, "utf8")) as VitestReport) : null;
  rmSync(folder, { recursive: true });
  const failed = found?.numFailedTests ?? 0;
  return { passed: found?.numPassedTests ?? 0, failed: failed === 0 && code !== 0 ? 1 : failed };
};

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

/** The journeys in the browser at `executable`. */
export const journeys = async (executable: string): Promise<Sum> => {
  const folder = mkdtempSync(join(tmpdir(), "stoa-report-"));
  const report = join(folder, "report.json");
  const code = await run(
    "journeys in Chromium",
    [bin("@playwright/test/cli.js"), "test", "--config", "e2e/playwright.config.ts"],
    { env: { CHROMIUM_PATH: executable, PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
  );
  const found = existsSync(report) ? (JSON.parse(readFileSync(report, "utf8")) as PlaywrightReport) : null;
  rmSync(folder, { recursive: true });
  const { expected = 0, unexpected = 0, flaky = 0 } = found?.stats ?? {};
  return { passed: expected + flaky, failed: unexpected === 0 && code !== 0 ? 1 : unexpected };
};

/** Prints the plain sum as the very last line and ends the process. */
export const finish = (sums: readonly Sum[]): never => {
  const passed = sums.reduce((total, sum) => total + sum.passed, 0);
  const failed = sums.reduce((total, sum) => total + sum.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
};
