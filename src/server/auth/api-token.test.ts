import { expect, test } from "vitest";
import { hashSecret, isSecretOf, makeToken, readToken } from "./api-token.ts";

test("a token is read as it was made", () => {
  const { token, handle, secretHash } = makeToken("live");
  expect(token).toMatch(/^stoa_live_[0-9A-Za-z]{12}_[0-9A-Za-z]{49}$/);
  const parts = readToken(token)!;
  expect(parts.handle).toBe(handle);
  expect(isSecretOf(secretHash, parts.secret)).toBe(true);
  expect(secretHash).not.toContain(parts.secret);
});

test("no two are alike", () => {
  const made = Array.from({ length: 500 }, () => makeToken("demo"));
  expect(new Set(made.map(({ token }) => token)).size).toBe(500);
  expect(new Set(made.map(({ handle }) => handle)).size).toBe(500);
});

test("a token with any one character changed is refused without a query", () => {
  const { token } = makeToken("live");
  for (let at = 0; at < token.length; at += 1) {
    const wrong = token.slice(0, at) + (token[at] === "x" ? "y" : "x") + token.slice(at + 1);
    expect(readToken(wrong)).toBeNull();
  }
});

test.each(["", "stoa_", "stoa_live_a_b", `${makeToken("live").token}x`, `Bearer ${makeToken("live").token}`])(
  "%o is no token",
  (text) => {
    expect(readToken(text)).toBeNull();
  },
);

test("a secret is compared as a whole", () => {
  expect(isSecretOf(hashSecret("abc"), "abd")).toBe(false);
  expect(isSecretOf("short", "abc")).toBe(false);
});
