import { expect, test } from "vitest";
import { keepsKey, keyEnd, type ProviderSettings, settingsFaults, tidyBaseUrl } from "./provider-settings.ts";

test("of a long key its end is told, of a short one nothing", () => {
  expect(keyEnd("sk-0123456789abcdefwxyz")).toBe("wxyz");
  expect(keyEnd("short-key")).toBeNull();
});

test.each([
  [null, null, true],
  ["https://a.example/v1", "https://a.example/v2", true],
  ["https://a.example/v1", "https://b.example/v1", false],
  ["https://a.example/v1", "http://a.example/v1", false],
  ["https://a.example/v1", "https://a.example:444/v1", false],
  ["https://a.example/v1", null, false],
  [null, "https://a.example/v1", false],
  ["not an address", null, true],
])("from %s to %s the key is kept: %s", (before, after, kept) => {
  expect(keepsKey(before, after)).toBe(kept);
});

test("slashes and the path of one operation go", () => {
  expect(tidyBaseUrl(" http://localhost:11434/v1// ")).toBe("http://localhost:11434/v1");
  expect(tidyBaseUrl("http://localhost:11434/v1/chat/completions")).toBe("http://localhost:11434/v1");
});

const whole: ProviderSettings = {
  ...{ provider: "compatible", baseUrl: "http://localhost/v1", hasKey: false, model: "m" },
  ...{ embeddingModel: null, embeddingDimensions: null },
};

test.each<[Partial<ProviderSettings>, string[]]>([
  [{}, []],
  [{ baseUrl: null }, ["/baseUrl"]],
  [{ provider: "openai" }, ["/key"]],
  [{ provider: "openai", hasKey: true, baseUrl: null }, []],
  [{ model: null }, ["/model"]],
  [{ model: null, embeddingModel: "e", embeddingDimensions: 3 }, []],
  [{ embeddingModel: "e" }, ["/embeddingDimensions"]],
  [{ provider: "none", baseUrl: null, model: null }, []],
  [{ provider: "environment", baseUrl: null, model: null }, []],
])("%o lacks %o", (change, pointers) => {
  expect(settingsFaults({ ...whole, ...change }).map(({ pointer }) => pointer)).toEqual(pointers);
});
