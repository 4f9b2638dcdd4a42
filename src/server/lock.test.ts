import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { LockedError, lockDirectory } from "./lock.ts";

const dataDir = mkdtempSync(join(tmpdir(), "stoa-lock-"));
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const holderScript = `
  import { lockDirectory } from ${JSON.stringify(new URL("./lock.ts", import.meta.url).href)};
  await lockDirectory(process.argv[1]);
  console.log("held");
  setInterval(() => {}, 1000);
`;

const holdElsewhere = async () => {
  const child = spawn(process.execPath, ["--input-type=module", "-e", holderScript, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return child;
};

test("a second process is refused with the holder's pid, and a crash leaves nothing behind", async () => {
  const holder = await holdElsewhere();
  const refused = await lockDirectory(dataDir).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(LockedError);
  expect(String(refused)).toContain(String(holder.pid));
  const gone = new Promise((resolve) => holder.once("exit", resolve));
  holder.kill("SIGKILL");
  await gone;
  const lock = await lockDirectory(dataDir);
  lock.release();
});
