import next from "next";
import { jobsOf } from "#/api/jobs.ts";
import { seedIfEmpty } from "#/seed/seed.ts";
import { boot } from "#/server/boot.ts";
import { parseEnv } from "#/server/env.ts";
import { startJobsBeside } from "#/server/jobs.ts";
import type { Platform } from "#/server/platform.ts";
import { clearSentence } from "./clear-sentence.ts";
import { closeOnSignal, createHost, listen, requireFreePort } from "./server.ts";

const root = new URL("../..", import.meta.url).pathname;

const demoWarning =
  "Demo accounts with a public password are active; for a real site set STOA_DEMO=0 and start on an empty database.";

/** Opens the site and serves it. Every failure at start is one clear sentence and exit code 1. */
export const serve = async (): Promise<void> => {
  const started = performance.now();
  let site: Platform | null = null;
  try {
    await requireFreePort(parseEnv(process.env));
    site = await boot();
    await seedIfEmpty(site);
    const { env } = site;
    const pages = next({ dev: false, dir: root, hostname: env.HOST, port: env.PORT });
    await pages.prepare();
    const server = createHost(env.TRUSTED_PROXIES, pages.getRequestHandler());
    await listen(server, env);
    closeOnSignal(server, site, startJobsBeside(site.address, site.log, jobsOf(site), site.requests));
    const shown = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
    if (env.demo) process.stdout.write(`${demoWarning}\n`);
    process.stdout.write(`Stoa serves ${shown} (ready in ${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
  } catch (error) {
    process.stderr.write(`${clearSentence(error)}\n`);
    await site?.close().catch(() => {});
    process.exit(1);
  }
};
