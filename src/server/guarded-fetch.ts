import { lookup as resolveName } from "node:dns";
import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Why an address is not called. */
export class GuardRefusal extends Error {
  override readonly name = "GuardRefusal";
}

const networks = [
  // This network, link-local with the metadata of clouds, shared and special ones, multicast and beyond.
  ...["0.0.0.0/8", "169.254.0.0/16", "100.100.100.200/32", "168.63.129.16/32", "192.0.0.192/32", "224.0.0.0/3"],
  ...["::/128", "fe80::/10", "fec0::/10", "fd00:ec2::/32", "ff00::/8"],
  // The same of IPv4 inside IPv6: translated and tunnelled.
  ...["64:ff9b::a9fe:0/112", "2002:a9fe::/32"],
];

const refused = new BlockList();
for (const network of networks) {
  const [address = "", bits] = network.split("/");
  refused.addSubnet(address, Number(bits), isIP(address) === 4 ? "ipv4" : "ipv6");
}

/** Link-local addresses, where clouds tell their secrets, and those that are no machine's. Loopback and private ones are called. */
export const isRefusedAddress = (address: string): boolean => {
  const version = isIP(address);
  return version === 0 || refused.check(address, version === 4 ? "ipv4" : "ipv6");
};

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");

/** What is wrong with an address that a person gave, before any name is looked up; null when nothing is. */
export const addressFault = (source: string): string | null => {
  const url = URL.parse(source);
  if (!url || !["http:", "https:"].includes(url.protocol))
    return "must be an address that starts with http:// or https://";
  if (url.username || url.password) return "must not hold a name or password";
  if (url.search || url.hash) return "must not hold ? or #";
  if (isIP(hostOf(url)) && isRefusedAddress(hostOf(url))) return "is an address that is never called";
  return null;
};

/** The name is looked up once: what was judged is what is connected to. */
const guardedLookup: LookupFunction = (hostname, options, done) => {
  resolveName(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, "", 0);
    if (addresses.some(({ address }) => isRefusedAddress(address))) {
      return done(new GuardRefusal("The name leads to an address that is never called."), "", 0);
    }
    if (options.all) return done(null, addresses);
    const [first] = addresses;
    done(null, first?.address ?? "", first?.family ?? 0);
  });
};

const mostBytes = 64 * 1024 * 1024;

/** The body as it arrives, up to `mostBytes`. A reader that leaves hangs up. */
const bodyOf = (incoming: IncomingMessage, signal: AbortSignal | null | undefined): ReadableStream<Uint8Array> => {
  let bytes = 0;
  let isOver = false;
  return new ReadableStream({
    start: (controller) => {
      const fail = (error: Error) => {
        if (isOver) return;
        isOver = true;
        incoming.destroy();
        controller.error(signal?.aborted && signal.reason instanceof Error ? signal.reason : error);
      };
      incoming.on("data", (piece: Buffer) => {
        if (isOver) return;
        bytes += piece.length;
        if (bytes > mostBytes) return fail(new GuardRefusal("The answer is too long."));
        controller.enqueue(piece);
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.on("end", () => {
        if (isOver) return;
        isOver = true;
        controller.close();
      });
      incoming.on("error", fail);
      incoming.on("close", () => fail(new TypeError("terminated")));
    },
    pull: () => void incoming.resume(),
    cancel: () => {
      isOver = true;
      incoming.destroy();
    },
  });
};

const headersOf = ({ headersDistinct }: IncomingMessage): Headers => {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  return headers;
};

const bodiless = new Set([204, 205, 304]);

const toResponse = (incoming: IncomingMessage, signal: AbortSignal | null | undefined): Response => {
  const status = incoming.statusCode ?? 500;
  const headers = headersOf(incoming);
  if (bodiless.has(status)) {
    incoming.resume();
    return new Response(null, { status, headers });
  }
  return new Response(bodyOf(incoming, signal), { status, headers });
};

const agents = { "http:": new PlainAgent({ keepAlive: true }), "https:": new SecureAgent({ keepAlive: true }) };

/**
 * `fetch` for addresses that people gave: http and https, no redirect followed (a 3xx is the answer), no link-local or
 * metadata address whatever a name leads to. Takes text as body. Throws `GuardRefusal`, or what `fetch` throws.
 */
export const guardedFetch: typeof fetch = async (input, init = {}) => {
  const source = input instanceof Request ? input.url : String(input);
  const fault = addressFault(source);
  if (fault) throw new GuardRefusal(`The address ${fault}.`);
  const url = new URL(source);
  const { signal, body } = init;
  signal?.throwIfAborted();
  if (body !== undefined && body !== null && typeof body !== "string") throw new TypeError("Only text can be sent.");
  const isPlain = url.protocol === "http:";
  return new Promise((resolve, reject) => {
    const request = (isPlain ? plainRequest : secureRequest)(url, {
      method: init.method ?? "GET",
      headers: Object.fromEntries(new Headers(init.headers)),
      agent: isPlain ? agents["http:"] : agents["https:"],
      lookup: guardedLookup,
      ...(signal ? { signal } : {}),
    });
    request.on("response", (incoming) => resolve(toResponse(incoming, signal)));
    request.on("error", (error) => {
      if (signal?.aborted) reject(signal.reason);
      else reject(error instanceof GuardRefusal ? error : new TypeError("fetch failed", { cause: error }));
    });
    request.end(body ?? undefined);
  });
};
