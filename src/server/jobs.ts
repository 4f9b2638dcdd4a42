import { PgBoss } from "pg-boss";
import type { Address } from "./db.ts";
import type { Log } from "./log.ts";

/** Work that is due again and again; however many processes serve the site, one does each turn. */
export type Job = {
  name: string;
  /** When it is due, e.g. `* * * * *` for every minute. */
  cron: string;
  run(): Promise<void>;
};

export type Jobs = {
  /** Has a job done soon, whatever its hours. */
  request(name: string): Promise<void>;
  /** Lets what is running finish, within some seconds. */
  stop(): Promise<void>;
};

const connectionOf = (address: Address) =>
  address.kind === "server"
    ? { connectionString: address.url }
    : {
        ...{ host: address.socketDir, port: address.port, user: "postgres", database: "postgres" },
        ...(address.password ? { password: address.password } : {}),
      };

/** Opens the queues, which keep themselves in a schema of their own, and begins to work. `pollSeconds` from 0.5. */
export const startJobs = async (
  address: Address,
  log: Log,
  jobs: readonly Job[],
  { pollSeconds = 10 }: { pollSeconds?: number } = {},
): Promise<Jobs> => {
  const boss = new PgBoss({ ...connectionOf(address), max: 2, application_name: "stoa jobs" });
  boss.on("error", (err) => log.error({ err }, "the job queue failed"));
  await boss.start();
  try {
    for (const { name, cron, run } of jobs) {
      await boss.createQueue(name, { policy: "exclusive", retryLimit: 2, retryDelay: 10, expireInSeconds: 300 });
      await boss.work(name, { pollingIntervalSeconds: pollSeconds }, async () => {
        try {
          await run();
        } catch (err) {
          log.error({ err, job: name }, "a job failed");
          throw err;
        }
      });
      await boss.schedule(name, cron);
    }
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  return {
    request: async (name) => {
      await boss.send(name, {});
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
};

/**
 * Jobs beside a server that is up already: neither a slow nor a failed start keeps the site from serving, since every read
 * does for itself what the jobs do early.
 */
export const startJobsBeside = (address: Address, log: Log, jobs: readonly Job[]): Pick<Jobs, "stop"> => {
  const started = startJobs(address, log, jobs).catch((err: unknown) => {
    log.error({ err }, "jobs did not start");
    return null;
  });
  return { stop: async () => (await started)?.stop() };
};
