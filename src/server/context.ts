import type { Actor } from "#/core/actor.ts";
import type { Ai } from "./ai/ai.ts";
import type { Db } from "./db.ts";
import type { Files } from "./files.ts";
import type { Requests } from "./jobs.ts";
import type { Log } from "./log.ts";
import type { Vault } from "./vault.ts";

/** What every operation may use; `now` is the only clock beside the database's. */
export type Services = {
  db: Db;
  now: () => Date;
  log: Log;
  ai: Ai;
  files: Files;
  vault: Vault;
  /** Absent where no worker takes them, as on the command line. */
  requests?: Pick<Requests, "request">;
};

/** `address` is where a request came from, for counting; calls inside the process have none. */
export type Context = Services & { actor: Actor; address?: string };
