import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { EnvError, parseEnv } from "./env.ts";

describe("the environment", () => {
  test("nothing set is a demo site on the embedded engine", () => {
    const env = parseEnv({});
    expect(env).toMatchObject({ PORT: 3000, DATA_DIR: resolve(".data"), demo: true });
    expect(env.DATABASE_URL).toBeUndefined();
  });

  test("a database of one's own is no demo unless told", () => {
    const DATABASE_URL = "postgres://u:p@localhost/stoa";
    expect(parseEnv({ DATABASE_URL }).demo).toBe(false);
    expect(parseEnv({ DATABASE_URL, STOA_DEMO: "1" }).demo).toBe(true);
    expect(parseEnv({ STOA_DEMO: "0" }).demo).toBe(false);
  });

  test("an empty variable counts as absent", () => {
    expect(parseEnv({ DATABASE_URL: "", PORT: "" })).toMatchObject({ PORT: 3000, demo: true });
  });

  test("OPENAI_API_KEY serves where AI_API_KEY is absent", () => {
    expect(parseEnv({ OPENAI_API_KEY: "a" }).AI_API_KEY).toBe("a");
    expect(parseEnv({ OPENAI_API_KEY: "a", AI_API_KEY: "b" }).AI_API_KEY).toBe("b");
  });

  test("a mail server and a sender come together", () => {
    const SMTP_URL = "smtps://user:pass@mail.example.org";
    expect(parseEnv({ SMTP_URL, MAIL_FROM: "Campus <campus@example.org>" }).SMTP_URL).toBe(SMTP_URL);
    expect(() => parseEnv({ SMTP_URL })).toThrow(/MAIL_FROM: must be set together with SMTP_URL/);
    const wrong = ["Campus", "a@b, c@d", "A <a@b>\r\nBcc: c@d"];
    for (const MAIL_FROM of wrong) expect(() => parseEnv({ SMTP_URL, MAIL_FROM })).toThrow(/MAIL_FROM: must be an/);
    expect(() => parseEnv({ SMTP_URL: "http://mail", MAIL_FROM: "a@b" })).toThrow(/SMTP_URL: must be a URL/);
  });

  test("one message lists every problem", () => {
    const wrong = {
      PORT: "http",
      DATABASE_URL: "mysql://x",
      AUTH_SECRET: "short",
      STOA_DEMO: "yes",
      GOOGLE_CLIENT_ID: "g",
      OIDC_ISSUER: "x",
    };
    expect(() => parseEnv(wrong)).toThrow(EnvError);
    const lines = (() => {
      try {
        parseEnv(wrong);
        return "";
      } catch (error) {
        return String(error);
      }
    })();
    for (const name of ["PORT", "DATABASE_URL", "AUTH_SECRET", "STOA_DEMO", "GOOGLE_CLIENT_SECRET", "OIDC_CLIENT_ID"]) {
      expect(lines).toContain(name);
    }
  });

  test("an embedding model that few know needs its dimensions", () => {
    expect(() => parseEnv({ AI_EMBEDDING_MODEL: "own-model" })).toThrow(/AI_EMBEDDING_DIMENSIONS: must say/);
    expect(() => parseEnv({ AI_EMBEDDING_DIMENSIONS: "0" })).toThrow(/AI_EMBEDDING_DIMENSIONS: must be a whole/);
    expect(parseEnv({ AI_EMBEDDING_MODEL: "own-model", AI_EMBEDDING_DIMENSIONS: "64" })).toMatchObject({
      AI_EMBEDDING_DIMENSIONS: 64,
    });
    expect(parseEnv({ AI_EMBEDDING_MODEL: "bge-m3:latest" }).AI_EMBEDDING_DIMENSIONS).toBeUndefined();
  });

  test("ports stop at 65535", () => {
    expect(() => parseEnv({ PORT: "70000" })).toThrow(/PORT/);
    expect(parseEnv({ PORT: "65535" }).PORT).toBe(65_535);
  });
});
