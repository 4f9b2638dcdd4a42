import { APICallError, InvalidResponseDataError, JSONParseError } from "ai";
import { expect, test } from "vitest";
import { endpointFault } from "./endpoint-fault.ts";

const secret = "sk-SECRET";
const call = (statusCode: number | undefined, responseBody?: string, cause?: unknown) =>
  new APICallError({
    ...{ message: `Wrong key ${secret}`, url: "https://x", requestBodyValues: {}, statusCode, responseBody, cause },
  });
const withCode = (code: unknown) => Object.assign(new Error(secret), { code });

test.each([
  [call(200), /another kind/],
  [call(302), /sends on/],
  [call(401), /refuses the key/],
  [call(403), /refuses the key/],
  [call(404), /does not know this model/],
  [call(400), /does not take/],
  [call(429), /asks to wait/],
  [call(429, '{"error":{"code":"rate_limit"}}'), /asks to wait/],
  [call(429, '{"error":{"code":"insufficient_quota"}}'), /no credit/],
  [call(503), /fault of its own/],
  [call(undefined, undefined, new TypeError("fetch failed", { cause: withCode("ECONNREFUSED") })), /Nothing listens/],
  [new TypeError("fetch failed", { cause: withCode("ENOTFOUND") }), /no host of this name/],
  [withCode("SELF_SIGNED_CERT_IN_CHAIN"), /certificate/],
  [withCode("toString"), /could not be used/],
  [withCode(7), /could not be used/],
  [Object.assign(new Error(secret), { name: "GuardRefusal" }), /never called/],
  [Object.assign(new Error(secret), { name: "TimeoutError" }), /too long/],
  [Object.assign(new Error(secret), { lastError: call(401) }), /refuses the key/],
  [Object.assign(new Error(secret), { lastError: null }), /could not be used/],
  [new JSONParseError({ text: secret, cause: new Error(secret) }), /another kind/],
  [new InvalidResponseDataError({ data: secret }), /another kind/],
  [secret, /could not be used/],
])("%#", (error, words) => {
  expect(endpointFault(error)).toMatch(words);
  expect(endpointFault(error)).not.toContain(secret);
});

test("errors that cause each other in a circle end", () => {
  const error = new Error("round");
  error.cause = error;
  expect(endpointFault(error)).toMatch(/could not be used/);
});
