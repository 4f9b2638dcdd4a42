import { refusalOf } from "#/core/problems.ts";
import { DataDirError } from "#/server/boot.ts";
import { EnvError } from "#/server/env.ts";
import { LockedError } from "#/server/lock.ts";
import { DatabaseError } from "#/server/migrate.ts";

const isExpected = (error: unknown): error is Error =>
  [DataDirError, EnvError, LockedError, DatabaseError].some((expected) => error instanceof expected);

/** A file that is missing, may not be read and the like; Node's message names it. */
const isOfFile = (error: unknown): error is Error => error instanceof Error && "syscall" in error && "path" in error;

/** What a person at a terminal reads when something ends the process. */
export const clearSentence = (error: unknown): string => {
  const refusal = refusalOf(error);
  if (refusal) return refusal.message;
  if (isExpected(error) || isOfFile(error)) return error.message;
  const { code, port } = error as { code?: string; port?: number };
  if (code === "EADDRINUSE") return `The port ${port} is in use. Set PORT to another one, or stop what listens there.`;
  if (code === "EACCES" && port) return `The port ${port} may not be used by this account. Set PORT to 1024 or above.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};
