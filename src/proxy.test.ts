import { NextRequest } from "next/server";
import { afterEach, expect, test, vi } from "vitest";
import { proxy } from "./proxy.ts";

afterEach(() => vi.unstubAllEnvs());

const answer = (settings: Record<string, string> = {}) => {
  for (const [name, value] of Object.entries({ NODE_ENV: "production", PUBLIC_URL: "", ...settings }))
    vi.stubEnv(name, value);
  return proxy(new NextRequest("https://stoa.example/learn")).headers;
};

test("a page runs the scripts of its own nonce alone, and stands in no frame", () => {
  const headers = answer();
  const policy = headers.get("content-security-policy")!;
  const nonce = /'nonce-([A-Za-z0-9+/=]{40,})'/.exec(policy)?.[1];
  expect(policy).toContain(`script-src 'self' 'nonce-${nonce}' 'strict-dynamic';`);
  for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'"])
    expect(policy).toContain(part);
  expect(headers.get("x-middleware-request-x-nonce")).toBe(nonce);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer().get("content-security-policy")).not.toBe(policy);
});

test("HTTPS is insisted on where the site has it", () => {
  expect(answer().get("strict-transport-security")).toBeNull();
  expect(answer({ PUBLIC_URL: "http://stoa.example" }).get("strict-transport-security")).toBeNull();
  expect(answer({ PUBLIC_URL: "https://stoa.example" }).get("strict-transport-security")).toMatch(/^max-age=31536000/);
});
