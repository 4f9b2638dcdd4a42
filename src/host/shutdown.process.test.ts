import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const dataDir = mkdtempSync(join(tmpdir(), "stoa-shutdown-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const program = new URL("../test/host-child.ts", import.meta.url).pathname;

const startHost = async () => {
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: "production" as const,
    DATA_DIR: dataDir,
    STOA_DEMO: "0",
    LOG_LEVEL: "error",
  };
  const child = spawn(process.execPath, [program], { env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk) => resolve(String(chunk)));
    child.once("exit", (code) => reject(new Error(`The host ended with ${code}`)));
  });
  const { accounts, address } = JSON.parse(line) as { accounts: number; address: { port: number } };
  return { child, ended, accounts, origin: `http://127.0.0.1:${address.port}` };
};

const atOnce = 16;
const rounds = 2;

test("what began before the signal is answered whole, the exit is clean, and a restart finds it", async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { child, ended, accounts, origin } = await startHost();
    expect(accounts).toBe(round === 0 ? 0 : 1 + round * atOnce);
    let signalled = false;
    const answers = Array.from({ length: atOnce }, async (_, i) => {
      const email = `person.${round}.${i}@host.example`;
      const response = await fetch(`${origin}/api/v1/users`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ email, name: "A Person", password: "seven quiet herons" }),
      });
      // Making an account takes a while, so most are under way when the first is answered.
      if (!signalled) child.kill("SIGTERM");
      signalled = true;
      return { status: response.status, email: ((await response.json()) as { email: string }).email };
    });
    const whole = (await Promise.all(answers)).map(({ status, email }) => `${status} ${email}`);
    expect(whole).toEqual(Array.from({ length: atOnce }, (_, i) => `201 person.${round}.${i}@host.example`));
    expect(await ended).toBe(0);
  }
});
