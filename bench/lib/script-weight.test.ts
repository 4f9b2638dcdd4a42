import { expect, test } from "vitest";
import { kilobytes, scriptSources } from "./script-weight.ts";

test("script tags with an address count once, those for old browsers and inline ones not at all", () => {
  const html = `<script src="/a.js" async=""></script><script>self.x = '<b src="/no.js">'</script>
    <script nonce="n" async src="/b.js?v=1"></script><script src="/old.js" noModule=""></script><script src="/a.js"></script>`;
  expect(scriptSources(html)).toEqual(["/a.js", "/b.js?v=1"]);
});

test("a kilobyte has 1,000 bytes", () => {
  expect(kilobytes([1500, 500].map((gzipped) => ({ path: "", bytes: 9, gzipped })))).toBe(2);
});
