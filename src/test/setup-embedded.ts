import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openEmbedded } from "#/server/embedded.ts";
import { migrate } from "#/server/migrate.ts";

/** Starts the embedded engine once for all database suites. */
export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), "stoa-embedded-"));
  const engine = await openEmbedded(dataDir);
  await migrate(engine.address);
  project.provide("address", engine.address);
  return async () => {
    await engine.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
