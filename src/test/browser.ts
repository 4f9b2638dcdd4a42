import { type ExecFileSyncOptions, execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "playwright";

const onPath = (name: string): string | null =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path)) ?? null;

const own = (): string | null => (existsSync(chromium.executablePath()) ? chromium.executablePath() : null);

const ofMachine = (): string | null =>
  ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map(onPath).find((path) => path !== null) ??
  null;

const download = (): string | null => {
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright/package.json")), "cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "ignore", timeout: 180_000 });
  return own();
};

const fromDebian = (): string | null => {
  if (process.getuid?.() !== 0 || !onPath("apt-get")) return null;
  try {
    const options: ExecFileSyncOptions = { stdio: ["ignore", "ignore", "inherit"], timeout: 600_000 };
    execFileSync("apt-get", ["update", "-qq"], options);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      ...options,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch {
    return null;
  }
  return ofMachine();
};

/** A Chromium to test with: Playwright's own, the machine's, a download, Debian's package. Null when there is none. */
export const findBrowser = (): string | null =>
  process.env.CHROMIUM_PATH ?? own() ?? ofMachine() ?? download() ?? fromDebian();

/** Works as root and without a display, and asks nothing of the network but the site. */
export const browserArguments = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
