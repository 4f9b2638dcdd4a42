import { resolve } from "node:path";
import { z } from "zod";
import { knownDimensions } from "./ai/embedding-sizes.ts";
import { parseProxies } from "./auth/address.ts";

const url = (protocols: readonly string[]) =>
  z.string().refine(
    (value) => {
      const parsed = URL.parse(value);
      return parsed !== null && protocols.includes(parsed.protocol);
    },
    `must be a URL starting with ${protocols.map((p) => `${p}//`).join(" or ")}`,
  );

const webUrl = url(["http:", "https:"]).transform((value) => value.replace(/\/+$/, ""));
const flag = z.enum(["0", "1"], "must be 0 or 1").transform((value) => value === "1");
const proxies = z.string().transform((value, ctx) => {
  try {
    return parseProxies(value);
  } catch {
    ctx.addIssue("must list addresses and networks such as 10.0.0.4, 10.1.0.0/16");
    return z.NEVER;
  }
});
const secret = z.string().min(1);
const mailbox = z
  .string()
  .regex(
    /^(?:[^<>@\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
    "must be an address such as Stoa <stoa@example.org>",
  );

const Variables = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "must be a port number")
    .transform(Number)
    .refine((port) => port <= 65_535, "must be a port number")
    .default(3000),
  HOST: z.string().min(1).default("0.0.0.0"),
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_URL: url(["postgres:", "postgresql:"]).optional(),
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  PUBLIC_URL: webUrl.optional(),
  TRUSTED_PROXIES: proxies.default(() => parseProxies()),
  AI_BASE_URL: webUrl.optional(),
  AI_API_KEY: secret.optional(),
  OPENAI_API_KEY: secret.optional(),
  AI_MODEL: secret.optional(),
  AI_EMBEDDING_MODEL: secret.optional(),
  AI_EMBEDDING_DIMENSIONS: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, "must be a whole number from 1 to 9999")
    .transform(Number)
    .optional(),
  SMTP_URL: url(["smtp:", "smtps:"]).optional(),
  MAIL_FROM: mailbox.optional(),
  STOA_DEMO: flag.optional(),
  GOOGLE_CLIENT_ID: secret.optional(),
  GOOGLE_CLIENT_SECRET: secret.optional(),
  GITHUB_CLIENT_ID: secret.optional(),
  GITHUB_CLIENT_SECRET: secret.optional(),
  OIDC_ISSUER: webUrl.optional(),
  OIDC_CLIENT_ID: secret.optional(),
  OIDC_CLIENT_SECRET: secret.optional(),
  OIDC_NAME: z.string().min(1).default("Single sign-on"),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
});

type Variables = z.infer<typeof Variables>;

const groups: readonly (readonly (keyof Variables)[])[] = [
  ["SMTP_URL", "MAIL_FROM"],
  ["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"],
  ["GITHUB_CLIENT_ID", "GITHUB_CLIENT_SECRET"],
  ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"],
];

const incompleteGroups = (values: Record<string, string>): string[] =>
  groups.flatMap((group) => {
    const missing = group.filter((name) => !values[name]);
    return missing.length > 0 && missing.length < group.length
      ? [`${missing.join(", ")}: must be set together with ${group.filter((name) => values[name]).join(", ")}`]
      : [];
  });

/** A vector's length cannot be told from the name of a model that few know. */
const missingDimensions = ({ AI_EMBEDDING_MODEL: model, AI_EMBEDDING_DIMENSIONS: given }: Record<string, string>) =>
  model && !given && !knownDimensions(model)
    ? [`AI_EMBEDDING_DIMENSIONS: must say how many numbers ${model} makes of a text`]
    : [];

export type Env = Omit<Variables, "OPENAI_API_KEY" | "STOA_DEMO"> & { demo: boolean };

export class EnvError extends Error {}

/** Reads the environment; an empty variable counts as absent. Throws one `EnvError` that lists every problem. */
export const parseEnv = (source: Record<string, string | undefined>): Env => {
  const values = Object.fromEntries(
    Object.entries(source).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ""),
  );
  const parsed = Variables.safeParse(values);
  const problems = [
    ...(parsed.error?.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) ?? []),
    ...incompleteGroups(values),
    ...missingDimensions(values),
  ];
  if (!parsed.success || problems.length > 0) {
    throw new EnvError(`The environment is not valid:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
  }
  const { OPENAI_API_KEY, STOA_DEMO, ...rest } = parsed.data;
  return {
    ...rest,
    DATA_DIR: resolve(rest.DATA_DIR),
    AI_API_KEY: rest.AI_API_KEY ?? OPENAI_API_KEY,
    demo: STOA_DEMO ?? rest.DATABASE_URL === undefined,
  };
};
