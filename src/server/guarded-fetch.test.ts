import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressFault, GuardRefusal, guardedFetch, isRefusedAddress } from "./guarded-fetch.ts";

test.each([
  "169.254.169.254",
  "169.254.0.1",
  "0.0.0.0",
  "100.100.100.200",
  "168.63.129.16",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::ffff:169.254.169.254",
  "::ffff:a9fe:a9fe",
  "64:ff9b::169.254.169.254",
  "fe80::1",
  "fd00:ec2::254",
  "ff02::1",
  "no address",
])("%s is refused", (address) => {
  expect(isRefusedAddress(address)).toBe(true);
});

test.each([
  "127.0.0.1",
  "::1",
  "10.1.2.3",
  "192.168.1.5",
  "fd12:3456::1",
  "8.8.8.8",
  "2606:4700::1111",
  "::ffff:10.0.0.1",
])("%s is called", (address) => {
  expect(isRefusedAddress(address)).toBe(false);
});

test.each([
  ["ftp://host/v1", /http/],
  ["file:///etc/passwd", /http/],
  ["nothing", /http/],
  ["https://name:word@host/v1", /name or password/],
  ["https://host/v1?key=1", /\?/],
  ["http://169.254.169.254/latest", /never called/],
  ["http://[::ffff:169.254.169.254]/", /never called/],
  ["http://[fe80::1]/v1", /never called/],
  ["http://2852039166/v1", /never called/],
  ["http://0xa9.0xfe.0xa9.0xfe/v1", /never called/],
])("the address %s %s", (source, fault) => {
  expect(addressFault(source)).toMatch(fault);
});

test("usual addresses have no fault", () => {
  for (const source of ["https://api.openai.com/v1", "http://localhost:11434/v1", "http://[::1]:8080"]) {
    expect(addressFault(source)).toBeNull();
  }
});

describe("against a server", () => {
  let base = "";
  const closed: string[] = [];
  const server = createServer((request, response) => {
    response.on("close", () => {
      if (!response.writableFinished) closed.push(request.url ?? "");
    });
    if (request.url === "/redirect") {
      response.writeHead(302, { location: "/hello" }).end();
    } else if (request.url === "/endless") {
      const piece = Buffer.alloc(1024 * 1024);
      const more = () => {
        while (!response.destroyed && response.write(piece));
      };
      response.on("drain", more);
      more();
    } else if (request.url === "/nothing") {
      response.writeHead(204).end();
    } else if (request.url === "/cut") {
      response.write("half");
      setTimeout(() => response.socket?.destroy(), 30);
    } else if (request.url !== "/silent") {
      request.pipe(response.writeHead(201, { "content-type": "text/plain", "x-method": request.method }));
    }
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  test("a body goes and comes, with its status and headers", async () => {
    const answer = await guardedFetch(`${base}/echo`, { method: "POST", body: "grüße", headers: { "x-a": "1" } });
    expect([answer.status, answer.headers.get("x-method"), await answer.text()]).toEqual([201, "POST", "grüße"]);
    const named = await guardedFetch(`${base.replace("127.0.0.1", "localhost")}/echo`).catch((error: unknown) => error);
    expect(named).toBeInstanceOf(Response);
    expect((await guardedFetch(`${base}/nothing`)).status).toBe(204);
  });

  test("a redirect is the answer and is not followed", async () => {
    const answer = await guardedFetch(`${base}/redirect`);
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/hello"]);
  });

  test("what is refused is refused before anything is sent", async () => {
    await expect(guardedFetch("http://169.254.169.254/latest/meta-data")).rejects.toBeInstanceOf(GuardRefusal);
    await expect(guardedFetch("ftp://127.0.0.1/")).rejects.toBeInstanceOf(GuardRefusal);
    await expect(guardedFetch(`${base}/echo`, { method: "POST", body: new Blob(["x"]) })).rejects.toThrow(/text/);
  });

  test("a dead address fails as fetch does", async () => {
    const error = await guardedFetch("http://127.0.0.1:9/").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).cause).toMatchObject({ code: "ECONNREFUSED" });
  });

  test("a signal ends the request and the reading; a reader that leaves hangs up", async () => {
    await expect(guardedFetch(`${base}/silent`, { signal: AbortSignal.timeout(30) })).rejects.toThrow(/timeout/);
    await expect(guardedFetch(`${base}/echo`, { signal: AbortSignal.abort(new Error("gone")) })).rejects.toThrow(
      "gone",
    );
    await expect(guardedFetch(`${base}/cut`).then((answer) => answer.text())).rejects.toThrow();
    const stop = new AbortController();
    const answer = await guardedFetch(`${base}/endless`, { signal: stop.signal });
    const reader = answer.body!.getReader();
    await reader.read();
    await reader.cancel();
    await expect.poll(() => closed.filter((url) => url === "/endless")).toHaveLength(1);
    const second = await guardedFetch(`${base}/endless`, { signal: stop.signal });
    setTimeout(() => stop.abort(new Error("stopped")), 10);
    await expect(second.text()).rejects.toThrow("stopped");
    await expect.poll(() => closed.filter((url) => url === "/endless")).toHaveLength(2);
  });

  test("an answer without end is cut off", async () => {
    await expect(guardedFetch(`${base}/endless`).then((answer) => answer.arrayBuffer())).rejects.toThrow(/too long/);
  });
});
