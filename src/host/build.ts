import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const root = new URL("../..", import.meta.url).pathname;
const dist = join(root, process.env.NEXT_DIST_DIR || ".next");
const stamp = join(dist, "stoa-sources");

const inputs = [
  "src/**/*.{ts,tsx,css}",
  "public/**/*",
  "next.config.mjs",
  "postcss.config.mjs",
  "package-lock.json",
  "tsconfig.json",
];

/** A digest of everything that the build is made from. */
const digestSources = (): string => {
  const digest = createHash("sha256").update(process.version);
  for (const path of inputs
    .flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
    .filter((e) => e.isFile())) {
    const file = join(path.parentPath, path.name);
    digest.update(file.slice(root.length)).update("\0").update(readFileSync(file));
  }
  return digest.digest("hex");
};

/** Builds the pages unless the last build was made from the very same sources. */
export const buildIfNeeded = async (): Promise<void> => {
  const digest = digestSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest && existsSync(join(dist, "BUILD_ID"))) return;
  process.stdout.write("Building the pages; this happens once per version…\n");
  const nextCli = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const build = spawn(process.execPath, [nextCli, "build"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  const code = await new Promise((resolve) => build.once("exit", resolve));
  if (code !== 0) throw new Error(`The pages could not be built (exit code ${code}).`);
  writeFileSync(stamp, digest);
};
