import { expect, test } from "vitest";
import { createVault } from "./vault.ts";

const vault = createVault("a secret of the site that is long enough");
const sealed = vault.seal("model key", "sk-Ключ-🔑");

test("what was sealed is read again, and is never sealed alike twice", () => {
  expect(vault.unseal("model key", sealed)).toBe("sk-Ключ-🔑");
  expect(vault.seal("model key", "sk-Ключ-🔑")).not.toBe(sealed);
  expect(sealed).not.toContain("sk-");
});

test("another secret, another purpose or a changed byte reads nothing", () => {
  expect(createVault("another secret of the site, long too").unseal("model key", sealed)).toBeNull();
  expect(vault.unseal("another", sealed)).toBeNull();
  // Not the last letter: some of its bits stand for nothing.
  const spoiled = `${sealed.slice(0, -2)}${sealed.at(-2) === "A" ? "B" : "A"}${sealed.at(-1)}`;
  for (const text of [spoiled, sealed.slice(3), sealed.slice(0, 20), "v1.", ""]) {
    expect(vault.unseal("model key", text)).toBeNull();
  }
});
