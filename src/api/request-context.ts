import { type Actor, anonymous } from "#/core/actor.ts";
import { unauthenticated } from "#/core/errors.ts";
import { authenticateCookie, authenticateKey } from "#/features/users/actions/authenticate.ts";
import { addressOf } from "#/server/auth/address.ts";
import type { Context } from "#/server/context.ts";
import type { Platform } from "#/server/platform.ts";
import type { ApiRequest } from "./http.ts";
import { requireSameOrigin } from "./origin.ts";

/** A request with a key ignores cookies. */
const actorOf = async (request: ApiRequest, platform: Platform): Promise<Actor> => {
  const authorization = request.header("authorization");
  if (authorization !== null) {
    const [, token] = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(authorization) ?? [];
    if (!token) throw unauthenticated();
    return authenticateKey(platform, token);
  }
  const cookie = request.header("cookie");
  if (cookie === null) return anonymous;
  requireSameOrigin(request, platform.env.PUBLIC_URL);
  return authenticateCookie(platform, cookie);
};

export const contextOf = async (request: ApiRequest, platform: Platform): Promise<Context> => ({
  actor: await actorOf(request, platform),
  address: addressOf(request.header),
  db: platform.db,
  now: platform.now,
  log: platform.log,
  ai: platform.ai,
  files: platform.files,
  vault: platform.vault,
  requests: platform.requests,
});
