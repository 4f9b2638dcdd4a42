declare module "oidc-provider" {
  import type { RequestListener } from "node:http";

  export type Account = { accountId: string; claims(): Record<string, unknown> };
  export type Configuration = {
    clients: { client_id: string; client_secret: string; redirect_uris: string[] }[];
    claims: Record<string, string[]>;
    cookies: { keys: string[] };
    findAccount(ctx: unknown, id: string): Account | undefined;
    conformIdTokenClaims?: boolean;
  };

  export default class Provider {
    constructor(issuer: string, configuration: Configuration);
    callback(): RequestListener;
  }
}
