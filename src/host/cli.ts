import { seedIfEmpty } from "#/seed/seed.ts";
import { boot } from "#/server/boot.ts";
import type { Context } from "#/server/context.ts";
import type { Platform } from "#/server/platform.ts";
import { clearSentence } from "./clear-sentence.ts";
import { type Command, commands } from "./commands.ts";

const usage = () =>
  [
    "Usage: npm run cli -- <command> …",
    ...Object.entries(commands).map(([name, { usage, about }]) => `  ${name} ${usage}\n      ${about}`),
  ].join("\n");

const contextOf = ({ db, now, log, ai, files, vault }: Platform): Context => ({
  actor: { kind: "system", job: "cli" },
  db,
  now,
  log,
  ai,
  files,
  vault,
});

/** Opens the site as a start would, beside a running server too, and runs one command on it. */
const run = async (command: Command, args: string[]): Promise<void> => {
  const site = await boot({ joinRunning: true });
  try {
    if (!command.wantsEmptySite) await seedIfEmpty(site);
    const lines = await command.run({ ctx: contextOf(site), site, args });
    process.stdout.write(`${lines.join("\n")}\n`);
  } finally {
    await site.close();
  }
};

const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  process.stderr.write(`${name ? `There is no command ${name}.\n` : ""}${usage()}\n`);
  process.exit(1);
}
try {
  await run(command, args);
  process.exit(0);
} catch (error) {
  process.stderr.write(`${clearSentence(error)}\n`);
  process.exit(1);
}
