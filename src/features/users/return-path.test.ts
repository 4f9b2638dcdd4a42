import { expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { returnPath } from "./return-path.ts";

test.each([
  ["/courses/bees?tab=quiz#top", "/courses/bees?tab=quiz#top"],
  ["/", "/"],
  ["/learn/../teach", "/teach"],
  [null, "/learn"],
  [undefined, "/learn"],
  ["", "/learn"],
  ["https://evil.example/", "/learn"],
  ["//evil.example", "/learn"],
  ["/\\evil.example", "/learn"],
  ["/\t/evil.example", "/learn"],
  ["javascript:alert(1)", "/learn"],
  ["/signin?callbackUrl=/signin", "/learn"],
  ["/signup", "/learn"],
  ["/signing-up", "/signing-up"],
])("%o leads to %s", (wish, path) => {
  expect(returnPath(wish)).toBe(path);
});

test("whatever is wished, it stays on the site", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.webUrl(),
        fc.string().map((text) => `/${text}`),
      ),
      (wish) => {
        const url = new URL(returnPath(wish), "https://stoa.example/signin");
        expect(url.origin).toBe("https://stoa.example");
      },
    ),
  );
});
