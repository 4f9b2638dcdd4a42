import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, type Started, start, untilReady } from "./process.ts";

export const root = join(import.meta.dirname, "../..");

/** The secret of the sites that benchmarks start, so that two hosts on one database know the same sessions. */
const secret = "a secret of the benchmarks, for loopback only";

export type Site = Pick<Started, "pid" | "stop" | "firstOutput"> & {
  /** Without a slash at the end. */
  url: string;
  dataDir: string;
  /** From the start of the process until /healthz answered 200. */
  readySeconds: number;
};

export type SiteOptions = {
  dataDir: string;
  /** The embedded engine unless given. */
  databaseUrl?: string;
  /** Whether the demo is seeded; it is unless told. */
  isDemo?: boolean;
  /** The file that Node runs: what `npm start` runs unless told. */
  entry?: string;
  /** Arguments of Node before it. */
  nodeArguments?: readonly string[];
};

/** Starts a site on loopback. The pages must have been built. */
export const startSite = async ({
  dataDir,
  databaseUrl,
  isDemo = true,
  entry = "src/host/start.ts",
  nodeArguments = [],
}: SiteOptions): Promise<Site> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const started = start({
    command: process.execPath,
    args: [...nodeArguments, entry],
    cwd: root,
    env: {
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      DATA_DIR: dataDir,
      AUTH_SECRET: secret,
      STOA_DEMO: isDemo ? "1" : "0",
      LOG_LEVEL: "error",
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    },
  });
  await untilReady(started, `${url}/healthz`);
  const { pid, stop, firstOutput } = started;
  return { pid, stop, firstOutput, url, dataDir, readySeconds: (performance.now() - began) / 1000 };
};

const folders = new Set<string>();
const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
};
process.once("exit", () => folders.forEach(removeFolder));

/** Does the work in a folder of its own, which is gone afterwards, also when the benchmark is interrupted. */
export const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), "stoa-bench-"));
  folders.add(folder);
  try {
    return await work(folder);
  } finally {
    removeFolder(folder);
  }
};

/** Runs the work beside a site, which is stopped afterwards. */
export const withSite = async <T>(
  options: Omit<SiteOptions, "dataDir">,
  work: (site: Site) => Promise<T>,
): Promise<T> =>
  inFolder(async (dataDir) => {
    const site = await startSite({ ...options, dataDir });
    try {
      return await work(site);
    } finally {
      await site.stop();
    }
  });
