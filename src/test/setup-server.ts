import type { TestProject } from "vitest/node";
import { migrate } from "#/server/migrate.ts";
import { startPostgres } from "./postgres-server.ts";

/** Starts a real PostgreSQL once for all database suites. */
export default async function setup(project: TestProject) {
  const server = await startPostgres();
  const address = { kind: "server" as const, url: server.url };
  await migrate(address);
  project.provide("address", address);
  return server.stop;
}
