import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createAi } from "./ai/ai.ts";
import type { Services } from "./context.ts";
import { type Address, connect } from "./db.ts";
import { type Env, parseEnv } from "./env.ts";
import { createFiles } from "./files.ts";
import { readHolder } from "./holder.ts";
import { createRequests, type Requests } from "./jobs.ts";
import { createLog } from "./log.ts";
import { createMail, type Mail } from "./mail.ts";
import { createVault } from "./vault.ts";

export type Platform = Services & {
  env: Env;
  secret: string;
  address: Address;
  requests: Requests;
  mail: Mail;
  /** As people see it, without a slash at its end. */
  siteUrl: string;
  close(): Promise<void>;
};

/** Next bundles a copy of these modules; the host's platform is found by it here. */
const shared = globalThis as { [key: symbol]: Platform | undefined };
const key = Symbol.for("stoa.platform");

/** The site's secret: given, or made once and kept. */
const readSecret = (env: Env): string => {
  if (env.AUTH_SECRET) return env.AUTH_SECRET;
  const path = join(env.DATA_DIR, "auth-secret");
  if (!existsSync(path)) {
    try {
      writeFileSync(path, randomBytes(48).toString("base64url"), { flag: "wx", mode: 0o600 });
    } catch (error) {
      if ((error as { code?: string }).code !== "EEXIST") throw error;
    }
  }
  return readFileSync(path, "utf8").trim();
};

/** Makes the services on a database that is open, and registers them as this process's site. */
export const assemble = (env: Env, address: Address, closeEngine: () => Promise<void>): Platform => {
  const { db, close } = connect(address);
  const secret = readSecret(env);
  const log = createLog(env.LOG_LEVEL);
  const mail = createMail(env);
  const site: Platform = {
    env,
    secret,
    address,
    db,
    now: () => new Date(),
    log,
    requests: createRequests(log),
    ai: createAi(env),
    files: createFiles(env.DATA_DIR),
    vault: createVault(secret),
    mail,
    siteUrl: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
    close: async () => {
      mail.close();
      await close();
      await closeEngine();
      shared[key] = undefined;
    },
  };
  shared[key] = site;
  return site;
};

/** The running site. Under `next dev` this process is a child of the one that opened the database and joins it. */
export const platform = (): Platform => {
  const running = shared[key];
  if (running) return running;
  const env = parseEnv(process.env);
  const holder = readHolder(env.DATA_DIR);
  const address: Address | null = env.DATABASE_URL
    ? { kind: "server", url: env.DATABASE_URL }
    : holder?.socketDir
      ? { kind: "embedded", socketDir: holder.socketDir, port: holder.port }
      : null;
  if (!address) throw new Error("The site is not running: start it with npm start or npm run dev.");
  return assemble(env, address, async () => {});
};
