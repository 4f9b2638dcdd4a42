import { beforeAll, describe, expect, test } from "vitest";
import { makeUser, type Person } from "#/test/factories.ts";
import { makeKey } from "#/test/factories-users.ts";
import { testServices } from "#/test/harness.ts";
import { restClient } from "#/test/rest.ts";

const services = testServices();
const rest = restClient(services);
let person: Person;
let key: string;

beforeAll(async () => {
  person = await makeUser(services.db);
  key = await makeKey(services, person);
});

const isProblem = (answer: Awaited<ReturnType<typeof rest>>, status: number, code: string) => {
  expect(answer).toMatchObject({ status, json: { status, code } });
  expect(answer.headers["content-type"]).toBe("application/problem+json");
  expect(answer.json?.instance).toMatch(/^e_[0-9a-f]{32}$/);
  expect(answer.json?.type).toBe(`/docs/problems#${code}`);
};

describe("paths and methods", () => {
  test("an unknown path is 404, and says nothing of what exists", async () => {
    for (const path of ["/nothing", "/users/", "//me", "/me/keys/x/y", "/%ff"])
      isProblem(await rest("GET", path, { key }), 404, "not_found");
  });

  test("a wrong method is 405 with Allow", async () => {
    const answer = await rest("PUT", "/me", { key });
    isProblem(answer, 405, "method_not_allowed");
    expect(answer.headers.allow?.split(", ").sort()).toEqual(["GET", "HEAD", "OPTIONS", "PATCH"]);
  });

  test("OPTIONS says what a path answers", async () => {
    expect(await rest("OPTIONS", "/me", {})).toMatchObject({
      status: 204,
      headers: { allow: "GET, PATCH, HEAD, OPTIONS" },
      json: null,
    });
  });

  test("HEAD answers like GET without a body", async () => {
    expect(await rest("HEAD", "/me", { key })).toMatchObject({ status: 200, json: null });
  });

  test("a malformed id is 404 before any query", async () => {
    isProblem(await rest("DELETE", "/me/keys/not-an-id", { key }), 404, "not_found");
  });
});

describe("bodies", () => {
  const patch = (raw: string | Uint8Array, headers = {}) => rest("PATCH", "/me", { key, raw, headers });

  test.each([
    ["no JSON", "{"],
    ["an array", "[]"],
    ["a number", "1"],
    ["null", "null"],
    ["a wrong type", '{"name":5}'],
    ["null for a text", '{"name":null}'],
    ["an unknown field", '{"name":"A","admin":true}'],
    ["__proto__", '{"name":"A","__proto__":{"role":"admin"}}'],
    ["NUL", '{"name":"a\\u0000b"}'],
    ["a lone surrogate", '{"name":"a\\ud800b"}'],
    ["no UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ["a text that is too long", JSON.stringify({ name: "a".repeat(5000) })],
    ["an empty name", '{"name":"  "}'],
  ])("%s is 400", async (_, raw) => {
    isProblem(await patch(raw), 400, "invalid_input");
  });

  test("a fault names its place", async () => {
    const answer = await patch('{"name":5,"x~/y":1}');
    const pointers = ((answer.json?.errors ?? []) as { pointer: string }[]).map(({ pointer }) => pointer).sort();
    expect(pointers).toEqual(["/name", "/x~0~1y"]);
  });

  test("another media type is 415, a body above 1 MB is 413", async () => {
    isProblem(
      await patch("name=A", { "content-type": "application/x-www-form-urlencoded" }),
      415,
      "unsupported_media_type",
    );
    isProblem(await patch("a", { "content-type": "text/plain" }), 415, "unsupported_media_type");
    isProblem(await patch(JSON.stringify({ name: "a".repeat(1_000_001) })), 413, "payload_too_large");
  });

  test("a good one is taken, and the charset may be named", async () => {
    const answer = await patch('{"name":"Nora"}', { "content-type": "application/json; charset=utf-8" });
    expect(answer).toMatchObject({ status: 200, json: { name: "Nora", id: person.id } });
  });
});

describe("queries", () => {
  test.each([
    "limit=0",
    "limit=101",
    "limit=1.5",
    "limit=abc",
    "limit=",
    "limit=1&limit=2",
    "nope=1",
    "cursor=garbage",
    "cursor=%00",
  ])("%s is 400", async (query) => {
    isProblem(await rest("GET", `/me/keys?${query}`, { key }), 400, "invalid_input");
  });

  test("a list pages by cursor and links to the next page", async () => {
    await makeKey(services, person);
    const first = await rest("GET", "/me/keys?limit=1", { key });
    expect(first.json?.items).toHaveLength(1);
    expect(first.headers.link).toMatch(/^<\/api\/v1\/me\/keys\?limit=1&cursor=[\w-]+>; rel="next"$/);
    const next = /<\/api\/v1(.+)>/.exec(first.headers.link ?? "")?.[1] ?? "";
    const second = await rest("GET", next, { key });
    expect(second.json?.items).toHaveLength(1);
    expect(second.json?.items).not.toEqual(first.json?.items);
  });
});

describe("who asks", () => {
  test("without a key 401 with a challenge; with a broken one too, whatever the cookies say", async () => {
    const nobody = await rest("GET", "/me");
    isProblem(nobody, 401, "unauthenticated");
    expect(nobody.headers["www-authenticate"]).toContain("Bearer");
    for (const authorization of ["Bearer", "Bearer x", `Bearer ${key}x`, `Basic ${key}`, "Bearer a b"]) {
      isProblem(await rest("GET", "/me", { headers: { authorization, cookie: "a=b" } }), 401, "unauthenticated");
    }
  });

  test("a key without the scope is 403", async () => {
    const narrow = await makeKey(services, person, ["courses:read"]);
    isProblem(await rest("GET", "/me", { key: narrow }), 403, "insufficient_scope");
  });

  test("a change with cookies from another site is refused, from this one it is not", async () => {
    const send = (headers: Record<string, string>) =>
      rest("PATCH", "/me", { raw: '{"name":"A"}', headers: { cookie: "a=b", host: "stoa.example", ...headers } });
    isProblem(await send({}), 403, "cross_site");
    isProblem(await send({ origin: "https://evil.example" }), 403, "cross_site");
    isProblem(await send({ "sec-fetch-site": "same-site", origin: "https://stoa.example" }), 403, "cross_site");
    isProblem(await send({ "sec-fetch-site": "same-origin" }), 401, "unauthenticated");
    isProblem(await send({ origin: "https://stoa.example" }), 401, "unauthenticated");
  });

  test("what is only for our pages does not exist for keys", async () => {
    isProblem(await rest("POST", "/setup", { key, body: {} }), 404, "not_found");
  });
});
