import { expect, test } from "vitest";
import { cases } from "#/test/access/cases.ts";
import { targetOf } from "#/test/access/target.ts";
import { buildWorld } from "#/test/access/world.ts";
import { makeMember, sealCookie, signInAs, siteOf } from "#/test/factories-accounts.ts";
import { testServices } from "#/test/harness.ts";
import { platformOf, requestOf } from "#/test/rest.ts";
import type { ApiRequest } from "./http.ts";
import { handleRest } from "./rest/handle.ts";
import { compileRoutes, operationsOf, proceduresOf } from "./rest/route-table.ts";
import { appRouter } from "./router.ts";
import { streams } from "./streams.ts";
import { handleTrpc, trpcBase } from "./trpc-handler.ts";

const services = testServices();
const platform = platformOf(services);
const routes = compileRoutes(operationsOf(appRouter));
const host = "stoa.example";
const json = "application/json";

/** What another site's page, or a link, can make a browser send with the cookies of this one. */
const attacks: Record<string, Record<string, string>> = {
  "a form": { "content-type": "application/x-www-form-urlencoded", origin: "https://evil.example" },
  "a form with files": { "content-type": "multipart/form-data; boundary=x", origin: "https://evil.example" },
  "plain text": { "content-type": "text/plain", origin: "https://evil.example" },
  "JSON from elsewhere": { "content-type": json, origin: "https://evil.example" },
  "a sandboxed frame": { "content-type": json, origin: "null" },
  "a sister site": { "content-type": json, origin: `https://${host}`, "sec-fetch-site": "same-site" },
  "another site, as the browser says": { "content-type": json, "sec-fetch-site": "cross-site" },
  "a link": { "content-type": json, "sec-fetch-site": "none" },
  "no origin at all": { "content-type": json },
};

const admin = async (): Promise<string> => {
  const site = { ...siteOf(services), secret: platform.secret };
  const { token } = await signInAs(site, await makeMember(services, "admin"));
  return sealCookie(site, token);
};

const mutations = proceduresOf(appRouter).filter(([, { _def }]) => _def.type === "mutation");
const operations = new Map(operationsOf(appRouter).map((operation) => [operation.name, operation]));

test("no change rides on the cookies of an administrator: every mutation, both faces, whatever another site can send", async () => {
  const [world, cookie] = [await buildWorld(services), await admin()];
  const calls = (name: string, headers: Record<string, string>): [string, ApiRequest][] => {
    const input = cases[name]!.input(world, "admin");
    const given = { cookie, host, ...headers };
    const overTrpc = requestOf("POST", "", { body: input, headers: given });
    const operation = operations.get(name);
    const { path, body } = operation ? targetOf(operation, input) : { path: "", body: undefined };
    return [
      ["tRPC", { ...overTrpc, path: `${trpcBase}/${name}` }],
      ...(operation
        ? [["REST", requestOf(operation.rest.method, path, { body, headers: given })] as [string, ApiRequest]]
        : []),
    ];
  };
  const send = ([face, request]: [string, ApiRequest]) =>
    face === "REST" ? handleRest(request, platform, routes, streams) : handleTrpc(request, platform);
  const accepted: string[] = [];
  let sent = 0;
  for (const [name] of mutations) {
    for (const [attack, headers] of Object.entries(attacks))
      for (const call of calls(name, headers)) {
        const { status } = await send(call);
        sent += 1;
        if (![403, 415].includes(status)) accepted.push(`${status}: ${name} over ${call[0]}, ${attack}`);
      }
    const [asLink] = calls(name, {});
    const query = `input=${encodeURIComponent(JSON.stringify(cases[name]!.input(world, "admin")))}`;
    const { status } = await handleTrpc({ ...asLink![1], method: "GET", query }, platform);
    if (status !== 405) accepted.push(`${status}: ${name} as a GET`);
  }
  expect(accepted).toEqual([]);
  expect(sent).toBeGreaterThan(1_500);
  const own = { "content-type": json, origin: `https://${host}`, "sec-fetch-site": "same-origin" };
  const good = await Promise.all(calls("lessons.publish", own).map(send));
  expect(good.map(({ status }) => status)).toEqual([200, 200]);
});
