import fc from "fast-check";
import { boot } from "#/server/boot.ts";
import { parseEnv } from "#/server/env.ts";
import type { Platform } from "#/server/platform.ts";
import { openClassroom } from "#/test/attempt-model/classroom.ts";
import { type Command, command } from "#/test/attempt-model/commands.ts";
import type { Bench, Engine, Options, Outcome } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { withPostgres } from "./lib/database.ts";
import { inFolder } from "./lib/site.ts";

const perRun = 50;

/** A database of its own, without a site around it: the commands call the product's actions and page logic. */
const withServices = <Result>(engine: Engine, work: (services: Platform) => Promise<Result>): Promise<Result> =>
  inFolder(async (dataDir) => {
    const on = async (database: { DATABASE_URL?: string }) => {
      const services = await boot({ env: parseEnv({ DATA_DIR: dataDir, LOG_LEVEL: "error", ...database }) });
      try {
        return await work(services);
      } finally {
        await services.close();
      }
    };
    return engine === "embedded" ? on({}) : withPostgres(({ url }) => on({ DATABASE_URL: url }));
  });

/** Null when the attempt was as the reference says to its end. */
const violationOf = async (services: Platform, commands: readonly Command[]): Promise<unknown> => {
  try {
    const room = await openClassroom(services);
    for (const given of commands) await room.perform(given);
    await room.finish();
    return null;
  } catch (error) {
    return error;
  }
};

const tell = (error: unknown, commands: readonly Command[]) =>
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\nafter ${JSON.stringify(commands)}\n`);

const run = async ({ quick, engine }: Options): Promise<Outcome> => {
  const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);
  const runs = fc.sample(fc.array(command, { minLength: perRun, maxLength: perRun }), {
    numRuns: (quick ? 1_000 : 100_000) / perRun,
    seed,
  });
  const began = performance.now();
  const violations = await withServices(engine, async (services) => {
    let count = 0;
    for (const commands of runs) {
      const violation = await violationOf(services, commands);
      if (violation === null) continue;
      count += 1;
      tell(violation, commands);
    }
    return count;
  });
  const seconds = (performance.now() - began) / 1000;
  const kinds = Object.entries(Object.groupBy(runs.flat(), ({ type }) => type));
  return {
    kind: "measured",
    figures: [
      { name: "violations", value: violations, unit: "", limit: 0 },
      { name: "commands", value: runs.length * perRun, unit: "" },
      { name: "time for all", value: seconds, unit: "s" },
    ],
    tables: [
      {
        title: "Commands by kind",
        head: ["command", "times"],
        rows: kinds
          .map(([type, of]) => [type, of.length.toLocaleString("en")])
          .sort(([a = ""], [b = ""]) => a.localeCompare(b)),
      },
    ],
    notes: [
      `On ${engine === "embedded" ? "the embedded engine" : "PostgreSQL"}, ${runs.length.toLocaleString("en")} attempts of ${perRun} commands each, seed ${seed} (\`FC_SEED\` repeats it).`,
      "Two tabs of one browser, a browser elsewhere and two programs answer one attempt, with the player's own page logic and the product's actions; requests are lost, held, repeated and overtaken, tabs are killed. Each acknowledgement, read, receipt, regrade and mark is compared with `src/test/attempt-model/reference.ts` when it happens.",
      "At the end of each: every change that was typed has arrived, every acknowledged event is in the history, eight submits at once give one receipt, the marks follow from the events, and none is above what is possible.",
    ],
  };
};

export const bench: Bench = { name: "model", title: "An attempt against a reference model", run };

if (import.meta.main) await runBenches([bench]);
