import { randomUUID } from "node:crypto";
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

/**
 * Work that is asked for, about one subject. Requests that wait for the same subject are one, two never run at once, and
 * one that comes while it runs is done afterwards. It is tried again after a failure and after the process was killed,
 * so it goes by what is left to do, and stops soon after `signal`.
 */
export type Work = {
  name: string;
  /** `subject` is the id of what it is about. */
  run(subject: string, signal: AbortSignal): Promise<void>;
};

export type Jobs = {
  /** Has a job done soon, whatever its hours, or work about a subject. */
  request(name: string, subject?: string): Promise<void>;
  /** Lets what is running finish, within some seconds. */
  stop(): Promise<void>;
};

/** Where actions ask for work without waiting for it. */
export type Requests = {
  request(name: string, subject: string): void;
  /** Who takes the requests; null: nobody, and they are lost. */
  attach(jobs: Pick<Jobs, "request"> | null): void;
};

/** A request that nobody takes is no fault: what is left to do is looked for by the clock too. */
export const createRequests = (log: Log): Requests => {
  let taker: Pick<Jobs, "request"> | null = null;
  return {
    request: (name, subject) => {
      taker?.request(name, subject).catch((err: unknown) => log.warn({ err, name }, "work could not be asked for"));
    },
    attach: (jobs) => {
      taker = jobs;
    },
  };
};

const connectionOf = (address: Address) =>
  address.kind === "server"
    ? { connectionString: address.url }
    : {
        ...{ host: address.socketDir, port: address.port, user: "postgres", database: "postgres" },
        ...(address.password ? { password: address.password } : {}),
      };

/** Beats of a worker that lives: without them for so long its work goes to another. */
const heartbeatSeconds = 20;

/** How often somebody looks for beats that are missing. */
const supervisedSeconds = 15;

/** Every process by a name of its own, so that each can see whether others live. */
const ownName = () => `stoa jobs ${randomUUID().slice(0, 8)}`;

/** Whether no other process works here: a connection ends with its process, however that ended. */
const isAlone = async (boss: PgBoss, address: Address, name: string): Promise<boolean> => {
  if (address.kind === "embedded") return true;
  const { rows } = await boss.getDb().executeSql(
    `select 1 from pg_stat_activity
     where datname = current_database() and application_name like 'stoa jobs %' and application_name <> $1 limit 1`,
    [name],
  );
  return rows.length === 0;
};

/** Asks anew for what a process that was killed had begun, rather than wait until its beats are missed. */
const askAgain = async (boss: PgBoss, name: string): Promise<void> => {
  const { rows } = await boss
    .getDb()
    .executeSql("select id, data, singleton_key from pgboss.job where name = $1 and state = 'active'", [name]);
  for (const { id, data, singleton_key: singletonKey } of rows as Left[]) {
    await boss.cancel(name, id);
    await boss.send(name, data, singletonKey === null ? {} : { singletonKey });
  }
};
type Left = { id: string; data: object | null; singleton_key: string | null };

const startWork = async (boss: PgBoss, log: Log, { name, run }: Work, pollSeconds: number, stopping: AbortSignal) => {
  await boss.createQueue(name, {
    ...{ policy: "stately", retryLimit: 3, retryDelay: 5, retryBackoff: true },
    ...{ expireInSeconds: 3_600, heartbeatSeconds, deleteAfterSeconds: 3_600 },
  });
  await boss.work<{ subject: string }>(name, { pollingIntervalSeconds: Math.min(pollSeconds, 2) }, async ([job]) => {
    const signal = AbortSignal.any([job!.signal, stopping]);
    try {
      await run(job!.data.subject, signal);
    } catch (err) {
      if (!signal.aborted) log.error({ err, job: name, subject: job!.data.subject }, "a job failed");
      throw err;
    }
  });
};

/** Opens the queues, which keep themselves in a schema of their own, and begins to work. `pollSeconds` from 0.5. */
export const startJobs = async (
  address: Address,
  log: Log,
  jobs: readonly (Job | Work)[],
  { pollSeconds = 10 }: { pollSeconds?: number } = {},
): Promise<Jobs> => {
  const stopping = new AbortController();
  const application_name = ownName();
  const boss = new PgBoss({
    ...{ ...connectionOf(address), max: 2, application_name },
    ...{ superviseIntervalSeconds: supervisedSeconds, monitorIntervalSeconds: supervisedSeconds },
  });
  boss.on("error", (err) => log.error({ err }, "the job queue failed"));
  await boss.start();
  try {
    const mayAskAgain = await isAlone(boss, address, application_name);
    for (const job of jobs) {
      if (mayAskAgain) await askAgain(boss, job.name);
      if (!("cron" in job)) {
        await startWork(boss, log, job, pollSeconds, stopping.signal);
        continue;
      }
      const { name, cron, run } = job;
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
    request: async (name, subject) => {
      await (subject === undefined ? boss.send(name, {}) : boss.send(name, { subject }, { singletonKey: subject }));
    },
    stop: () => {
      stopping.abort();
      return boss.stop({ graceful: true, timeout: 5_000 });
    },
  };
};

/**
 * Jobs beside a server that is up already: neither a slow nor a failed start keeps the site from serving, since every read
 * does for itself what the jobs do early.
 */
export const startJobsBeside = (
  address: Address,
  log: Log,
  jobs: readonly (Job | Work)[],
  requests: Requests,
): Pick<Jobs, "stop"> => {
  const started = startJobs(address, log, jobs).then(
    (running) => {
      requests.attach(running);
      return running;
    },
    (err: unknown) => {
      log.error({ err }, "jobs did not start");
      return null;
    },
  );
  return {
    stop: async () => {
      requests.attach(null);
      await (await started)?.stop();
    },
  };
};
