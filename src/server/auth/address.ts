import { BlockList, isIP } from "node:net";

/** Loopback, private and link-local: where a reverse proxy stands unless told. */
const nearby = [
  "127.0.0.0/8",
  "::1/128",
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "169.254.0.0/16",
  "fc00::/7",
  "fe80::/10",
] as const;

export type Proxies = BlockList;

/** The proxies that are believed: addresses and networks, e.g. "10.0.0.4, 2001:db8::/32". Throws on anything else. */
export const parseProxies = (networks: string | readonly string[] = nearby): Proxies => {
  const list = new BlockList();
  for (const network of typeof networks === "string" ? networks.split(",") : networks) {
    const [address = "", bits] = network.trim().split("/");
    const version = isIP(address);
    if (version === 0) throw new Error(`${network.trim()} is no address`);
    const family = version === 4 ? "ipv4" : "ipv6";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, /^\d+$/.test(bits) ? Number(bits) : Number.NaN, family);
  }
  return list;
};

const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "");

/** What stands before us says whom it serves: its own entry is the last, a caller can put any others before it. */
export const callerAddress = (peer: string | undefined, forwardedFor: string | undefined, proxies: Proxies): string => {
  const address = plain(peer ?? "");
  if (forwardedFor === undefined) return address || "unknown";
  const version = isIP(address);
  const isProxy = version > 0 && proxies.check(address, version === 4 ? "ipv4" : "ipv6");
  const named = isProxy ? plain(forwardedFor.split(",").at(-1)?.trim() ?? "") : "";
  return isIP(named) > 0 ? named : address || "unknown";
};

const groupsOf = (half: string): string[] => (half === "" ? [] : half.split(":"));

/** One caller of IPv6 has a network of 64 bits, so that counts as one address; IPv4 stays as it is. */
export const networkOf = (address: string): string => {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.toLowerCase().split("%")[0]!.split("::");
  const left = groupsOf(head);
  const right = groupsOf(tail ?? "");
  const missing = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array.from({ length: missing }, () => "0"), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
};

/** Where a request came from, for counting; the host has made sure that the header is true. */
export const addressOf = (header: (name: string) => string | null): string =>
  networkOf(header("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown");
