import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { addressOf, parseProxies } from "#/server/auth/address.ts";
import { createHost } from "./server.ts";

let host: ReturnType<typeof createHost>;
afterEach(() => host.close());

/** What the site takes for the caller's address, asked over a real socket from loopback. */
const addressSeen = async (proxies: string | undefined, forwardedFor: string): Promise<string> => {
  host = createHost(parseProxies(proxies), (request, response) => {
    response.end(addressOf((name) => request.headers[name]?.toString() ?? null));
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  const socket = connect((host.address() as AddressInfo).port, "127.0.0.1");
  socket.write(`GET / HTTP/1.0\r\nX-Forwarded-For: ${forwardedFor}\r\nX-Forwarded-For: 198.51.100.7\r\n\r\n`);
  return (await text(socket)).split("\r\n\r\n").at(-1) ?? "";
};

test("a caller who connects directly cannot choose an address", async () => {
  expect(await addressSeen("192.0.2.1", "203.0.113.9")).toBe("127.0.0.1");
});

test("a proxy beside the site tells the caller's address", async () => {
  expect(await addressSeen(undefined, "203.0.113.9")).toBe("198.51.100.7");
});
