import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Bench, Options, Outcome } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { start } from "./lib/process.ts";
import { inFolder, root } from "./lib/site.ts";
import { median } from "./lib/stats.ts";

const book = "../shared/corpus/openstax-python";

const importInto = async (dataDir: string): Promise<number> => {
  const began = performance.now();
  const command = start({
    command: process.execPath,
    args: ["src/host/cli.ts", "import", book],
    cwd: root,
    env: { DATA_DIR: dataDir, LOG_LEVEL: "error" },
  });
  const code = await command.exited;
  if (code !== 0) throw new Error(`The import ended with ${code}:\n${command.output()}`);
  return (performance.now() - began) / 1000;
};

const run = async ({ quick }: Options): Promise<Outcome> => {
  if (!existsSync(join(root, book))) return { kind: "skipped", reason: `the book is not at ${book}.` };
  const rounds = Array.from({ length: quick ? 1 : 3 });
  const first: number[] = [];
  const again: number[] = [];
  for (const _ of rounds) {
    await inFolder(async (dataDir) => {
      first.push(await importInto(dataDir));
      again.push(await importInto(dataDir));
    });
  }
  return {
    kind: "measured",
    figures: [
      { name: "import of the OpenStax book, embedded", value: median(first), unit: "s", limit: 60 },
      { name: "the same book again", value: median(again), unit: "s", limit: 60 },
    ],
    tables: [],
    notes: [
      `Median of ${rounds.length}, on the embedded engine.`,
      "The whole command `npm run cli -- import …`: start of the process, making and migrating an empty database and filling it with the demo (the first time), reading, converting, storing, report.",
    ],
  };
};

export const bench: Bench = { name: "import", title: "Import of a real book", run };

if (import.meta.main) await runBenches([bench]);
