import { expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { testAddress } from "#/test/harness.ts";
import { createRequests, startJobs } from "./jobs.ts";
import type { Log } from "./log.ts";

/** A log that is kept. */
const keep = () => {
  const kept: string[] = [];
  const note = (_fields: object, message: string) => void kept.push(message);
  const log: Log = { debug: note, info: note, warn: note, error: note };
  return { log, kept };
};

const until = async (isSo: () => boolean) => {
  for (let i = 0; i < 200 && !isSo(); i += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isSo()).toBe(true);
};

/** A leap day: not while the test runs. */
const never = "0 0 29 2 *";
const poll = { pollSeconds: 0.5 };
const nameOf = (what: string) => `test-${what}-${newId()}`;

test("a job is done when asked, a failure is told and tried again, and others go on", { timeout: 60_000 }, async () => {
  const { log, kept } = keep();
  const [good, bad] = [nameOf("good"), nameOf("bad")];
  const done = { good: 0, bad: 0 };
  const jobs = await startJobs(
    testAddress(),
    log,
    [
      { name: good, cron: never, run: async () => void done.good++ },
      {
        name: bad,
        cron: never,
        run: async () => {
          done.bad += 1;
          if (done.bad === 1) throw new Error("once");
        },
      },
    ],
    poll,
  );
  await jobs.request(bad);
  await jobs.request(good);
  await until(() => done.good === 1 && done.bad === 2);
  expect(kept).toEqual(["a job failed"]);
  await jobs.stop();
});

test("asked many times while it waits, it is done once; stopping lets it finish", { timeout: 60_000 }, async () => {
  const name = nameOf("slow");
  let [begun, ended] = [0, 0];
  const run = async () => {
    begun += 1;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    ended += 1;
  };
  const first = await startJobs(testAddress(), keep().log, [{ name, cron: never, run }], poll);
  await Promise.all(Array.from({ length: 8 }, () => first.request(name)));
  await until(() => begun === 1);
  await first.stop();
  expect([begun, ended]).toEqual([1, 1]);
  // The queue is there already when the next process starts.
  const second = await startJobs(testAddress(), keep().log, [{ name, cron: never, run }], poll);
  await second.request(name);
  await until(() => ended === 2);
  await second.stop();
});

test("work about one subject never runs twice at once, and what is asked for meanwhile runs after it", {
  timeout: 60_000,
}, async () => {
  const name = nameOf("work");
  const log: string[] = [];
  let end = () => {};
  const run = async (subject: string, signal: AbortSignal) => {
    log.push(`${subject} begins`);
    await new Promise<void>((resolve) => {
      end = resolve;
      signal.addEventListener("abort", () => resolve());
    });
    signal.throwIfAborted();
    log.push(`${subject} ends`);
  };
  const { log: kept, kept: told } = keep();
  const jobs = await startJobs(testAddress(), kept, [{ name, run }], poll);
  const requests = createRequests(kept);
  requests.request(name, "lost");
  requests.attach(jobs);
  await Promise.all(Array.from({ length: 3 }, () => jobs.request(name, "a")));
  await until(() => log.length === 1);
  for (let n = 0; n < 3; n += 1) requests.request(name, "a");
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(log).toEqual(["a begins"]);
  end();
  await until(() => log.length === 3);
  end();
  await until(() => log.length === 4);
  expect(log).toEqual(["a begins", "a ends", "a begins", "a ends"]);
  await jobs.request(name, "b");
  await until(() => log.length === 5);
  // A stop ends it soon, and it begins anew with the next process.
  await jobs.stop();
  expect([log, told]).toEqual([["a begins", "a ends", "a begins", "a ends", "b begins"], []]);
  const next = await startJobs(testAddress(), kept, [{ name, run }], poll);
  await until(() => log.length === 6);
  end();
  await until(() => log.at(-1) === "b ends");
  await next.stop();
});
