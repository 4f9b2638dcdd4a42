import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "stoa-engine-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const addressOf = (module: string) => JSON.stringify(new URL(module, import.meta.url).href);

/** Runs statements on the embedded engine in a process of its own. */
const runInChild = async (statements: string) => {
  const file = join(folder, "child.mjs");
  writeFileSync(
    file,
    `import { connect } from ${addressOf("./db.ts")};
     import { openEmbedded } from ${addressOf("./embedded.ts")};
     const engine = await openEmbedded(${JSON.stringify(join(folder, "data"))});
     const { client, close } = connect(engine.address);
     ${statements}
     await close();
     await engine.close();`,
  );
  const child = spawn(process.execPath, [file], { stdio: ["ignore", "pipe", "pipe"] });
  const heard = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    heard.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    heard.err += chunk;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  return { ...heard, code };
};

/** A function that calls itself overflows the stack of WebAssembly before PostgreSQL sees it. */
const breakEngine = `
  await client.unsafe("create table kept as select 7 as a");
  await client.unsafe("create function forever() returns int language sql as 'select 1'");
  await client.unsafe("create or replace function forever() returns int language sql as 'select forever()'");
  console.log("saved");
  setInterval(() => {}, 1000);
  await client.unsafe("select forever()").catch(() => {});
  await new Promise(() => {});`;

test("an engine that breaks ends the process in one sentence, and what was saved is there again", async () => {
  const broken = await runInChild(breakEngine);
  expect(broken).toEqual({
    out: "saved\n",
    err: expect.stringMatching(/^The embedded database stopped \(.+\)\. Start Stoa again; .+\n$/),
    code: 1,
  });
  const again = await runInChild(`console.log(JSON.stringify(await client.unsafe("select a from kept")));`);
  expect(again).toEqual({ out: '[{"a":7}]\n', err: "", code: 0 });
});
