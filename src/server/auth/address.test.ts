import { expect, test } from "vitest";
import { addressOf, callerAddress, networkOf, parseProxies } from "./address.ts";

test.each([
  ["a stranger's header is not believed", "203.0.113.9", "198.51.100.7", "203.0.113.9"],
  ["a stranger over a mapped address neither", "::ffff:203.0.113.9", "198.51.100.7", "203.0.113.9"],
  ["a proxy's own entry is the last", "127.0.0.1", "1.2.3.4, 198.51.100.7", "198.51.100.7"],
  ["a proxy beside us, over IPv6 or in a container", "::ffff:172.18.0.2", "2001:db8::7", "2001:db8::7"],
  ["no proxy at all", "192.168.1.20", undefined, "192.168.1.20"],
  ["words are no address", "127.0.0.1", "198.51.100.7, hidden", "127.0.0.1"],
  ["a socket that is gone", undefined, "198.51.100.7", "unknown"],
])("%s", (_, peer, header, expected) => {
  expect(callerAddress(peer, header, parseProxies())).toBe(expected);
});

test("the proxies can be named, and nobody else is believed then", () => {
  const proxies = parseProxies("203.0.113.9, 2001:db8:1::/48");
  expect(callerAddress("203.0.113.9", "198.51.100.7", proxies)).toBe("198.51.100.7");
  expect(callerAddress("2001:db8:1::5", "198.51.100.7", proxies)).toBe("198.51.100.7");
  expect(callerAddress("192.168.1.20", "198.51.100.7", proxies)).toBe("192.168.1.20");
  for (const wrong of ["proxy.example", "10.0.0.0/33", "10.0.0.0/x", ""]) expect(() => parseProxies(wrong)).toThrow();
});

test("a network of IPv6 counts as one address", () => {
  expect(networkOf("2001:0db8:0:7::1")).toBe("2001:db8:0:7::/64");
  expect(networkOf("2001:DB8::1")).toBe("2001:db8:0:0::/64");
  expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
  expect(networkOf("198.51.100.7")).toBe("198.51.100.7");
});

test("the last entry of the header counts", () => {
  const reader = (value: string | null) => () => value;
  expect(addressOf(reader("203.0.113.9, 198.51.100.7"))).toBe("198.51.100.7");
  expect(addressOf(reader(null))).toBe("unknown");
});
