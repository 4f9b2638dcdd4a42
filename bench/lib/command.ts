import { parseArgs } from "node:util";
import type { Bench, Figure, Options } from "./bench.ts";
import { takeFaults } from "./process.ts";
import { figuresText, keep, textTable } from "./report.ts";

const usage = `Usage: npm run bench -- [name …] [--quick] [--loader wrk|autocannon] [--engine embedded|postgres]
  --quick    a short run to see that all works; its figures mean nothing and are not kept
  --loader   what asks in the API benchmark: autocannon (comes with npm install) or wrk, when it is installed
  --engine   which database the model test runs on`;

const fail = (message: string): never => {
  process.stderr.write(`${message}\n${usage}\n`);
  process.exit(2);
};

const readCommand = (names: readonly string[]): { options: Options; wanted: readonly string[] } => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        quick: { type: "boolean", default: false },
        loader: { type: "string", default: "autocannon" },
        engine: { type: "string", default: "embedded" },
      },
    });
    const { quick, loader, engine } = values;
    if (loader !== "wrk" && loader !== "autocannon") return fail(`There is no loader ${loader}.`);
    if (engine !== "embedded" && engine !== "postgres") return fail(`There is no engine ${engine}.`);
    const unknown = positionals.filter((name) => !names.includes(name));
    if (unknown.length > 0) return fail(`No such benchmark: ${unknown.join(", ")}. There are: ${names.join(", ")}.`);
    return { options: { quick, loader, engine }, wanted: positionals.length > 0 ? positionals : names };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
};

/** Runs one; null when it could not run, and then what its processes told is told too. */
const runOne = async (bench: Bench, options: Options): Promise<readonly Figure[] | null> => {
  process.stdout.write(`\n── ${bench.title}\n`);
  takeFaults();
  try {
    const outcome = await bench.run(options);
    if (outcome.kind === "skipped") {
      process.stdout.write(`Skipped: ${outcome.reason}\n`);
      return [];
    }
    if (!options.quick) keep(bench, outcome);
    for (const { title, head, rows } of outcome.tables) process.stdout.write(`${title}\n${textTable(head, rows)}\n\n`);
    return outcome.figures;
  } catch (error) {
    process.stderr.write(`${bench.name} could not run: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.stderr.write(takeFaults());
    return null;
  }
};

/** Runs those that the command line names, one after the other, and prints what was met. Ends the process. */
export const runBenches = async (benches: readonly Bench[]): Promise<never> => {
  const { options, wanted } = readCommand(benches.map(({ name }) => name));
  const results: (readonly Figure[] | null)[] = [];
  for (const bench of benches) if (wanted.includes(bench.name)) results.push(await runOne(bench, options));
  const figures = results.flatMap((result) => result ?? []);
  if (figures.length > 0) process.stdout.write(`\n── Summary\n${figuresText(figures)}\n`);
  if (options.quick) process.stdout.write("\nA quick run: these figures mean nothing.\n");
  process.exit(results.includes(null) ? 1 : 0);
};
