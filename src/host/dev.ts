import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { jobsOf } from "#/api/jobs.ts";
import { seedIfEmpty } from "#/seed/seed.ts";
import { boot } from "#/server/boot.ts";
import { startJobsBeside } from "#/server/jobs.ts";
import { clearSentence } from "./clear-sentence.ts";

/** Opens the database here and leaves pages and API to `next dev`, which joins it. */
try {
  const site = await boot();
  await seedIfEmpty(site);
  const jobs = startJobsBeside(site.address, site.log, jobsOf(site), site.requests);
  const nextCli = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const pages = spawn(process.execPath, [nextCli, "dev", "-p", String(site.env.PORT), "-H", site.env.HOST], {
    stdio: "inherit",
    env: { ...process.env, DATA_DIR: site.env.DATA_DIR, NEXT_TELEMETRY_DISABLED: "1" },
  });
  const stop = () => pages.kill("SIGTERM");
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  const code = await new Promise<number | null>((resolve) => pages.once("exit", resolve));
  await jobs.stop();
  await site.close();
  process.exit(code ?? 0);
} catch (error) {
  process.stderr.write(`${clearSentence(error)}\n`);
  process.exit(1);
}
