import type { Server } from "node:http";
import next from "next";
import { seedIfEmpty } from "#/seed/seed.ts";
import { boot } from "#/server/boot.ts";
import type { Platform } from "#/server/platform.ts";
import { clearSentence } from "./clear-sentence.ts";
import { createHost } from "./server.ts";

const root = new URL("../..", import.meta.url).pathname;

const demoWarning =
  "Demo accounts with a public password are active; for a real site set STOA_DEMO=0 and start on an empty database.";

const listen = (server: Server, { HOST, PORT }: { HOST: string; PORT: number }): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(PORT, HOST, () => {
      server.off("error", reject);
      resolve();
    });
  });

/** Finishes what is in flight, then closes the database. A second signal ends at once. */
const closeOnSignal = (server: Server, site: Platform): void => {
  let isClosing = false;
  const close = async (signal: string) => {
    if (isClosing) process.exit(1);
    isClosing = true;
    site.log.info({ signal }, "closing");
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    const patience = setTimeout(() => server.closeAllConnections(), 10_000);
    await closed;
    clearTimeout(patience);
    await site.close();
    process.exit(0);
  };
  process.on("SIGTERM", close);
  process.on("SIGINT", close);
};

/** Opens the site and serves it. Every failure at start is one clear sentence and exit code 1. */
export const serve = async (): Promise<void> => {
  const started = performance.now();
  let site: Platform | null = null;
  try {
    site = await boot();
    await seedIfEmpty(site);
    const { env } = site;
    const pages = next({ dev: false, dir: root, hostname: env.HOST, port: env.PORT });
    await pages.prepare();
    const server = createHost(env.TRUSTED_PROXIES, pages.getRequestHandler());
    await listen(server, env);
    closeOnSignal(server, site);
    const shown = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
    if (env.demo) process.stdout.write(`${demoWarning}\n`);
    process.stdout.write(`Stoa serves ${shown} (ready in ${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
  } catch (error) {
    process.stderr.write(`${clearSentence(error)}\n`);
    await site?.close().catch(() => {});
    process.exit(1);
  }
};
