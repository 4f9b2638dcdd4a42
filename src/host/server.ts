import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { callerAddress, type Proxies } from "#/server/auth/address.ts";
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
