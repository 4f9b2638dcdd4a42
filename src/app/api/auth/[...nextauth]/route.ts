import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { nextAuthOptions } from "#/features/users/next-auth.ts";
import { setNextAuthOrigin } from "#/server/auth/next-auth-origin.ts";
import { platform } from "#/server/platform.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ nextauth: string[] }> };

const handle = async (request: NextRequest, context: Context): Promise<Response> => {
  const site = platform();
  setNextAuthOrigin(site.env.PUBLIC_URL);
  const options = nextAuthOptions(site, (name) => request.headers.get(name));
  const response: Response = await NextAuth(request, context, options);
  response.headers.set("cache-control", "private, no-store");
  return response;
};

export { handle as GET, handle as POST };
