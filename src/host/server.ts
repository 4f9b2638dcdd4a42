import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { callerAddress, type Proxies } from "#/server/auth/address.ts";
import type { Jobs } from "#/server/jobs.ts";
import type { Platform } from "#/server/platform.ts";
import { answerApi } from "./node-http.ts";

/** From here on the header tells who asks: what a caller without a proxy wrote into it is gone. */
const settleAddress = (request: IncomingMessage, proxies: Proxies): void => {
  const { headers, socket } = request;
  headers["x-forwarded-for"] = callerAddress(socket.remoteAddress, headers["x-forwarded-for"]?.toString(), proxies);
};

/** Answers the API itself and hands everything else to `handlePage`. */
export const createHost = (proxies: Proxies, handlePage: RequestListener): Server => {
  const server = createServer((request, response) => {
    // Every answer closes its connection while the server shuts down.
    if (!server.listening) response.setHeader("connection", "close");
    settleAddress(request, proxies);
    if (!answerApi(request, response)) handlePage(request, response);
  });
  server.keepAliveTimeout = 65_000;
  return server;
};

/** Finishes what is in flight and the jobs that run, then closes the database. A second signal ends at once. */
export const closeOnSignal = (server: Server, site: Platform, jobs: Pick<Jobs, "stop">): void => {
  let isClosing = false;
  const close = async (signal: string) => {
    if (isClosing) process.exit(1);
    isClosing = true;
    site.log.info({ signal }, "closing");
    const closed = new Promise((resolve) => server.close(resolve));
    // Again and again, since what is in flight now leaves an idle connection behind.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const patience = setTimeout(() => server.closeAllConnections(), 10_000);
    await closed;
    clearInterval(idle);
    clearTimeout(patience);
    await jobs.stop();
    await site.close();
    process.exit(0);
  };
  process.on("SIGTERM", close);
  process.on("SIGINT", close);
};
