import { createServer } from "node:http";
import next from "next";
import { clearSentence } from "#/host/clear-sentence.ts";
import { seedIfEmpty } from "#/seed/seed.ts";
import { boot } from "#/server/boot.ts";

/** The site as any other Next host would run it: the API answers through Next's route handlers too. */
try {
  const site = await boot();
  await seedIfEmpty(site);
  const dir = new URL("../..", import.meta.url).pathname;
  const pages = next({ dev: false, dir, hostname: site.env.HOST, port: site.env.PORT });
  await pages.prepare();
  const answer = pages.getRequestHandler();
  const server = createServer((request, response) => void answer(request, response));
  server.keepAliveTimeout = 65_000;
  server.listen(site.env.PORT, site.env.HOST);
  process.once("SIGTERM", () => {
    server.close(() => void site.close().then(() => process.exit(0)));
    server.closeAllConnections();
  });
} catch (error) {
  process.stderr.write(`${clearSentence(error)}\n`);
  process.exit(1);
}
