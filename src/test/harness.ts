import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import type { Actor } from "#/core/actor.ts";
import { createAi } from "#/server/ai/ai.ts";
import type { Context, Services } from "#/server/context.ts";
import { type Address, connect, type Db } from "#/server/db.ts";
import { parseEnv } from "#/server/env.ts";
import { createFiles } from "#/server/files.ts";
import { createLog } from "#/server/log.ts";
import { createVault } from "#/server/vault.ts";

declare module "vitest" {
  interface ProvidedContext {
    address: Address;
  }
}

export const testAddress = (): Address => inject("address");

/**
 * The services of a test file on the engine of its run. Each test makes its own world with factories and looks at
 * that alone: rows of others may stand beside it.
 */
export const testServices = (): Services => {
  const connection = connect(testAddress());
  const filesDir = mkdtempSync(join(tmpdir(), "stoa-files-"));
  afterAll(async () => {
    await connection.close();
    rmSync(filesDir, { recursive: true, force: true });
  });
  return {
    db: connection.db,
    now: () => new Date(),
    log: createLog("silent"),
    ai: createAi(parseEnv({})),
    files: createFiles(filesDir),
    vault: createVault("the secret of the site under test"),
  };
};

export const testDb = (): Db => testServices().db;

export const ctxFor = (services: Services, actor: Actor): Context => ({ ...services, actor });
