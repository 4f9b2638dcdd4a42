import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import NextAuth, { type NextAuthOptions } from "next-auth";
import { authenticateCookie } from "#/features/users/actions/authenticate.ts";
import { nextAuthOptions } from "#/features/users/next-auth.ts";
import type { Site } from "./factories-accounts.ts";

type Handler = (request: object, response: object, options: NextAuthOptions) => Promise<void>;

const handler = ("default" in NextAuth ? NextAuth.default : NextAuth) as Handler;

const cookiesOf = (header = "") =>
  Object.fromEntries(
    header
      .split("; ")
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf("=")), decodeURIComponent(pair.slice(pair.indexOf("=") + 1))]),
  );

const withHelpers = (response: ServerResponse) =>
  Object.assign(response, {
    status: (code: number) => {
      response.statusCode = code;
      return response;
    },
    json: (body: unknown) => response.setHeader("content-type", "application/json").end(JSON.stringify(body)),
    send: (body: unknown) => response.end(typeof body === "string" ? body : JSON.stringify(body ?? "")),
  });

const serve = async (site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
  if (url.pathname === "/whoami") {
    response.end(JSON.stringify(await authenticateCookie(site, request.headers.cookie ?? null)));
    return;
  }
  if (!url.pathname.startsWith("/api/auth/")) {
    response.end("a page");
    return;
  }
  const query = { ...Object.fromEntries(url.searchParams), nextauth: url.pathname.split("/").slice(3) };
  const body = Object.fromEntries(new URLSearchParams(await text(request)));
  const { method } = request;
  // Next itself sets this header before a route handler sees the request.
  const headers = { ...request.headers, "x-forwarded-proto": "http" };
  const asked = { method, headers, query, body, cookies: cookiesOf(request.headers.cookie) };
  const header = (name: string) => request.headers[name]?.toString() ?? null;
  await handler(asked, withHelpers(response), nextAuthOptions(site, header));
};

/** next-auth's own handler with the site's settings on plain Node; `/whoami` answers with the actor. */
export const nextAuthListener =
  (site: Site): RequestListener =>
  (request, response) => {
    serve(site, request, response).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  };
