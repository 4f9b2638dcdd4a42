import { buildIfNeeded } from "#/host/build.ts";
import type { Bench, Options, Outcome } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { inFolder, startSite } from "./lib/site.ts";
import { median } from "./lib/stats.ts";
import { openConnection, timedGet } from "./lib/timed-get.ts";

type Start = { ready: number; page: number };

const once = async (dataDir: string): Promise<Start> => {
  const site = await startSite({ dataDir });
  const connection = openConnection();
  try {
    const { status, milliseconds } = await timedGet(connection, `${site.url}/courses`);
    if (status !== 200) throw new Error(`The catalogue answered ${status}.`);
    return { ready: site.readySeconds, page: site.readySeconds + milliseconds / 1000 };
  } finally {
    connection.destroy();
    await site.stop();
  }
};

const run = async ({ quick }: Options): Promise<Outcome> => {
  await buildIfNeeded();
  const first: Start[] = [];
  const warm: Start[] = [];
  for (let round = 0; round < (quick ? 1 : 3); round += 1) {
    await inFolder(async (dataDir) => {
      first.push(await once(dataDir));
      warm.push(await once(dataDir));
    });
  }
  const middle = (starts: readonly Start[], of: keyof Start) => median(starts.map((start) => start[of]));
  return {
    kind: "measured",
    figures: [
      { name: "first start, demo seeded", value: middle(first, "ready"), unit: "s", limit: 8 },
      { name: "later start", value: middle(warm, "ready"), unit: "s", limit: 3 },
      { name: "first start until the catalogue is shown", value: middle(first, "page"), unit: "s" },
      { name: "later start until the catalogue is shown", value: middle(warm, "page"), unit: "s" },
    ],
    tables: [],
    notes: [
      `Median of ${first.length} starts each, on the embedded engine, pages built before.`,
      "A start is from the start of the process (`node src/host/start.ts`, what `npm start` runs) until `/healthz` answers 200.",
      "First: an empty data directory, so the database is made, migrated and filled with the demo. Later: the same directory again.",
      "Nothing else was started by the benchmark meanwhile.",
    ],
  };
};

export const bench: Bench = { name: "start", title: "Start after build", run };

if (import.meta.main) await runBenches([bench]);
