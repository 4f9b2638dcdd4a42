import { boot } from "#/server/boot.ts";
import { parseEnv } from "#/server/env.ts";
import { startJobsBeside } from "#/server/jobs.ts";
import type { Platform } from "#/server/platform.ts";
import { clearSentence } from "./clear-sentence.ts";
import { listen, requireFreePort } from "./listen.ts";

const root = new URL("../..", import.meta.url).pathname;

const demoWarning =
  "Demo accounts with a public password are active; for a real site set STOA_DEMO=0 and start on an empty database.";

/** All that answers: seconds of loading, while the database opens in a thread of its own. */
const loadProduct = async () => {
  const [{ default: next }, { jobsOf }, { seedIfEmpty }, { closeOnSignal, createHost }] = await Promise.all([
    import("next"),
    import("#/api/jobs.ts"),
    import("#/seed/seed.ts"),
    import("./server.ts"),
  ]);
  return { next, jobsOf, seedIfEmpty, closeOnSignal, createHost };
};

/** Opens the site and serves it. Every failure at start is one clear sentence and exit code 1. */
export const serve = async (): Promise<void> => {
  const started = performance.now();
  let site: Platform | null = null;
  try {
    await requireFreePort(parseEnv(process.env));
    const [opened, product] = await Promise.all([boot(), loadProduct()]);
    site = opened;
    const { next, jobsOf, seedIfEmpty, closeOnSignal, createHost } = product;
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
