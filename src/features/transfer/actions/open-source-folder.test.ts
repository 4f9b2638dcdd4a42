import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSourceFolder } from "./open-source-folder.ts";

const outer = mkdtempSync(join(tmpdir(), "stoa-source-"));
const folder = join(outer, "book");
afterAll(() => rmSync(outer, { recursive: true, force: true }));

beforeAll(() => {
  mkdirSync(join(folder, "media"), { recursive: true });
  mkdirSync(join(outer, "secrets"));
  writeFileSync(join(outer, "secret.txt"), "secret");
  writeFileSync(join(outer, "secrets", "key.txt"), "secret");
  writeFileSync(join(folder, "media", "a.txt"), "Inside.");
  symlinkSync(join(outer, "secret.txt"), join(folder, "link.txt"));
  symlinkSync(join(outer, "secrets"), join(folder, "linked"));
  writeFileSync(join(folder, "huge.bin"), "");
  truncateSync(join(folder, "huge.bin"), 3_000_000_000);
});

test("a folder is read by the paths that are in it; links and ways out are not there", async () => {
  const files = await openSourceFolder(folder);
  expect([...files.paths].sort()).toEqual(["huge.bin", "media/a.txt"]);
  expect(await files.text("media/a.txt")).toBe("Inside.");
  const ways = ["link.txt", "linked/key.txt", "../secret.txt", "media/../../secret.txt", join(outer, "secret.txt"), ""];
  for (const path of ways)
    for (const read of [files.text, files.bytes, files.start])
      await expect(read(path), path).rejects.toMatchObject({ code: "invalid_input" });
});

test("a file of gigabytes is refused before it is read", async () => {
  const files = await openSourceFolder(folder);
  const before = process.memoryUsage().rss;
  await expect(files.bytes("huge.bin")).rejects.toMatchObject({ code: "invalid_input" });
  expect((await files.start("huge.bin")).byteLength).toBe(4_096);
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
});

test("what is no folder is refused", async () => {
  for (const path of [join(folder, "media", "a.txt"), join(outer, "nowhere")])
    await expect(openSourceFolder(path)).rejects.toMatchObject({ code: "invalid_input" });
});
